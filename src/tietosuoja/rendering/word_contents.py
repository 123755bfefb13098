"""The list of sections of a Word document: links, without the page numbers that only Word knows.

It is a field, so that Word can make it anew; what the field shows until then is already there.
"""

from typing import TYPE_CHECKING, Any, Final

from docx.shared import Pt

from tietosuoja.document.nodes import Document, plain
from tietosuoja.rendering.word_xml import element, element_of

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph

FIELD: Final = r' TOC \o "1-1" \n \h '
"""Headings of the first level, without page numbers, as links."""
BELOW: Final = Pt(14)


def add_contents(word: "Word", document: Document) -> None:
    """Add the list of the sections, to which `add_target` makes the targets."""
    word.add_paragraph(document.labels.contents, style="TOC Heading")
    entries = [_entry(word, number, plain(part.heading)) for number, part in enumerate(document.parts)]
    if entries:
        _make_field(entries[0], entries[-1])


def add_target(heading: "Paragraph", number: int) -> None:
    """Make the heading of a section, counted from 0, what the list leads to."""
    key = {"w:id": str(number)}
    paragraph = element_of(heading.paragraph_format)
    paragraph.insert_element_before(element("w:bookmarkStart", {**key, "w:name": _name(number)}), "w:r", "w:hyperlink")
    paragraph.append(element("w:bookmarkEnd", key))


def _entry(word: "Word", number: int, heading: str) -> "Paragraph":
    paragraph = word.add_paragraph(style="toc 1")
    run = paragraph.add_run(heading)
    link = element("w:hyperlink", {"w:anchor": _name(number), "w:history": "1"}, element_of(run.font))
    element_of(paragraph.paragraph_format).append(link)
    return paragraph


def _make_field(first: "Paragraph", last: "Paragraph") -> None:
    instruction = element("w:instrText", {"xml:space": "preserve"})
    instruction.text = FIELD
    for content in (_mark("begin"), instruction, _mark("separate")):
        element_of(first.paragraph_format).insert_element_before(element("w:r", {}, content), "w:hyperlink")
    last.paragraph_format.space_after = BELOW
    element_of(last.paragraph_format).append(element("w:r", {}, _mark("end")))


def _mark(kind: str) -> Any:  # noqa: ANN401  # an element
    return element("w:fldChar", {"w:fldCharType": kind})


def _name(number: int) -> str:
    return f"_Toc{number + 1:08}"
