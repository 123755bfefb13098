"""Whose data is processed, in which activity and for whom."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, labelled, paragraphs, section
from tietosuoja.composition.references import controller_names
from tietosuoja.document.nodes import Block, Bullets, Inlines, Part, Text
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity


def activity_blocks(page: Page, activity: Activity) -> tuple[Block, ...]:
    """Return what is said of an activity as a whole: role, controllers, for whom."""
    return paragraphs(_sentences(page, activity))


def register_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section with the name of the only activity of a notice."""
    name = [page.texts.words(activity.name)] if activity.name else []
    blocks = [*paragraphs(name), *activity_blocks(page, activity)]
    return section(page, "register", "heading.register", blocks)


def people_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on the groups of people."""
    return section(page, "people", "heading.data-subjects", _groups(page, activity))


def _groups(page: Page, activity: Activity) -> Iterator[Block]:
    texts = page.texts
    groups = [(texts.term("data_subjects", group.group), group.note) for group in activity.people]
    if any(note for _, note in groups):
        yield Bullets(
            tuple(
                (*capitalised(name), Text(": "), *texts.words(note)) if note else capitalised(name)
                for name, note in groups
            )
        )
    elif groups:
        yield from paragraphs([texts.say("data-subjects.list", items=texts.listed([name for name, _ in groups]))])
    if activity.audience:
        yield from paragraphs([texts.term("audiences", activity.audience)])


def _sentences(page: Page, activity: Activity) -> Iterator[Inlines]:
    texts = page.texts
    if activity.role:
        yield texts.say("activity.role", role=texts.term("roles", activity.role))
    if activity.controllers:
        names = controller_names(page, activity.controllers)
        several = len(activity.controllers) > 1
        yield labelled(page, "heading.controllers" if several else "heading.controller", names)
    if activity.on_behalf_of:
        yield texts.say("activity.on-behalf-of", items=texts.term("principals", activity.on_behalf_of))
