"""HTML fragments with sections, tables and parts that fold.

The `rich` profile: what WordPress keeps. Long parts are folded with `details`, but for those that
must be seen, which are open; a heading is never folded away. Sections are landmarks and bear the
title in their names, so that two notices on one page can be told apart; those inside them are not,
for the activities of a notice have sections of the same names.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Heads, Inlines, Paragraph, Part, Row, Text, plain
from tietosuoja.rendering.html_text import CONTENTS, TITLE, Html, contents_list, escaped, heading, inlines
from tietosuoja.rendering.portable_html import portable_blocks

FACTS: Final = '<dl class="tietosuoja-facts">'
"""What begins a list of labels and short values, for stylesheets to set them side by side."""
LONG: Final = 120
"""From how many words on the text of a part is folded."""


def rich_html(document: Document, heading_level: int, id_prefix: str, *, contents: bool = False) -> Html:
    """Write a document as an HTML fragment of the `rich` profile.

    Args:
        document: The page.
        heading_level: The level of the title, from 1 to 6; sections are one deeper.
        id_prefix: What the ids of the headings begin with.
        contents: Whether a list of the sections stands behind the title.
    """
    title = id_prefix + TITLE
    lines = [f'<article lang="{document.language}" aria-labelledby="{title}">']
    lines += [heading(document.title, heading_level, title)]
    if contents and document.parts:
        lines += _contents(document, heading_level + 1, id_prefix)
    lines += _blocks(document.blocks)
    for part in document.parts:
        named = f' aria-labelledby="{id_prefix}{part.key} {title}"'
        lines += _part(part, heading_level + 1, id_prefix, document.labels.toggle, named)
    return Html("\n".join([*lines, "</article>"]) + "\n")


def _contents(document: Document, level: int, id_prefix: str) -> Iterator[str]:
    name = id_prefix + CONTENTS
    yield f'<nav aria-labelledby="{name} {id_prefix}{TITLE}">'
    yield heading((Text(document.labels.contents),), level, name)
    yield from contents_list(document, id_prefix)
    yield "</nav>"


def _part(part: Part, level: int, id_prefix: str, toggle: str, named: str = "") -> Iterator[str]:
    yield f"<section{named}>"
    yield heading(part.heading, level, id_prefix + part.key)
    yield from _folded(part, toggle) if _is_long(part) else _blocks(part.blocks)
    for inner in part.parts:
        yield from _part(inner, level + 1, id_prefix, toggle)
    yield "</section>"


def _folded(part: Part, toggle: str) -> Iterator[str]:
    yield "<details open>" if part.prominent else "<details>"
    yield f"<summary>{escaped(toggle)}: {inlines(part.heading)}</summary>"
    yield from _blocks(part.blocks)
    yield "</details>"


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Facts(rows, heads=Heads() as heads):
                yield from _table(rows, heads)
            case Facts(compact=True):
                yield FACTS
                yield from islice(portable_blocks((block,)), 1, None)
            case _:
                yield from portable_blocks((block,))


def _table(rows: tuple[Row, ...], heads: Heads) -> Iterator[str]:
    yield "<table>"
    yield f"<caption>{inlines(heads.caption)}</caption>"
    columns = (f'<th scope="col">{inlines(head)}</th>' for head in (heads.term, heads.details))
    yield f"<thead><tr>{''.join(columns)}</tr></thead>"
    yield "<tbody>"
    for row in rows:
        details = "".join(f"<p>{inlines(detail)}</p>" for detail in row.details)
        yield f'<tr><th scope="row">{inlines(row.term)}</th><td>{details}</td></tr>'
    yield "</tbody>"
    yield "</table>"


def _is_long(part: Part) -> bool:
    return sum(len(plain(run).split()) for block in part.blocks for run in _runs(block)) >= LONG


def _runs(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph(content):
            yield content
        case Bullets(items):
            yield from items
        case Facts(rows):
            for row in rows:
                yield row.term
                yield from row.details
