"""The right to object, apart from all others (Art. 21)."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.page import Page, section
from tietosuoja.composition.statements import derived_right, stated
from tietosuoja.document.nodes import Block, Paragraph, Part
from tietosuoja.l10n.message_ids import MessageId

BODIES: Final[dict[frozenset[str], MessageId]] = {
    frozenset({"legitimate-interests"}): "objection.body-legitimate-interests",
    frozenset({"public-task"}): "objection.body-public-task",
    frozenset({"legitimate-interests", "public-task"}): "objection.body",
}
"""What the right means, by the legal bases that it follows from."""


def objection_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the right to object, apart from all others as Art. 21(4) asks."""
    blocks = [*_objection(page), *stated(page, "objection"), *_marketing(page)]
    blocks += stated(page, "objection-to-marketing")
    return section(page, "objection", "heading.objection", blocks)


def _objection(page: Page) -> Iterator[Block]:
    derived = derived_right(page, "objection")
    if derived is None:
        return
    yield Paragraph(page.texts.say(BODIES[derived.bases]))
    yield Paragraph(page.texts.say("objection.effect"))


def _marketing(page: Page) -> Iterator[Block]:
    if derived_right(page, "objection-to-marketing"):
        yield Paragraph(page.texts.say("objection.marketing"))
        yield Paragraph(page.texts.say("objection.marketing-effect"))
