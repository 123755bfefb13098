"""Documents of every format in one shape."""

from importlib import import_module
from typing import Protocol, cast

from tietosuoja.errors import ArgumentError, Fault
from tietosuoja.serialisation.formats import DocumentFormat, check_format
from tietosuoja.serialisation.json_text import read_json
from tietosuoja.serialisation.places import Places


class Source(Protocol):
    """A document that was read, before it becomes a notice."""

    @property
    def text(self) -> str:
        """Its text."""
        ...

    @property
    def tree(self) -> object:
        """Its values: dicts, lists, strings, booleans, and what no notice holds."""
        ...

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with its text, although it could be read."""
        ...

    @property
    def places(self) -> Places:
        """Where its keys and values stand."""
        ...


def read_source(data: str | bytes, format: DocumentFormat) -> Source:  # noqa: A002  # as the public functions call it
    """Read a document.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark.
        format: Its format.

    Raises:
        DocumentError: If it is not of this format, or larger or deeper than is read.
        ArgumentError: If there is no such format, or what reads it is not installed.
    """
    check_format(format)
    if format == "json":
        return read_json(data)
    try:
        module = import_module(f"tietosuoja.serialisation.{format}_text")
    except ModuleNotFoundError:
        problem = "reading YAML needs PyYAML, which is not installed: pip install 'tietosuoja[yaml]'"
        raise ArgumentError("format", problem) from None
    return cast("Source", getattr(module, f"read_{format}")(data))
