"""The formats of documents."""

import os
from pathlib import PurePath
from typing import Final, Literal, TypeAlias, get_args

from tietosuoja.errors import ArgumentError
from tietosuoja.files import FilePath

DocumentFormat: TypeAlias = Literal["json", "yaml", "toml"]
"""A format in which a notice can be read; `json` and `yaml` can be written too."""

DOCUMENT_FORMATS: Final[tuple[DocumentFormat, ...]] = get_args(DocumentFormat)

TOML_IS_READ_ONLY: Final = "TOML is read and not written: write 'json' or 'yaml'"

_FORMATS: Final[dict[str, DocumentFormat]] = {".yaml": "yaml", ".yml": "yaml", ".toml": "toml"}


def format_of(path: FilePath) -> DocumentFormat:
    """Return the format that the suffix of a file tells: `.yaml` and `.yml`, `.toml`; else JSON."""
    return _FORMATS.get(PurePath(os.fspath(path)).suffix.lower(), "json")


def check_format(format: object) -> None:  # noqa: A002  # as the public functions call it
    """Refuse what is no format.

    Raises:
        ArgumentError: If it is none.
    """
    if not isinstance(format, str) or format not in DOCUMENT_FORMATS:
        raise ArgumentError("format", f"{format!r} is no format: write 'json', 'yaml' or 'toml'")
