"""Sections in the author's own words, each in its place."""

from tietosuoja.composition.page import Page
from tietosuoja.document.nodes import Paragraph, Part
from tietosuoja.model.matter import Section
from tietosuoja.vocabulary.codes import SectionPlaceCode


def own_sections(page: Page, place: SectionPlaceCode) -> tuple[Part, ...]:
    """Return the own sections that stand after a section."""
    told = enumerate(page.notice.sections, start=1)
    return tuple(_part(page, number, told_section) for number, told_section in told if _place(told_section) == place)


def _place(section: Section) -> SectionPlaceCode:
    return section.place or "end"


def _part(page: Page, number: int, section: Section) -> Part:
    texts = page.texts
    heading = texts.words(section.heading) if section.heading else texts.say("heading.own-section")
    paragraphs = texts.paragraphs(section.text) if section.text else ()
    return Part(key=f"own-{number}", heading=heading, blocks=tuple(Paragraph(content) for content in paragraphs))
