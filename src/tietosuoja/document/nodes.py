"""The nodes of the tree."""

from typing import TypeAlias, final

import attrs


@final
@attrs.frozen(weakref_slot=False)
class Text:
    """Words.

    Attributes:
        content: The words.
        language: Their language, if it is not that of the page.
    """

    content: str
    language: str | None = None


@final
@attrs.frozen(weakref_slot=False)
class Link:
    """A link.

    Attributes:
        address: Where it leads: an https, http, mailto or tel address, or the name of a page.
        content: What is shown.
        language: The language of what is shown and of where it leads, if it is not that of the page.
    """

    address: str
    content: str
    language: str | None = None


Inline: TypeAlias = Text | Link
Inlines: TypeAlias = tuple[Inline, ...]
"""A run of words."""


@final
@attrs.frozen(weakref_slot=False)
class Paragraph:
    """A paragraph.

    Attributes:
        content: Its words.
    """

    content: Inlines


@final
@attrs.frozen(weakref_slot=False)
class Bullets:
    """A list whose order says nothing.

    Attributes:
        items: The items.
    """

    items: tuple[Inlines, ...]


@final
@attrs.frozen(weakref_slot=False)
class Row:
    """A term and what is said of it.

    Attributes:
        term: The term.
        details: What is said, one paragraph each.
    """

    term: Inlines
    details: tuple[Inlines, ...]


@final
@attrs.frozen(weakref_slot=False)
class Heads:
    """What a table is called, where facts are shown as one.

    Attributes:
        caption: What it tells.
        term: The heading of its terms.
        details: The heading of what is said of them.
    """

    caption: Inlines
    term: Inlines
    details: Inlines


@final
@attrs.frozen(weakref_slot=False)
class Facts:
    """Terms with what is said of each.

    Attributes:
        rows: The terms.
        compact: Whether the terms are labels of short values, which fit on their line.
        heads: What the table is called, where they may be shown as one.
    """

    rows: tuple[Row, ...]
    compact: bool = False
    heads: Heads | None = None


Block: TypeAlias = Paragraph | Bullets | Facts


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Part:
    """A section of the page.

    Attributes:
        key: Its name for anchors: lower-case letters, digits and hyphens, unique in the document.
        heading: Its heading.
        blocks: What it says.
        parts: The sections inside it.
        prominent: Whether it must never be folded away.
    """

    key: str
    heading: Inlines
    blocks: tuple[Block, ...] = ()
    parts: tuple["Part", ...] = ()
    prominent: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Labels:
    """The words around a page.

    Attributes:
        contents: The heading of the list of sections.
        languages: The name of the list of language versions.
        toggle: What stands before a heading where its section can be shown and hidden.
    """

    contents: str = ""
    languages: str = ""
    toggle: str = ""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Alternate:
    """The page in another language.

    Attributes:
        language: The language, as an ISO 639-1 code.
        name: What the language calls itself.
        address: Where the page is.
    """

    language: str
    name: str
    address: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Document:
    """A page in one language.

    Attributes:
        language: Its language, as an ISO 639-1 code.
        title: Its title.
        blocks: What stands before the first section.
        parts: The sections.
        labels: The words around it.
    """

    language: str
    title: Inlines
    blocks: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()
    labels: Labels = Labels()


def plain(content: Inlines) -> str:
    """Return the words of a run without its links."""
    return "".join(inline.content for inline in content)
