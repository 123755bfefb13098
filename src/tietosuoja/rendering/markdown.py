"""Markdown: CommonMark, in which every text of a notice shows as itself.

Lines are not wrapped, headings have no ids, and words in another language stand as they are, for
CommonMark can say neither. How texts are escaped is in `markdown_text`.
"""

from collections.abc import Iterator
from itertools import cycle, groupby
from typing import Final

from tietosuoja.document.nodes import (
    Block,
    Bullets,
    Document,
    Facts,
    Inline,
    Inlines,
    Link,
    Paragraph,
    Part,
    Row,
    Text,
)
from tietosuoja.rendering.markdown_text import address, guarded, label, prose

LOWEST_HEADING: Final = 6
INDENT: Final = "    "
"""Four columns, for Markdown as it was before CommonMark asks for them."""
BULLETS: Final = "-*"
"""Lists that follow each other take turns with these, else they would be one list."""


def markdown(document: Document, heading_level: int = 2) -> str:
    """Write a document as CommonMark.

    Labels of short values are items of a list, each with its values; other terms are items too,
    with a paragraph for each thing that is said of them.

    Args:
        document: The page.
        heading_level: The level of the title, from 1 to 6; sections are one deeper.
    """
    chunks = [_heading(document.title, heading_level), *_blocks(document.blocks)]
    for part in document.parts:
        chunks += _part(part, heading_level + 1)
    return "\n\n".join(chunks) + "\n"


def _part(part: Part, level: int) -> Iterator[str]:
    yield _heading(part.heading, level)
    yield from _blocks(part.blocks)
    for inner in part.parts:
        yield from _part(inner, level + 1)


def _heading(content: Inlines, level: int) -> str:
    return f"{'#' * min(level, LOWEST_HEADING)} {_inlines(content)}"


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for _, run in groupby(blocks, lambda block: isinstance(block, Paragraph)):
        yield from map(_block, run, cycle(BULLETS))


def _block(block: Block, bullet: str) -> str:
    match block:
        case Paragraph(content):
            return _line(content)
        case Bullets(items):
            return "\n".join(f"{bullet} {_line(item)}" for item in items)
        case Facts(rows, compact=True):
            return "\n".join(f"{bullet} {_labelled(row)}" for row in rows)
        case Facts(rows):
            return "\n\n".join(f"{bullet} {_explained(row)}" for row in rows)


def _labelled(row: Row) -> str:
    values = ", ".join(_inlines(detail) for detail in row.details)
    return f"**{_inlines(row.term)}:** {values}"


def _explained(row: Row) -> str:
    details = (f"{INDENT}{_line(detail)}" for detail in row.details)
    return "\n\n".join([f"**{_inlines(row.term)}**", *details])


def _line(content: Inlines) -> str:
    """Return a run of words that begins a line."""
    return guarded(_inlines(content))


def _inlines(content: Inlines) -> str:
    return "".join(_inline(inline) for inline in content).strip()


def _inline(inline: Inline) -> str:
    match inline:
        case Link(leads_to, shown):
            return f"[{label(shown)}](<{address(leads_to)}>)"
        case Text(content):
            return prose(content)
