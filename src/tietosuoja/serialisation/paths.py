"""Notices in files: `load` and `dump`."""

import os

import attrs

from tietosuoja.errors import ArgumentError, DocumentError
from tietosuoja.files import FilePath, read_bytes, write_text
from tietosuoja.model.notice import Notice
from tietosuoja.serialisation.documents import dumps, loads
from tietosuoja.serialisation.formats import format_of
from tietosuoja.serialisation.limits import MAX_BYTES


def load(path: FilePath) -> Notice:
    """Read a notice from a file.

    Args:
        path: The file. Its suffix tells its format: `.yaml` and `.yml`, `.toml`; all others are JSON.

    Raises:
        DocumentError: If it is no notice; `source` is the file, and each fault has its line.
        FileError: If it cannot be read.
        ArgumentError: If `path` is no path, or it is YAML and PyYAML is not installed.
    """
    data = read_bytes(_path(path), MAX_BYTES)
    try:
        return loads(data, format_of(path))
    except DocumentError as error:
        raise attrs.evolve(error, source=os.fspath(path)) from None


def dump(notice: Notice, path: FilePath) -> None:
    """Write a notice to a file as canonical JSON or YAML, whole or not at all.

    Args:
        notice: The notice.
        path: The file. One that exists is replaced. Its suffix tells the format, as for `load`.

    Raises:
        FileError: If it cannot be written; what stood there still does.
        ArgumentError: If `notice` is no notice or `path` no path, or it is TOML, which is not written.
    """
    write_text(_path(path), dumps(notice, format_of(path)))


def _path(path: FilePath) -> FilePath:
    if not isinstance(path, str | os.PathLike):
        raise ArgumentError("path", f"{type(path).__name__} stands where a path is due")
    return path
