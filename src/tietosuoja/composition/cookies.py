"""Cookies and services of others on the site."""

from collections.abc import Iterator

from tietosuoja.composition.contact_data import link
from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, heads, labelled, paragraphs, runs, section, words
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row, Text
from tietosuoja.l10n.durations import period_in_words
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.cookies import Cookie, Cookies, Service


def cookies_section(page: Page) -> tuple[Part, ...]:
    """Return the section on cookies."""
    told = page.notice.cookies
    blocks: list[Block] = [*_told(page, told)] if told else []
    stated = [*page.notice.denials, *(denial for activity in page.activities for denial in activity.denials)]
    blocks += denied(page, tuple(dict.fromkeys(stated)), "cookies")
    return section(page, "cookies", "heading.cookies", blocks)


def cookies_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section with nothing but the services that transfer data outside the EEA."""
    services = page.notice.cookies.services if page.notice.cookies else ()
    rows = tuple(_service_row(page, service) for service in services if service.outside_eea)
    blocks = [Facts(rows, heads=heads(page, "table.services", "table.service", "table.details"))] if rows else []
    return section(page, "cookies", "heading.cookies", blocks)


def _told(page: Page, told: Cookies) -> Iterator[Block]:
    yield from paragraphs(_use(page, told))
    yield from paragraphs(_choices(page, told))
    yield from paragraphs(page.texts.term("online_claims", claim) for claim in told.claims)
    cookies = tuple(_cookie_row(page, cookie) for cookie in told.cookies)
    if cookies:
        yield Facts(cookies, heads=heads(page, "table.cookies", "table.cookie", "table.details"))
    services = tuple(_service_row(page, service) for service in told.services)
    if services:
        yield from paragraphs([page.texts.say("cookies.services")])
        yield Facts(services, heads=heads(page, "table.services", "table.service", "table.details"))


def _use(page: Page, told: Cookies) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if told.purposes:
        yield say("cookies.purposes", items=texts.terms("purposes", told.purposes))
    if told.collects:
        yield say("cookies.collects", items=texts.terms("data_items", told.collects))
    if told.combined:
        yield say("cookies.combined", items=texts.terms("cookie_combinations", told.combined))


def _choices(page: Page, told: Cookies) -> Iterator[Inlines]:
    texts = page.texts
    if told.consent_method:
        yield texts.term("cookie_consent_methods", told.consent_method)
    for refusal in told.refusal:
        yield texts.term("cookie_refusals", refusal)
    if told.settings:
        yield labelled(page, "label.cookie-settings", link(told.settings))


def _cookie_row(page: Page, cookie: Cookie) -> Row:
    name = words(cookie.name) if cookie.name else page.texts.say("label.cookie")
    details = runs(_cookie_details(page, cookie))
    return Row(name, details) if details else Row(page.texts.say("label.cookie"), (name,))


def _cookie_details(page: Page, cookie: Cookie) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if cookie.provider:
        yield say("cookies.provider", name=words(cookie.provider))
    if cookie.purpose:
        yield say("cookies.purpose", items=texts.term("purposes", cookie.purpose))
    if cookie.category:
        yield say("cookies.category", category=texts.term("cookie_categories", cookie.category))
    if cookie.lifetime:
        yield say("cookies.lifetime", period=words(period_in_words(cookie.lifetime, page.language)))
    if cookie.session:
        yield say("cookies.session")
    if cookie.party:
        yield say("cookies.party", party=texts.term("cookie_parties", cookie.party))


def _service_row(page: Page, service: Service) -> Row:
    details = runs(_service_details(page, service))
    name = page.texts.term("online_services", service.service) if service.service else ()
    provider = words(service.provider) if service.provider else ()
    both = (*name, Text(" ("), *provider, Text(")")) if name and provider else name or provider
    term = page.texts.say("label.service")
    return Row(capitalised(both) if name else both or term, details) if details else Row(term, (both,))


def _service_details(page: Page, service: Service) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if service.collects:
        yield say("cookies.collected", items=texts.terms("data_items", service.collects))
    if service.purposes:
        yield say("cookies.purpose", items=texts.terms("purposes", service.purposes))
    if service.recipients:
        yield say("cookies.recipients", items=texts.terms("recipients", service.recipients))
    if service.outside_eea:
        yield say("cookies.outside-eea")
    if service.consent:
        yield say("cookies.consent-required" if service.consent == "required" else "cookies.consent-not-required")
    yield from (texts.term("online_claims", claim) for claim in service.claims)
    if service.opt_out:
        yield labelled(page, "label.opt-out", link(service.opt_out))
