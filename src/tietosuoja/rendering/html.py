"""HTML fragments that content management systems leave unharmed.

The `portable` profile: headings with ids, paragraphs, lists and links only, no void tags, no
attributes that sanitisers drop. Every text is escaped at the leaf.
"""

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
    Text,
)

LOWEST_HEADING: Final = 6


class Html(str):
    """HTML that template engines take as it is: Jinja2 and Django ask for `__html__`."""

    __slots__ = ()

    def __html__(self) -> str:
        """Return the HTML."""
        return self


def html_fragment(document: Document, heading_level: int, id_prefix: str) -> Html:
    """Write a document as an HTML fragment.

    Args:
        document: The page.
        heading_level: The level of the title, from 1 to 6; sections are one deeper.
        id_prefix: What the ids of the headings begin with.
    """
    lines = [_heading(document.title, heading_level, f"{id_prefix}title"), *_blocks(document.blocks)]
    for part in document.parts:
        lines += _part(part, heading_level + 1, id_prefix)
    return Html("\n".join(lines) + "\n")


def _part(part: Part, level: int, id_prefix: str) -> Iterator[str]:
    yield _heading(part.heading, level, id_prefix + part.key)
    yield from _blocks(part.blocks)
    for inner in part.parts:
        yield from _part(inner, level + 1, id_prefix)


def _heading(content: Inlines, level: int, name: str) -> str:
    tag = f"h{min(level, LOWEST_HEADING)}"
    return f'<{tag} id="{name}">{_inlines(content)}</{tag}>'


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(content):
                yield f"<p>{_inlines(content)}</p>"
            case Bullets(items):
                yield "<ul>"
                yield from (f"<li>{_inlines(item)}</li>" for item in items)
                yield "</ul>"
            case Facts():
                yield from _facts(block)


def _facts(facts: Facts) -> Iterator[str]:
    yield "<dl>"
    for row in facts.rows:
        yield f"<dt>{_inlines(row.term)}</dt>"
        yield from (f"<dd>{_inlines(detail)}</dd>" for detail in row.details)
    yield "</dl>"


def _inlines(content: Inlines) -> str:
    return "".join(_inline(inline) for inline in content)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(content, None):
            return _escaped(content)
        case Text(content, language):
            return f'<em lang="{language}">{_escaped(content)}</em>'
        case Link(address, content):
            return f'<a href="{_escaped(address)}">{_escaped(content)}</a>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
