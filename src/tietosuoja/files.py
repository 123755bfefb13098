"""Reading and writing files: whole or not at all."""

import os
import secrets
from pathlib import Path
from typing import TypeAlias

from tietosuoja.errors import FileError

FilePath: TypeAlias = str | os.PathLike[str]


def read_bytes(path: FilePath, limit: int) -> bytes:
    """Read a file, or as much of it as shows that it is over the limit.

    Raises:
        FileError: If it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FileError(os.fspath(path), f"cannot be read: {_reason(error)}") from error


def file_names(folder: FilePath) -> tuple[str, ...]:
    """Return the names of what is in a folder, in alphabetical order.

    Raises:
        FileError: If it cannot be read.
    """
    try:
        return tuple(sorted(entry.name for entry in Path(folder).iterdir()))
    except (OSError, ValueError) as error:
        raise FileError(os.fspath(folder), f"cannot be read: {_reason(error)}") from error


def write_text(path: FilePath, text: str, *, overwrite: bool = True) -> None:
    """Write a text as UTF-8, as `write_bytes` does.

    Raises:
        FileError: If it cannot be written, or exists and must not be overwritten.
    """
    write_bytes(path, text.encode(), overwrite=overwrite)


def write_bytes(path: FilePath, data: bytes, *, overwrite: bool = True) -> None:
    """Write a file so that nobody ever sees a part of it.

    The data goes to a new file beside the old one, which then takes its place. A link is kept:
    what it leads to is written. The permissions of an old file are kept.

    Raises:
        FileError: If it cannot be written, or exists and must not be overwritten. What stood
            there still does.
    """
    try:
        target = Path(os.path.realpath(path))
        _replace(target, data, overwrite=overwrite)
    except FileExistsError as error:
        raise FileError(os.fspath(path), "exists already") from error
    except (OSError, ValueError) as error:
        raise FileError(os.fspath(path), f"cannot be written: {_reason(error)}") from error


def _replace(target: Path, data: bytes, *, overwrite: bool) -> None:
    fresh = target.with_name(f".{target.name[:50]}.{secrets.token_hex(8)}")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            if target.exists():
                fresh.chmod(target.stat().st_mode & 0o7777)
            fresh.replace(target)
        else:
            os.link(fresh, target)
    finally:
        fresh.unlink(missing_ok=True)


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).lower()
