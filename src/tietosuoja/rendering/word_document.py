"""Word documents (DOCX): for those who comment on a notice, sign it or attach it to a tender.

Headings, lists and tables are those of Word, so that its navigation, its screen readers and its
own export to PDF know them. How words become runs is in `word_text`, the file in `word_file`.
"""

from typing import TYPE_CHECKING, Final

from docx.shared import Mm, Pt

from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Heads, Inlines, Paragraph, Part, Row, Text, plain
from tietosuoja.rendering.word_contents import add_contents, add_target
from tietosuoja.rendering.word_file import saved, template
from tietosuoja.rendering.word_text import add_inlines, name_links
from tietosuoja.rendering.word_xml import element, element_of

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph as WordParagraph

LOWEST_HEADING: Final = 6
COLUMNS: Final = (Mm(54), Mm(110))
"""The widths of the columns of a table, which fill a line."""
BELOW_FACTS: Final = Pt(9)
"""What stands between facts and what follows them."""


def word_document(document: Document, *, contents: bool = False) -> bytes:
    """Write a document as a DOCX file on A4: the same page gives the same bytes.

    Args:
        document: The page.
        contents: Whether a list of the sections stands behind the title.
    """
    word = template(document.language, plain(document.title))
    _add(word, "Title", document.title)
    if contents:
        add_contents(word, document)
    _add_blocks(word, document.blocks)
    for number, part in enumerate(document.parts):
        heading = _add_part(word, part, 1)
        if contents:
            add_target(heading, number)
    name_links(word)
    return saved(word)


def _add_part(word: "Word", part: Part, level: int) -> "WordParagraph":
    heading = _add(word, f"Heading {min(level, LOWEST_HEADING)}", part.heading)
    _add_blocks(word, part.blocks)
    for inner in part.parts:
        _add_part(word, inner, level + 1)
    return heading


def _add_blocks(word: "Word", blocks: tuple[Block, ...]) -> None:
    after_facts = False
    for block in blocks:
        first = _add_block(word, block)
        if after_facts:
            first.paragraph_format.space_before = BELOW_FACTS
        after_facts = isinstance(block, Facts)


def _add_block(word: "Word", block: Block) -> "WordParagraph":
    """Add a block, and return its first paragraph."""
    match block:
        case Paragraph(content):
            return _add(word, "Normal", content)
        case Bullets(items):
            first, *_ = [_add(word, "List Bullet", item) for item in items]
            return first
        case Facts(rows, heads=Heads() as heads):
            return _add_table(word, rows, heads)
        case Facts(rows, compact=True):
            first, *_ = [_add_labelled(word, row) for row in rows]
            return first
        case Facts(rows):
            first, *_ = [_add_explained(word, row) for row in rows]
            return first


def _add(word: "Word", style: str, content: Inlines) -> "WordParagraph":
    paragraph = word.add_paragraph(style=style)
    add_inlines(paragraph, content)
    return paragraph


def _add_labelled(word: "Word", row: Row) -> "WordParagraph":
    paragraph = word.add_paragraph(style="Notice Label")
    add_inlines(paragraph, (*row.term, Text(":")), style="Strong")
    paragraph.add_run("\t")
    for index, detail in enumerate(row.details):
        add_inlines(paragraph, (Text(", "), *detail) if index else detail)
    return paragraph


def _add_explained(word: "Word", row: Row) -> "WordParagraph":
    term = _add(word, "Notice Term", row.term)
    for detail in row.details:
        _add(word, "Notice Detail", detail)
    return term


def _add_table(word: "Word", rows: tuple[Row, ...], heads: Heads) -> "WordParagraph":
    caption = _add(word, "Caption", heads.caption)
    table = word.add_table(1 + len(rows), len(COLUMNS), style="Notice Table")
    table.autofit = False
    contents = [((heads.term,), (heads.details,)), *(((row.term,), row.details) for row in rows)]
    for row, columns in zip(table.rows, contents, strict=True):
        for cell, width, content in zip(row.cells, COLUMNS, columns, strict=True):
            cell.width = width
            _fill(cell, content)
    _mark_table(word, plain(heads.caption))
    return caption


def _fill(cell: "BlockItemContainer", content: tuple[Inlines, ...]) -> None:
    for index, inlines in enumerate(content):
        paragraph = cell.add_paragraph() if index else cell.paragraphs[0]
        paragraph.style = "Notice Cell"
        add_inlines(paragraph, inlines)


def _mark_table(word: "Word", caption: str) -> None:
    """Give the last table its name and the widths of its columns, and make it break well.

    Its first row is repeated on each page, and no row is split.
    """
    table = element_of(word).body.xpath("w:tbl")[-1]
    table.tblPr.append(element("w:tblCaption", {"w:val": caption}))
    for column, width in zip(table.tblGrid.gridCol_lst, COLUMNS, strict=True):
        column.w = width
    for row in table.tr_lst:
        row.get_or_add_trPr().append(element("w:cantSplit"))
    table.tr_lst[0].trPr.append(element("w:tblHeader"))
