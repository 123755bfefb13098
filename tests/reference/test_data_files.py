"""What holds of every file of dated facts."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.places import SOURCE
from tietosuoja.reference.data_files import FILES, as_of, data_file, law_as_of, named_records

CHECKED = date(2026, 11, 22)
"""The day on which the first facts were checked."""


def records(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for record in data_file(name).get("decision", ()):
        yield f"{record['country']} {record['act']}", record
    for key, record in named_records(name):
        yield key, record
        yield from ((f"{key} {former['value']}", former) for former in record.get("former", ()) if "value" in former)


RECORDS = [pytest.param(record, id=f"{name}: {key}") for name in FILES for key, record in records(name)]


def test_every_file_is_listed() -> None:
    assert sorted(file.stem for file in (SOURCE / "reference").glob("*.toml")) == list(FILES)


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_when_it_was_checked(name: str) -> None:
    assert as_of(name) >= CHECKED


def test_the_law_is_as_of_the_oldest_file() -> None:
    assert law_as_of() == min(map(as_of, FILES))


@pytest.mark.parametrize("record", RECORDS)
def test_every_record_has_a_source_a_day_and_a_mark(record: dict[str, Any]) -> None:
    assert record["source"].strip()
    assert record["checked"] >= CHECKED
    assert isinstance(record["verified"], bool)


@pytest.mark.parametrize("name", FILES)
def test_no_record_was_checked_before_its_file(name: str) -> None:
    assert [key for key, record in records(name) if record["checked"] < as_of(name)] == []


def test_what_is_read_cannot_be_changed() -> None:
    assert isinstance(data_file("regions")["eu"], tuple)
