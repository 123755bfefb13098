"""A site's own messages, read from a folder with `fi.po`, `sv.po` and `en.po`."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from tietosuoja.errors import ArgumentError, Fault, FileError, MessagesError
from tietosuoja.files import FilePath, file_names, read_bytes
from tietosuoja.l10n.own_messages import Messages, message_flaws
from tietosuoja.l10n.po_text import PoEntry, po_entries
from tietosuoja.model.validation import normalised
from tietosuoja.vocabulary.codes import LanguageCode

PlacedFault: TypeAlias = tuple[str, Fault]
"""A file, and what is wrong in it."""

MAX_BYTES: Final = 1_000_000
MAX_FAULTS: Final = 100
FILES: Final[dict[str, LanguageCode]] = {"fi.po": "fi", "sv.po": "sv", "en.po": "en"}
UNKNOWN_FILE: Final = "pages are in fi, sv and en: call it fi.po, sv.po or en.po, or remove it"
TOO_LARGE: Final = f"the file is larger than {MAX_BYTES:,} bytes"
NOT_UTF_8: Final = "the file is not in UTF-8: save it as UTF-8"
TWICE: Final = "stands more than once: leave one"


def load_messages(folder: FilePath) -> Messages:
    """Read a site's own words for single messages of pages.

    Args:
        folder: A folder with `fi.po`, `sv.po` or `en.po`, or several of them. In each, `msgid` is
            the id of a message and `msgstr` the text that stands in its place, with the same
            slots. Files that do not end with `.po` are left alone.

    Returns:
        What `render` and `compose` take as `messages`.

    Raises:
        MessagesError: If something cannot stand in the place of a message; all is told at once.
        FileError: If the folder has no such file, or one cannot be read.
        ArgumentError: If `folder` is no path.
    """
    if not isinstance(folder, str | os.PathLike):
        raise ArgumentError("folder", f"{type(folder).__name__} stands where a path is due")
    found = [name for name in file_names(folder) if name.lower().endswith(".po")]
    if not found:
        raise FileError(os.fspath(folder), "holds no messages: write fi.po, sv.po or en.po")
    faults: list[PlacedFault] = []
    read = {FILES.get(name): tuple(_texts(str(Path(folder, name)), FILES.get(name), faults)) for name in found}
    if faults:
        raise MessagesError(tuple(faults[:MAX_FAULTS]))
    return Messages(fi=read.get("fi", ()), sv=read.get("sv", ()), en=read.get("en", ()))


def _texts(file: str, language: LanguageCode | None, faults: list[PlacedFault]) -> Iterator[tuple[str, str]]:
    if language is None:
        faults.append((file, Fault(path=(), message=UNKNOWN_FILE)))
        return
    entries, problems = _entries(read_bytes(file, MAX_BYTES))
    told = [*problems, *(fault for entry in entries for fault in _faults(entry, entries))]
    faults += [(file, fault) for fault in sorted(told, key=lambda fault: fault.line or 0)]
    yield from sorted((entry.name, normalised(entry.text)) for entry in entries)


def _entries(data: bytes) -> tuple[tuple[PoEntry, ...], tuple[Fault, ...]]:
    if len(data) > MAX_BYTES:
        return (), (Fault(path=(), message=TOO_LARGE),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return (), (Fault(path=(), message=NOT_UTF_8, line=line, column=1),)
    return po_entries(text)


def _faults(entry: PoEntry, entries: tuple[PoEntry, ...]) -> Iterator[Fault]:
    for flaw in message_flaws(entry.name, normalised(entry.text)):
        yield Fault(path=(entry.name,), message=flaw, line=entry.line, column=1)
    if next(other for other in entries if other.name == entry.name) is not entry:
        yield Fault(path=(entry.name,), message=TWICE, line=entry.line, column=1)
