"""What a project sets in `tietosuoja.toml`, or in `[tool.tietosuoja]` of `pyproject.toml`."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, cast

from tietosuoja.errors import FileError
from tietosuoja.files import read_bytes
from tietosuoja.findings.acceptance import Acceptance

OWN_FILE: Final = "tietosuoja.toml"
PROJECT_FILE: Final = "pyproject.toml"
MAX_BYTES: Final = 1_000_000
REQUIRED: Final[dict[str, type]] = {"rule": str, "reason": str, "until": date}
OPTIONAL: Final[dict[str, type]] = {"path": str, "file": str}


def acceptances(config: str | None, known: tuple[str, ...]) -> tuple[Acceptance, ...]:
    """Return what the project accepts.

    Args:
        config: The file; without one the nearest `tietosuoja.toml`, or `pyproject.toml` that
            has a table for this library, in this folder or one above.
        known: The names of the rules.

    Raises:
        FileError: If the file is not as described in the documentation.
    """
    path = Path(config) if config else _nearest(Path.cwd())
    if path is None:
        return ()
    settings = _settings(path)
    unknown = settings.keys() - {"accept"}
    if unknown:
        raise FileError(str(path), f"{', '.join(sorted(unknown))}: no such setting; accept is the only one")
    entries = settings.get("accept", [])
    if not isinstance(entries, list):
        raise FileError(str(path), "accept: write a table [[accept]] for each finding that is accepted")
    items = cast("list[object]", entries)
    return tuple(_acceptance(path, number, item, known) for number, item in enumerate(items, start=1))


def _nearest(folder: Path) -> Path | None:
    for place in (folder, *folder.parents):
        if (place / OWN_FILE).is_file():
            return place / OWN_FILE
        project = place / PROJECT_FILE
        if project.is_file() and "tietosuoja" in _table(_parsed(project), "tool"):
            return project
    return None


def _settings(path: Path) -> Mapping[str, Any]:
    document = _parsed(path)
    return _table(_table(document, "tool"), "tietosuoja") if path.name == PROJECT_FILE else document


def _table(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return cast("Mapping[str, Any]", found) if isinstance(found, Mapping) else {}


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_bytes(path, MAX_BYTES).decode())
    except ValueError as error:
        raise FileError(str(path), f"is no TOML: {error}") from error


def _acceptance(path: Path, number: int, item: object, known: tuple[str, ...]) -> Acceptance:
    entry: Mapping[str, Any] = cast("Mapping[str, Any]", item) if isinstance(item, Mapping) else {}
    for name, kind in (REQUIRED | OPTIONAL).items():
        value = entry.get(name)
        missing = value is None and name in REQUIRED
        if missing or (value is not None and (not isinstance(value, kind) or isinstance(value, datetime))):
            due = "a date such as 2027-06-30" if kind is date else "a text in quotes"
            raise FileError(str(path), f"accept {number}: {name}: write {due}")
    unknown = entry.keys() - REQUIRED.keys() - OPTIONAL.keys()
    if unknown:
        raise FileError(str(path), f"accept {number}: {', '.join(sorted(unknown))}: no such setting")
    if entry["rule"] not in known:
        raise FileError(str(path), f"accept {number}: {entry['rule']!r} is no rule; tietosuoja rules lists them")
    return Acceptance(**entry)
