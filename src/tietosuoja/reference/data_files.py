"""Reading the data files of this package, once a process."""

import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

Record: TypeAlias = dict[str, Any]
"""A table of a file: its fields by name."""

FILES: Final = (
    "adequacy",
    "authorities",
    "duties",
    "guidelines",
    "judgments",
    "limits",
    "mechanisms",
    "regions",
    "retention_periods",
    "statutes",
)
"""The files of this package that hold facts of law."""


@cache
def data_file(name: str) -> dict[str, Any]:
    """Return the contents of a TOML file of this package, with tuples for its lists."""
    contents = tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))
    return cast("dict[str, Any]", _frozen(contents))


def named_records(name: str) -> Iterator[tuple[str, Record]]:
    """Return the records of a file whose tables bear the name of what they hold."""
    for key, value in data_file(name).items():
        if isinstance(value, dict):
            yield key, cast("Record", value)


def parted(record: Record, names: Iterable[str]) -> tuple[Record, Record]:
    """Return the fields of a record that are named, and the others."""
    named = {name: record[name] for name in names if name in record}
    return named, {name: value for name, value in record.items() if name not in named}


def as_of(name: str) -> date:
    """Return the day on which a file was last checked as a whole."""
    return cast("date", data_file(name)["as_of"])


def law_as_of() -> date:
    """Return the day on which the facts of law were last checked: that of the oldest file."""
    return min(map(as_of, FILES))


def _frozen(value: object) -> object:
    match value:
        case dict():
            return {key: _frozen(item) for key, item in cast("dict[str, object]", value).items()}
        case list():
            return tuple(map(_frozen, cast("list[object]", value)))
        case _:
            return value
