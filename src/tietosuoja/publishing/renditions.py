"""One notice in one language and one format.

The module of a format is loaded when the format is asked for, so that none loads another.
"""

from importlib import import_module
from typing import Any

from tietosuoja.composition.first_layer import FullText, first_layer
from tietosuoja.composition.notice_page import notice_document
from tietosuoja.document.nodes import Alternate, Document
from tietosuoja.document.selection import selected
from tietosuoja.errors import ArgumentError
from tietosuoja.l10n.locales import language_name
from tietosuoja.model.notice import Notice
from tietosuoja.publishing.options import PAPER_FORMATS, RenderOptions
from tietosuoja.publishing.paper import paper
from tietosuoja.vocabulary.codes import LanguageCode
from tietosuoja.vocabulary.lookup import nearest


def rendition(notice: Notice, language: LanguageCode, options: RenderOptions) -> str | bytes:
    """Return a notice in a language, rendered as the options say.

    Raises:
        ArgumentError: If the notice has no section of a name that the options have, or what the
            format needs is not installed.
    """
    return written(document_of(notice, language, options), options)


def document_of(notice: Notice, language: LanguageCode, options: RenderOptions) -> Document:
    """Return the page of a notice, or its first layer, with the sections that the options name."""
    document = _whole(notice, language, options)
    if not options.sections:
        return document
    known = [part.key for part in document.parts]
    for key in options.sections:
        if key not in known:
            near = ", ".join(nearest(key, known)) or ", ".join(known)
            raise ArgumentError("sections", f"this notice has no section {key!r}; nearest: {near}")
    return selected(document, options.sections)


def _whole(notice: Notice, language: LanguageCode, options: RenderOptions) -> Document:
    if options.layer == "short":
        full_text = _full_text(options)
        return first_layer(notice, language, full_text, articles=options.articles, messages=options.messages)
    return notice_document(notice, language, articles=options.articles, messages=options.messages)


def _full_text(options: RenderOptions) -> FullText | None:
    """Return where the full text is; its sections have addresses where it is a page of its own in HTML."""
    if options.full_text is None:
        return None
    is_page = options.format == "html" and "#" not in options.full_text
    sections = f"{options.full_text}#{options.id_prefix}" if is_page else None
    return FullText(address=options.full_text, sections=sections)


def written(document: Document, options: RenderOptions) -> str | bytes:
    """Write a page in the format of the options."""
    if options.format in PAPER_FORMATS:
        return paper(document, options)
    if options.format == "text":
        return str(_writer("plain_text", "plain_text")(document))
    if options.format == "markdown":
        return str(_writer("markdown", "markdown")(document, options.heading_level))
    return _html(document, options)


def _html(document: Document, options: RenderOptions) -> str:
    """Write HTML; it stays the kind of string that templates take as it is."""
    html: str
    if options.profile == "page":
        html = _writer("html_page", "html_page")(document, options.id_prefix, _alternates(options))
    else:
        write = _writer(f"{options.profile}_html", f"{options.profile}_html")
        html = write(document, options.heading_level, options.id_prefix, contents=options.contents)
    return html


def _alternates(options: RenderOptions) -> tuple[Alternate, ...]:
    return tuple(
        Alternate(language=language, name=language_name(language, language).capitalize(), address=address)
        for language, address in options.links
    )


def _writer(module: str, name: str) -> Any:  # noqa: ANN401  # what the module has
    return getattr(import_module(f"tietosuoja.rendering.{module}"), name)
