"""Words as runs of a Word document: links, and the language of what is in another one."""

import re
from typing import TYPE_CHECKING, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from tietosuoja.document.nodes import Inlines, Link, Text
from tietosuoja.rendering.word_xml import element, element_of

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

LOCALES: Final = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
"""The languages as Word knows them, for spelling and for reading aloud."""

_WHITE_SPACE: Final = re.compile("[ \t\n\r\u2028\u2029]+")


def add_inlines(paragraph: "Paragraph", content: Inlines, style: str | None = None) -> None:
    """Add a run of words to a paragraph.

    Args:
        paragraph: The paragraph.
        content: The words.
        style: The character style of what is no link.
    """
    for inline in content:
        match inline:
            case Link(address, shown):
                _add_link(paragraph, address, shown)
            case Text(words, language):
                _add_text(paragraph, words, language, style)


def name_links(word: "Word") -> None:
    """Give every address a name, and let the links have the names instead of the addresses.

    It is done at the end, because python-docx looks through all the names whenever it needs a style.
    """
    names: dict[str, str] = {}
    for link in element_of(word).body.xpath(".//w:hyperlink[@r:id]"):
        link.set(qn("r:id"), names.setdefault(link.get(qn("r:id")), f"link{len(names) + 1}"))
    for address, name in names.items():
        word.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)


def _add_text(paragraph: "Paragraph", words: str, language: str | None, style: str | None) -> None:
    run = paragraph.add_run(_on_one_line(words), style)
    if language:
        element_of(run.font).get_or_add_rPr().append(element("w:lang", {"w:val": LOCALES[language]}))


def _add_link(paragraph: "Paragraph", address: str, shown: str) -> None:
    run = paragraph.add_run(_on_one_line(shown), "Hyperlink")
    link = element("w:hyperlink", {"r:id": address, "w:history": "1"}, element_of(run.font))
    element_of(paragraph.paragraph_format).append(link)


def _on_one_line(text: str) -> str:
    return _WHITE_SPACE.sub(" ", text)
