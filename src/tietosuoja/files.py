"""Reading and writing files: whole or not at all."""

import contextlib
import os
import re
import secrets
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from tietosuoja.errors import FileError

FilePath: TypeAlias = str | os.PathLike[str]

TEMPORARY: Final = re.compile(r"\.tietosuoja-[0-9a-f]{16}")
"""How files are called until they are whole."""


def read_bytes(path: FilePath, limit: int) -> bytes:
    """Read a file, or as much of it as shows that it is over the limit.

    Raises:
        FileError: If it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FileError(os.fspath(path), f"cannot be read: {reason(error)}") from error


def file_names(folder: FilePath) -> tuple[str, ...]:
    """Return the names of what is in a folder, in alphabetical order.

    Raises:
        FileError: If it cannot be read.
    """
    try:
        return tuple(sorted(entry.name for entry in Path(folder).iterdir()))
    except (OSError, ValueError) as error:
        raise FileError(os.fspath(folder), f"cannot be read: {reason(error)}") from error


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
        raise FileError(os.fspath(path), f"cannot be written: {reason(error)}") from error


def write_together(groups: Sequence[Mapping[Path, bytes]]) -> None:
    """Write files so that a full disk leaves all of them as they were.

    All data is on the disk before the first file takes its place. The files of a group are in
    their places, whatever becomes of the machine, before those of the next group. A link is
    replaced, not followed. Folders are made where there are none.

    Raises:
        FileError: If one cannot be written.
    """
    fresh: dict[Path, Path] = {}
    with contextlib.ExitStack() as undone:
        for target, data in (item for group in groups for item in group.items()):
            with _told(target):
                undone.enter_context(_made(target.parent))
                fresh[target] = undone.enter_context(_staged(target, data))
        for group in groups:
            for target in group:
                with _told(target):
                    fresh[target].replace(target)
            sync_folders(target.parent for target in group)


def sync_folders(folders: Iterable[Path]) -> None:
    """Wait until the disk knows which files are in folders, where the system can tell."""
    for folder in sorted(set(folders)):
        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def reason(error: OSError | ValueError) -> str:
    """Return why something failed, as it stands in a message."""
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).lower()


def _replace(target: Path, data: bytes, *, overwrite: bool) -> None:
    with _staged(target, data) as fresh:
        if overwrite:
            fresh.replace(target)
        else:
            os.link(fresh, target)
    sync_folders([target.parent])


@contextlib.contextmanager
def _staged(target: Path, data: bytes) -> Generator[Path]:
    """Yield a file beside a target that holds the data; it is gone afterwards."""
    fresh = target.with_name(f".tietosuoja-{secrets.token_hex(8)}")
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.is_file():
            fresh.chmod(target.stat().st_mode & 0o7777)
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


@contextlib.contextmanager
def _made(folder: Path) -> Generator[None]:
    """Make a folder and those above it; those that are empty at the end are gone afterwards."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    finally:
        for place in missing:
            with contextlib.suppress(OSError):
                place.rmdir()


@contextlib.contextmanager
def _told(target: Path) -> Generator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        raise FileError(str(target), f"cannot be written: {reason(error)}") from error
