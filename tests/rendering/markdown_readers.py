"""Programs that read Markdown, and what a page shows when they have read it.

Each reads a page as it comes and with what it has of dialects: tables, footnotes, definition
lists, formulas, bare links and so on. Python-Markdown is older than CommonMark.
"""

from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any, cast, final
from urllib.parse import unquote

import attrs
import commonmark
import markdown
import mistune
from markdown_it import MarkdownIt

from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Inlines, Link, Paragraph, Part, Row, Text, plain

MISTUNE_PLUGINS = [
    "abbr", "def_list", "footnotes", "insert", "mark", "math", "ruby", "spoiler", "strikethrough", "subscript",
    "superscript", "table", "task_lists", "url",
]  # fmt: skip
PYTHON_MARKDOWN_EXTENSIONS = ["admonition", "extra", "legacy_em", "sane_lists", "toc", "wikilinks"]

READERS: dict[str, Callable[[str], str]] = {
    "markdown-it-py": MarkdownIt("commonmark").render,
    "markdown-it-py, GFM": MarkdownIt("gfm-like").render,
    "mistune": cast("Callable[[str], str]", mistune.create_markdown(escape=False)),
    "mistune, plugins": cast("Callable[[str], str]", mistune.create_markdown(escape=False, plugins=MISTUNE_PLUGINS)),
    "commonmark": cast("Any", commonmark).commonmark,
    "Python-Markdown": markdown.markdown,
    "Python-Markdown, extensions": lambda text: markdown.markdown(text, extensions=PYTHON_MARKDOWN_EXTENSIONS),
}
BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li"}


@final
@attrs.frozen(kw_only=True)
class Shown:
    """What a page shows: its elements, its words without regard to white space, its links."""

    elements: tuple[str, ...]
    words: str
    addresses: tuple[str, ...]


class _Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.words = ""
        self.addresses: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(" ".join([tag, *(name for name, _ in attrs if name != "id")]))
        self.words += " " if tag in BLOCKS else ""
        self.addresses += [unquote(value or "") for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        self.elements.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.elements.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.elements.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.elements.append(f"instruction {data}")

    def handle_data(self, data: str) -> None:
        self.words += data


def shown(html: str) -> Shown:
    """Return what a page of HTML shows."""
    page = _Page(html)
    return Shown(elements=tuple(page.elements), words=folded(page.words), addresses=tuple(page.addresses))


def folded(text: str) -> str:
    """Return a text with one space wherever it has white space."""
    return " ".join(text.split())


def words_of(document: Document) -> str:
    """Return the words that a page must show."""
    return folded(" ".join(plain(content) for content in _runs(document)))


def addresses_of(document: Document) -> tuple[str, ...]:
    """Return the addresses to which a page must link."""
    inlines = [inline for content in _runs(document) for inline in content]
    return tuple(unquote(inline.address) for inline in inlines if isinstance(inline, Link))


def _runs(whole: Document | Part) -> Iterator[Inlines]:
    yield whole.title if isinstance(whole, Document) else whole.heading
    for block in whole.blocks:
        match block:
            case Paragraph(content):
                yield content
            case Bullets(items):
                yield from items
            case Facts(rows, compact):
                for row in rows:
                    yield (*row.term, Text(":" if compact else ""))
                    yield from ((*detail, Text("," if compact else "")) for detail in row.details[:-1])
                    yield from row.details[-1:]
    for part in whole.parts:
        yield from _runs(part)


def harmless(document: Document) -> Document:
    """Return a page of the same shape in which every text is one letter."""
    return attrs.evolve(
        document,
        title=_letters(document.title),
        blocks=tuple(map(_harmless_block, document.blocks)),
        parts=tuple(map(_harmless_part, document.parts)),
    )


def _harmless_part(part: Part) -> Part:
    return attrs.evolve(
        part,
        heading=_letters(part.heading),
        blocks=tuple(map(_harmless_block, part.blocks)),
        parts=tuple(map(_harmless_part, part.parts)),
    )


def _harmless_block(block: Block) -> Block:
    match block:
        case Paragraph(content):
            return Paragraph(_letters(content))
        case Bullets(items):
            return Bullets(tuple(map(_letters, items)))
        case Facts(rows, compact):
            harmless_rows = (Row(_letters(row.term), tuple(map(_letters, row.details))) for row in rows)
            return Facts(tuple(harmless_rows), compact)


def _letters(content: Inlines) -> Inlines:
    return tuple(Link(inline.address, "x") if isinstance(inline, Link) else Text("x") for inline in content)
