"""How to use rights (Art. 12), and where to complain (Arts. 13(2)(d), 77)."""

from collections.abc import Iterator

from tietosuoja.composition.contact_data import as_rows, contact_rows, email, link, phone, reach, run_on, ways_to_reach
from tietosuoja.composition.page import Page, paragraph, section, words
from tietosuoja.composition.references import contact_of
from tietosuoja.composition.statements import channels_in_words, statement_sentences, statements_of
from tietosuoja.derivation.authority import derived_authorities
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.l10n.durations import duration_in_words
from tietosuoja.model.parties import Authority, Contact
from tietosuoja.model.rights import Rights
from tietosuoja.reference.authorities import AuthorityBlock, AuthorityRecord, authority_records

FOR_REQUESTS = ("rights-requests", "data-protection-contact")
"""The roles of contacts to whom requests are sent, if the notice names none."""


def exercise_section(page: Page) -> tuple[Part, ...]:
    """Return the section on making a request."""
    blocks = [*paragraph(_whom(page)), *paragraph(_stated(page)), *paragraph(_given_by_law(page))]
    return section(page, "exercise", "heading.exercise", blocks)


def complaint_section(page: Page) -> tuple[Part, ...]:
    """Return the section on complaints and the supervisory authority."""
    statements = statements_of(page, "complaint")
    blocks: list[Block] = [*paragraph(_complaint(page, stated=bool(statements)))]
    for statement in statements:
        blocks += paragraph(statement_sentences(page, statement))
    rows = tuple(row for authority in _authorities(page) for row in _authority_rows(page, authority))
    if rows:
        blocks.append(Facts(rows, compact=True))
    return section(page, "complaint", "heading.complaint", blocks)


def _whom(page: Page) -> Iterator[Inlines]:
    contact, controllers = _contact(page), page.notice.controllers
    if contact:
        yield page.texts.say("exercise.how", contact=reach(page, contact))
    elif page.rights and len(controllers) == 1 and (ways := ways_to_reach(page, controllers[0])):
        yield page.texts.say("exercise.how", contact=run_on(ways))


def _contact(page: Page) -> Contact | None:
    rights = page.notice.rights
    if rights and rights.contact:
        return contact_of(page, rights.contact)
    if not page.rights:
        return None
    for role in FOR_REQUESTS:
        for contact in page.notice.contacts:
            if role in contact.roles:
                return contact
    return page.notice.data_protection_officer


def _stated(page: Page) -> Iterator[Inlines]:
    rights, texts = page.notice.rights or Rights(), page.texts
    if rights.channels:
        yield texts.say("exercise.channels", channels=channels_in_words(page, rights.channels))
    if rights.form:
        yield texts.say("exercise.form", items=texts.terms("request_forms", rights.form))
    if rights.identity_check:
        yield texts.term("identity_checks", rights.identity_check)
    if rights.response_time:
        duration = words(duration_in_words(rights.response_time, page.language))
        yield texts.say("exercise.response-time", duration=duration)
    if rights.fee:
        yield texts.term("request_fees", rights.fee)
    if rights.negotiation_first:
        yield texts.say("exercise.negotiation-first")


def _given_by_law(page: Page) -> Iterator[Inlines]:
    rights = page.notice.rights or Rights()
    if page.rights and not rights.response_time:
        yield page.texts.say("exercise.response-time-by-law")
    if page.rights and not rights.identity_check:
        yield page.texts.term("identity_checks", "reasonable-doubt")


def _complaint(page: Page, *, stated: bool) -> Iterator[Inlines]:
    if page.rights:
        yield page.texts.say("complaint.body")
    elif stated:
        yield page.texts.say("rights.has", right=page.texts.term("rights", "complaint"))


def _authorities(page: Page) -> tuple[Authority, ...]:
    derived = derived_authorities(page.notice)
    return page.notice.authorities or tuple(Authority(code) for code in derived)


def _authority_rows(page: Page, authority: Authority) -> tuple[Row, ...]:
    record = authority_records().get(authority.authority or "")
    name = (Row(page.texts.say("label.authority"), (words(authority.name),)),) if authority.name else ()
    stated = name + as_rows(page, contact_rows(page, authority))
    return (_known_rows(page, record) if record else ()) + stated


def _known_rows(page: Page, record: AuthorityRecord) -> tuple[Row, ...]:
    block, say = record.blocks.get(page.language) or record.blocks["en"], page.texts.say
    rows = [Row(say("label.authority"), (words(block.name),))]
    if block.visiting:
        rows.append(Row(say("label.visiting-address"), (words(block.visiting),)))
    if block.postal:
        rows.append(Row(say("label.postal-address"), (words(block.postal),)))
    rows += _numbers(page, block)
    if record.email:
        rows.append(Row(say("label.email"), (email(record.email),)))
    if block.web:
        rows.append(Row(say("label.website"), (link(block.web),)))
    return tuple(rows)


def _numbers(page: Page, block: AuthorityBlock) -> Iterator[Row]:
    if block.phone:
        yield Row(page.texts.say("label.switchboard"), (phone(block.phone),))
    if block.registry:
        yield Row(page.texts.say("label.registry"), (phone(block.registry),))
