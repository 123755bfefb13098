"""The terms that the notice defines."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, section
from tietosuoja.document.nodes import Facts, Part, Row
from tietosuoja.model.matter import Definition


def definitions_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the terms that the notice defines."""
    rows = tuple(row for definition in page.notice.definitions for row in _definition(page, definition))
    return section(page, "definitions", "heading.definitions", [Facts(rows)] if rows else [])


def _definition(page: Page, definition: Definition) -> Iterator[Row]:
    texts = page.texts
    term = texts.words(definition.term) if definition.term else texts.say("label.term")
    if definition.meaning:
        yield Row(term, (texts.words(definition.meaning),))
    else:
        yield Row(texts.say("label.term"), (term,))
