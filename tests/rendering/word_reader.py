"""What a program reads in a Word document: its structure, its words and its links."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast
from xml.etree import ElementTree as ET

import docx
from docx.document import Document as Word
from docx.table import Table
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CONTENTS = ("TOC Heading", "toc 1")


def opened(data: bytes) -> Word:
    """Return a document that a file holds."""
    return docx.Document(BytesIO(data))


def parts(data: bytes) -> dict[str, bytes]:
    """Return the files inside a document by their names."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def xml(data: bytes, part: str = "word/document.xml") -> ET.Element:
    """Return one of the files inside a document."""
    return ET.fromstring(parts(data)[part])  # noqa: S314  # what we wrote


def structure(data: bytes) -> str:
    """Return a document as lines to read: the style of each paragraph, and what it says."""
    return "".join(f"{line}\n" for line in _lines(opened(data)))


def words(data: bytes, *, addresses: bool = False) -> str:
    """Return the words of a document but for its list of contents and the heads of its tables.

    Args:
        data: The document.
        addresses: Whether web addresses stand in full, as they do in plain text.
    """
    found = (_said(paragraph, addresses=addresses) for paragraph in _told(opened(data)))
    return " ".join(" ".join(found).split())


def addresses(data: bytes) -> list[str]:
    """Return where the links lead."""
    return [link.address for paragraph in _told(opened(data)) for link in paragraph.hyperlinks]


def _lines(word: Word) -> Iterator[str]:
    for block in word.iter_inner_content():
        if isinstance(block, Paragraph):
            yield _line(block)
            continue
        yield f"{block.style.name if block.style else None}: {_caption(block)}"
        for number, row in enumerate(block.rows):
            yield "  Head" if number == 0 else "  Row"
            yield from (f"    {_line(paragraph)}" for cell in row.cells for paragraph in cell.paragraphs)


def _line(paragraph: Paragraph) -> str:
    return f"{_style(paragraph)}: {''.join(_marked(paragraph)).replace('****', '')}"


def _marked(paragraph: Paragraph) -> Iterator[str]:
    for piece in paragraph.iter_inner_content():
        if isinstance(piece, Hyperlink):
            yield f"[{piece.text}]({piece.address or '#' + piece.fragment})"
            continue
        language = cast("Any", piece.font).element.xpath("w:rPr/w:lang/@w:val")
        text = f"**{piece.text}**" if piece.style.name == "Strong" else piece.text.replace("\t", " → ")
        yield f"{{{language[0]}: {text}}}" if language else text


def _told(word: Word) -> Iterator[Paragraph]:
    for block in word.iter_inner_content():
        if isinstance(block, Table):
            yield from (paragraph for row in block.rows[1:] for cell in row.cells for paragraph in cell.paragraphs)
        elif _style(block) not in (*CONTENTS, "Caption"):
            yield block


def _said(paragraph: Paragraph, *, addresses: bool) -> str:
    return "".join(
        piece.address
        if addresses and isinstance(piece, Hyperlink) and piece.address.lower().startswith("http")
        else piece.text
        for piece in paragraph.iter_inner_content()
    )


def _style(paragraph: Paragraph) -> str:
    return (paragraph.style and paragraph.style.name) or ""


def _caption(table: Table) -> str:
    (caption,) = cast("Any", table)._tbl.xpath("w:tblPr/w:tblCaption/@w:val")  # noqa: SLF001  # there is no other way
    return str(caption)
