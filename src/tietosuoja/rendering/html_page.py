"""Complete HTML documents: a notice as a page of its own."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tietosuoja.document.nodes import Alternate, Document, plain
from tietosuoja.rendering.html_text import Html, escaped, quoted
from tietosuoja.rendering.rich_html import rich_html

STYLE = Path(__file__).parent / "page.css"


def html_page(document: Document, id_prefix: str, alternates: tuple[Alternate, ...] = ()) -> Html:
    """Write a document as a complete page with a stylesheet: light, dark and for print.

    The title is its only heading of the first level, a list of the sections follows it.

    Args:
        document: The page.
        id_prefix: What the ids of the headings begin with.
        alternates: The page in other languages.
    """
    lines = ["<!DOCTYPE html>", f'<html lang="{document.language}">', *_head(document, alternates), "<body>"]
    if alternates:
        lines += _switch(document, alternates)
    lines += ["<main>", rich_html(document, 1, id_prefix, contents=True).rstrip("\n"), "</main>", "</body>", "</html>"]
    return Html("\n".join(lines) + "\n")


def _head(document: Document, alternates: tuple[Alternate, ...]) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escaped(plain(document.title))}</title>"
    for other in alternates:
        yield f'<link rel="alternate" hreflang="{other.language}" href={quoted(other.address)}>'
    yield f"<style>\n{_style()}</style>"
    yield "</head>"


def _switch(document: Document, alternates: tuple[Alternate, ...]) -> Iterator[str]:
    yield "<header>"
    yield f"<nav aria-label={quoted(document.labels.languages)}>"
    yield "<ul>"
    for other in alternates:
        yield (
            f'<li><a href={quoted(other.address)} lang="{other.language}" hreflang="{other.language}">'
            f"{escaped(other.name)}</a></li>"
        )
    yield "</ul>"
    yield "</nav>"
    yield "</header>"


@cache
def _style() -> str:
    return STYLE.read_text("utf-8")
