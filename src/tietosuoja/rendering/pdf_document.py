"""PDF files: tagged for screen readers (PDF/UA-1), with title, language and bookmarks.

The page is set by WeasyPrint from the HTML of the `rich` profile and a stylesheet of its own.
"""

from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import weasyprint
from weasyprint.urls import URLFetcher

from tietosuoja.document.nodes import Document, plain
from tietosuoja.rendering.html_text import escaped
from tietosuoja.rendering.rich_html import rich_html

STYLE: Final = Path(__file__).parent / "paper.css"
VARIANT: Final = "pdf/ua-1"
ID_PREFIX: Final = ""


def pdf_document(document: Document, *, contents: bool = False) -> bytes:
    """Write a document as a PDF file on A4: the same page gives the same bytes on one machine.

    Nothing is fetched. The fonts are those that the machine has.

    Args:
        document: The page.
        contents: Whether a list of the sections with their pages stands behind the title.
    """
    library = cast("Any", weasyprint)  # it has no types
    nothing = URLFetcher(allowed_protocols=())
    page = library.HTML(string=_html(document, contents=contents), url_fetcher=nothing)
    style = library.CSS(string=_style(), url_fetcher=nothing)
    return cast("bytes", page.write_pdf(stylesheets=[style], pdf_variant=VARIANT))


def _html(document: Document, *, contents: bool) -> str:
    return (
        f'<!DOCTYPE html><html lang="{document.language}"><head><title>{escaped(plain(document.title))}</title></head>'
        f"<body>{rich_html(document, 1, ID_PREFIX, contents=contents)}</body></html>"
    )


@cache
def _style() -> str:
    return STYLE.read_text("utf-8")
