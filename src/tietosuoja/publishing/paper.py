"""Formats with pages, for which a library must be installed.

It is loaded when the format is asked for; where it is missing, the error says how to get it.
"""

from importlib import import_module
from typing import Final, cast

from tietosuoja.document.nodes import Document
from tietosuoja.errors import ArgumentError
from tietosuoja.publishing.options import Format, RenderOptions

WRITERS: Final[dict[Format, tuple[str, str]]] = {
    "docx": ("word_document", "python-docx"),
    "pdf": ("pdf_document", "WeasyPrint"),
}
"""The module that writes a format, and the library that it needs."""

PANGO: Final = "on Debian apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
"""How the libraries of the system are got that WeasyPrint loads."""


def paper(document: Document, options: RenderOptions) -> bytes:
    """Write a page in a format with pages.

    Raises:
        ArgumentError: If what the format needs is not installed.
    """
    module, library = WRITERS[options.format]
    try:
        write = getattr(import_module(f"tietosuoja.rendering.{module}"), module)
    except ImportError as error:
        install = f"pip install 'tietosuoja[{options.format}]'"
        raise ArgumentError("format", f"{options.format} needs {library}: {install}") from error
    except OSError as error:
        # WeasyPrint is there, but not the libraries of the system that it loads.
        problem = f"{options.format} needs the libraries of Pango, which are no Python packages: {PANGO}"
        raise ArgumentError("format", problem) from error
    return cast("bytes", write(document, contents=options.contents))
