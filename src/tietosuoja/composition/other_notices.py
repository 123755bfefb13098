"""Other notices and pages."""

from tietosuoja.composition.contact_data import link
from tietosuoja.composition.page import Page, section, words
from tietosuoja.document.nodes import Bullets, Inlines, Part, Text
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.matter import Reference


def references_section(page: Page) -> tuple[Part, ...]:
    """Return the section on other notices and pages."""
    items = tuple(_reference(page, reference) for reference in page.notice.references)
    return section(page, "references", "heading.references", [Bullets(items)] if items else [])


def _reference(page: Page, reference: Reference) -> Inlines:
    texts = page.texts
    about = capitalised(texts.term("reference_topics", reference.about)) if reference.about else ()
    name = texts.words(reference.title) if reference.title else ()
    place = texts.say("reference.section", section=words(reference.section)) if reference.section else ()
    parts = [part for part in (about, name, link(reference.url) if reference.url else (), place) if part]
    return tuple(inline for index, part in enumerate(parts) for inline in (*(Text(": "),) * (index > 0), *part))
