"""HTML fragments that every content management system leaves unharmed.

The `portable` profile: headings with ids, paragraphs, lists and links only, no void tags, no
attributes that sanitisers drop.
"""

from collections.abc import Iterator

from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Paragraph, Part, Text
from tietosuoja.rendering.html_text import CONTENTS, TITLE, Html, contents_list, heading, inlines


def portable_html(document: Document, heading_level: int, id_prefix: str, *, contents: bool = False) -> Html:
    """Write a document as an HTML fragment of the `portable` profile.

    Args:
        document: The page.
        heading_level: The level of the title, from 1 to 6; sections are one deeper.
        id_prefix: What the ids of the headings begin with.
        contents: Whether a list of the sections stands behind the title.
    """
    lines = [heading(document.title, heading_level, id_prefix + TITLE)]
    if contents and document.parts:
        lines += [heading((Text(document.labels.contents),), heading_level + 1, id_prefix + CONTENTS)]
        lines += contents_list(document, id_prefix)
    lines += portable_blocks(document.blocks)
    for part in document.parts:
        lines += _part(part, heading_level + 1, id_prefix)
    return Html("\n".join(lines) + "\n")


def _part(part: Part, level: int, id_prefix: str) -> Iterator[str]:
    yield heading(part.heading, level, id_prefix + part.key)
    yield from portable_blocks(part.blocks)
    for inner in part.parts:
        yield from _part(inner, level + 1, id_prefix)


def portable_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Write blocks, a line for each piece of them."""
    for block in blocks:
        match block:
            case Paragraph(content):
                yield f"<p>{inlines(content)}</p>"
            case Bullets(items):
                yield "<ul>"
                yield from (f"<li>{inlines(item)}</li>" for item in items)
                yield "</ul>"
            case Facts():
                yield from _facts(block)


def _facts(facts: Facts) -> Iterator[str]:
    yield "<dl>"
    for row in facts.rows:
        yield f"<dt>{inlines(row.term)}</dt>"
        yield from (f"<dd>{inlines(detail)}</dd>" for detail in row.details)
    yield "</dl>"
