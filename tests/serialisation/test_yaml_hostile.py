"""Hostile YAML: each document is refused in a bounded number of steps, with its own words."""

import contextlib
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from tests.places import IN_CI, TESTS
from tietosuoja import DocumentError, loads
from tietosuoja.serialisation import yaml_text
from tietosuoja.serialisation.decoding import decoded
from tietosuoja.serialisation.limits import MAX_BYTES, MAX_NODES
from tietosuoja.serialisation.yaml_events import guarded_events

FOLDER = TESTS / "data" / "hostile-yaml"
FILES = sorted(FOLDER.glob("*.yaml"))
EXPECTED: dict[str, list[str]] = tomllib.loads((FOLDER / "expected.toml").read_text("utf-8"))

LARGE: dict[str, tuple[Callable[[], str], str]] = {
    "a hundred thousand keys": (
        lambda: "".join(f"key{number}: a\n" for number in range(MAX_NODES)),
        "the document holds more than 100,000 values: shorten it",
    ),
    "more values than are read": (
        lambda: "[" + "a," * (MAX_NODES + 10) + "]",
        "1:200000: the document holds more than 100,000 values: shorten it",
    ),
    "a huge text": (
        lambda: f"version: {'a' * (MAX_BYTES - 10)}",
        '1:1: the version is missing: add the line "schema_version": "1.0"',
    ),
    "a text over the limit": (
        lambda: f"version: {'a' * MAX_BYTES}",
        "the document has 2,000,009 bytes, and at most 2,000,000 are read: shorten it",
    ),
    "a huge key": (
        lambda: f"{'k' * 500_000}: a",
        "1:500001: a colon and a space cannot stand here: put the text in quotes, or correct the indent",
    ),
    "brackets that kill a parser in C": (
        lambda: "[" * 1_000_000,
        "1:34: objects and lists stand more than 32 deep here: flatten them",
    ),
    "hyphens that kill a parser in C": (
        lambda: "- " * 500_000,
        "1:67: objects and lists stand more than 32 deep here: flatten them",
    ),
}


LENGTHY = {"a hundred thousand keys", "more values than are read"}
"""What takes some seconds to be read up to its limit."""


def steps(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many events are taken of a text before it is read or refused."""
    count = 0

    def counted(text: str) -> Iterator[yaml.Event]:
        nonlocal count
        for event in guarded_events(text):
            count += 1
            yield event

    with monkeypatch.context() as patch, contextlib.suppress(DocumentError):
        patch.setattr(yaml_text, "guarded_events", counted)
        yaml_text.read_yaml(text)
    return count


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_hostile_file_is_refused_in_its_own_words(file: Path) -> None:
    expected = EXPECTED[file.stem]
    if not expected:
        loads(file.read_bytes(), "yaml")
        return
    with pytest.raises(DocumentError) as caught:
        loads(file.read_bytes(), "yaml")
    assert str(caught.value).split("\n")[: len(expected)] == expected
    assert len(caught.value.faults) <= 100


def test_there_are_many_hostile_files_and_no_words_without_one() -> None:
    assert len(FILES) > 80
    assert {file.stem for file in FILES} == EXPECTED.keys()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_hostile_file_takes_no_more_steps_than_it_has_characters(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        text = decoded(file.read_bytes())
    except DocumentError:
        return
    # An event for each key and value, two for a container, four for the stream and its document.
    assert steps(text, monkeypatch) <= 2 * len(text) + 6


@pytest.mark.parametrize("name", LARGE)
def test_large_documents_are_refused_within_the_limits(name: str) -> None:
    if name in LENGTHY and not IN_CI:
        pytest.skip("takes long")
    make, message = LARGE[name]
    with pytest.raises(DocumentError) as caught:
        loads(make(), "yaml")
    assert str(caught.value).split("\n")[0].endswith(message)


def test_the_guard_ends_what_goes_on_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_text, "MAX_NODES", 1000)
    # Beside the values: the stream, the document, and of objects their keys and ends.
    assert steps("[" + "a," * 9000 + "]", monkeypatch) == 1000 + 3
    assert steps("{" + "a: {}," * 9000 + "}", monkeypatch) == 3 * 1000 + 2
    assert steps("? {}\n" * 9000, monkeypatch) == 1000 + 500 + 3
    assert steps("[" * 100_000, monkeypatch) == 35
