"""The right to withdraw consent (Arts. 7(3), 13(2)(c))."""

from collections.abc import Iterator

from tietosuoja.composition.exercise import contact_for_requests, has_own_contact
from tietosuoja.composition.page import Page, paragraphs, section
from tietosuoja.composition.statements import derived_right, stated, statements_of
from tietosuoja.document.nodes import Inlines, Part


def withdrawal_section(page: Page) -> tuple[Part, ...]:
    """Return the section on withdrawing consent, and on how it is done."""
    return _section(page, contact_for_requests(page))


def withdrawal_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section without the contact details of those who are named first."""
    return _section(page, contact_for_requests(page) if has_own_contact(page) else ())


def _section(page: Page, contact: Inlines) -> tuple[Part, ...]:
    blocks = [*paragraphs(_given_by_law(page, contact)), *stated(page, "withdrawal")]
    return section(page, "withdrawal", "heading.withdrawal", blocks)


def _given_by_law(page: Page, contact: Inlines) -> Iterator[Inlines]:
    if derived_right(page, "withdrawal") is None:
        return
    yield page.texts.say("withdrawal.body")
    told = any(each.channels or each.contact or each.link for each in statements_of(page, "withdrawal"))
    if contact and not told:
        yield page.texts.say("withdrawal.how", contact=contact)
