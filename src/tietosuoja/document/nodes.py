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
        address: Where it leads: an https, http, mailto or tel address.
        content: What is shown.
    """

    address: str
    content: str


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
class Facts:
    """Terms with what is said of each.

    Attributes:
        rows: The terms.
        compact: Whether the terms are labels of short values, which fit on their line.
    """

    rows: tuple[Row, ...]
    compact: bool = False


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
    """

    key: str
    heading: Inlines
    blocks: tuple[Block, ...] = ()
    parts: tuple["Part", ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Document:
    """A page in one language.

    Attributes:
        language: Its language, as an ISO 639-1 code.
        title: Its title.
        blocks: What stands before the first section.
        parts: The sections.
    """

    language: str
    title: Inlines
    blocks: tuple[Block, ...] = ()
    parts: tuple[Part, ...] = ()


def plain(content: Inlines) -> str:
    """Return the words of a run without its links."""
    return "".join(inline.content for inline in content)
