"""Plain text, readable at 72 columns."""

import textwrap
from collections.abc import Iterator
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

WIDTH: Final = 72
INDENT: Final = "    "
UNDERLINES: Final = "=-~"


def plain_text(document: Document) -> str:
    """Write a document as plain text.

    Headings of the first three levels are underlined, facts are indented under their terms, and
    web addresses stand in full. No line is longer than 72 characters but for a long word.
    """
    chunks = [_heading(document.title, 0), *_blocks(document.blocks)]
    for part in document.parts:
        chunks += _part(part, 1)
    return "\n\n".join(chunks) + "\n"


def _part(part: Part, level: int) -> Iterator[str]:
    yield _heading(part.heading, level)
    yield from _blocks(part.blocks)
    for inner in part.parts:
        yield from _part(inner, level + 1)


def _heading(content: Inlines, level: int) -> str:
    lines = textwrap.wrap(_words(content), WIDTH, break_long_words=False)
    width = min(WIDTH, max((len(line) for line in lines), default=0))
    underline = [UNDERLINES[level] * width] if level < len(UNDERLINES) else []
    return "\n".join(lines + underline)


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(content):
                yield _wrapped(content)
            case Bullets(items):
                yield "\n".join(_wrapped(item, "- ", "  ") for item in items)
            case Facts():
                yield from _facts(block)


def _facts(facts: Facts) -> Iterator[str]:
    if facts.compact:
        yield "\n".join(_compact(row) for row in facts.rows)
        return
    for row in facts.rows:
        lines = [_wrapped(row.term), *(_wrapped(detail, INDENT, INDENT) for detail in row.details)]
        yield "\n".join(lines)


def _compact(row: Row) -> str:
    values = ", ".join(_words(detail) for detail in row.details)
    return _wrapped((Text(f"{_words(row.term)}: {values}"),), rest=INDENT)


def _wrapped(content: Inlines, first: str = "", rest: str = "") -> str:
    return textwrap.fill(
        _words(content),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _words(content: Inlines) -> str:
    return "".join(_inline(inline) for inline in content)


def _inline(inline: Inline) -> str:
    match inline:
        case Link(address, shown):
            return address if address.lower().startswith("http") else shown
        case Text(content):
            return content
