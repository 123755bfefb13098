"""The right to withdraw consent (Arts. 7(3), 13(2)(c))."""

from tietosuoja.composition.page import Page, paragraphs, section
from tietosuoja.composition.statements import derived_right, stated
from tietosuoja.document.nodes import Part


def withdrawal_section(page: Page) -> tuple[Part, ...]:
    """Return the section on withdrawing consent."""
    body = [page.texts.say("withdrawal.body")] if derived_right(page, "withdrawal") else []
    return section(page, "withdrawal", "heading.withdrawal", [*paragraphs(body), *stated(page, "withdrawal")])
