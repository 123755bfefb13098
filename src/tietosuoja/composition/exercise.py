"""How to use rights (Art. 12)."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.contact_data import reach, run_on, ways_to_reach
from tietosuoja.composition.page import Page, paragraphs, section, words
from tietosuoja.composition.references import contact_of
from tietosuoja.composition.statements import channels_in_words
from tietosuoja.document.nodes import Inlines, Part
from tietosuoja.l10n.durations import duration_in_words
from tietosuoja.model.parties import Contact
from tietosuoja.model.rights import Rights

FOR_REQUESTS: Final = ("rights-requests", "data-protection-contact")
"""The roles of contacts to whom requests are sent, if the notice names none."""


def exercise_section(page: Page) -> tuple[Part, ...]:
    """Return the section on making a request."""
    blocks = [*paragraphs(_whom(page)), *paragraphs(_stated(page)), *paragraphs(_given_by_law(page))]
    return section(page, "exercise", "heading.exercise", blocks)


def exercise_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section with nothing but to whom requests go, if it is none of those who are named first."""
    return section(page, "exercise", "heading.exercise", paragraphs(_whom(page) if has_own_contact(page) else ()))


def has_own_contact(page: Page) -> bool:
    """Whether requests go to none of those who are named first: the controller, the data protection officer."""
    contact = _contact(page)
    return contact is not None and contact in page.notice.contacts


def _whom(page: Page) -> Iterator[Inlines]:
    contact = contact_for_requests(page)
    if contact:
        yield page.texts.say("exercise.how", contact=contact)


def contact_for_requests(page: Page) -> Inlines:
    """Return how to reach those to whom requests go, on one line; nothing if nobody can be reached.

    It is the contact that the notice names; in an authored notice that names none, the contact
    for requests, the data protection officer, or else the only controller.
    """
    contact, controllers = _contact(page), page.notice.controllers
    if contact:
        return reach(page, contact)
    return run_on(ways_to_reach(page, controllers[0])) if page.rights and len(controllers) == 1 else ()


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
