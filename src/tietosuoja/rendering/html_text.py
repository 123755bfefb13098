"""Words as HTML: every text is escaped at the leaf.

Characters are escaped where the HTML standard writes them so, and nowhere else: a sanitiser that
reads a text and writes it again then leaves it as it is.
"""

from typing import Final

from tietosuoja.document.nodes import Document, Inline, Inlines, Link, Text

LOWEST_HEADING: Final = 6
TITLE: Final = "title"
CONTENTS: Final = "contents"
"""What the ids of the title and of the list of sections end with; no section has such a key."""


class Html(str):
    """HTML that template engines take as it is: Jinja2 and Django ask for `__html__`."""

    __slots__ = ()

    def __html__(self) -> str:
        """Return the HTML."""
        return self


def heading(content: Inlines, level: int, name: str) -> str:
    """Write a heading with its id; none is deeper than the sixth level."""
    tag = f"h{min(level, LOWEST_HEADING)}"
    return f'<{tag} id="{name}">{inlines(content)}</{tag}>'


def inlines(content: Inlines) -> str:
    """Write a run of words."""
    return "".join(_inline(inline) for inline in content)


def contents_list(document: Document, id_prefix: str) -> list[str]:
    """Write a list of links to the sections, a line each."""
    links = (f'<a href="#{id_prefix}{part.key}">{_unlinked(part.heading)}</a>' for part in document.parts)
    return ["<ul>", *(f"<li>{link}</li>" for link in links), "</ul>"]


def escaped(text: str) -> str:
    """Escape a text that stands between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00a0", "&nbsp;")


def quoted(text: str) -> str:
    """Return a text as the value of an attribute, in double quotes."""
    value = escaped(text).replace('"', "&quot;")
    return f'"{value}"'


def _unlinked(content: Inlines) -> str:
    return inlines(tuple(inline if isinstance(inline, Text) else Text(inline.content) for inline in content))


def _inline(inline: Inline) -> str:
    match inline:
        case Text(content, None):
            return escaped(content)
        case Text(content, language):
            return f'<em lang="{language}">{escaped(content)}</em>'
        case Link(address, content, None):
            return f"<a href={quoted(address)}>{escaped(content)}</a>"
        case Link(address, content, language):
            return f'<a href={quoted(address)} lang="{language}" hreflang="{language}">{escaped(content)}</a>'
