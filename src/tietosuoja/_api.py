"""What spans several packages: composing and rendering a notice."""

from collections.abc import Callable
from importlib import import_module
from typing import Final, Literal, TypeAlias, cast, get_args

from tietosuoja.composition.notice_page import notice_document
from tietosuoja.document.nodes import Document
from tietosuoja.errors import ArgumentError
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

Format: TypeAlias = Literal["html", "markdown", "text"]
"""A format in which a notice can be rendered."""

FORMATS: Final = get_args(Format)
HIGHEST, LOWEST = 1, 6


def compose(notice: Notice, language: LanguageCode) -> Document:
    """Compose the page of a notice as a tree of headings, paragraphs and facts.

    Args:
        notice: The notice.
        language: `fi`, `sv` or `en`.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    if not isinstance(notice, Notice):
        raise ArgumentError("notice", f"{type(notice).__name__} stands where a Notice is due")
    if language not in LANGUAGES:
        raise ArgumentError("language", f"{language!r} is no language of notices: write 'fi', 'sv' or 'en'")
    return notice_document(notice, language)


def render(notice: Notice, language: LanguageCode, format: Format = "html", *, heading_level: int = 2) -> str:  # noqa: A002
    """Render a notice as text.

    Args:
        notice: The notice.
        language: `fi`, `sv` or `en`. Own words that are missing in it are shown in the first of
            the notice's languages that has them, marked as such.
        format: `html` for a fragment to embed, `markdown` for CommonMark, `text` for plain text of
            72 columns.
        heading_level: For `html` and `markdown`, the level of the title's heading, from 1 to 6.

    Returns:
        The text. HTML has `__html__`, so that Jinja2 and Django take it as it is; every text of
        the notice is escaped in it.

    Raises:
        ArgumentError: If an argument is not of its type.

    Example:
        >>> from tietosuoja import Controller, Notice
        >>> notice = Notice(languages=("fi",), controllers=(Controller(name="A & B Oy"),))
        >>> print(render(notice, "fi", heading_level=1))
        <h1 id="tietosuoja-title">Tietosuojaseloste: A &amp; B Oy</h1>
        ...
    """
    if format not in FORMATS:
        raise ArgumentError("format", f"{format!r} is no format: write {' or '.join(map(repr, FORMATS))}")
    if heading_level not in range(HIGHEST, LOWEST + 1):
        raise ArgumentError("heading_level", f"{heading_level!r} is no heading level: write 1 to 6")
    document = compose(notice, language)
    if format == "text":
        return _renderer("plain_text", "plain_text")(document)
    if format == "markdown":
        return _renderer("markdown", "markdown")(document, heading_level)
    return _renderer("html", "html_fragment")(document, heading_level)


def _renderer(module: str, name: str) -> Callable[..., str]:
    """Return a renderer; no format loads the modules of another."""
    return cast("Callable[..., str]", getattr(import_module(f"tietosuoja.rendering.{module}"), name))
