"""Documents have limits."""

import cProfile
import difflib

import pytest

from tests.notices import document
from tietosuoja import DocumentError, Notice, from_form, loads
from tietosuoja.serialisation.limits import MAX_BYTES, MAX_DEPTH, MAX_FAULTS, MAX_NODES, excesses


def nested(depth: int) -> object:
    tree: object = "x"
    for _ in range(depth):
        tree = [tree]
    return tree


def test_the_deepest_document_is_read_and_a_deeper_one_is_not() -> None:
    assert list(excesses(nested(MAX_DEPTH))) == []
    [(path, message)] = excesses(nested(MAX_DEPTH + 1))
    assert path == (0,) * MAX_DEPTH
    assert message == "objects and lists stand more than 32 deep here: flatten them"


def test_the_largest_document_is_read_and_a_larger_one_is_not() -> None:
    assert list(excesses(["x"] * (MAX_NODES - 1))) == []
    assert list(excesses(["x"] * MAX_NODES)) == [((), "the document holds more than 100,000 values: shorten it")]


def test_the_longest_document_is_read_and_a_longer_one_is_not() -> None:
    notice = '{"schema_version": "1.0"}'
    assert loads(notice + " " * (MAX_BYTES - len(notice))) == Notice()
    with pytest.raises(DocumentError, match="at most 2,000,000 are read"):
        loads(notice + " " * (MAX_BYTES - len(notice) + 1))


def test_bytes_are_counted_not_characters() -> None:
    with pytest.raises(DocumentError, match="2,000,002 bytes"):
        loads("ä" * (MAX_BYTES // 2 + 1))


def test_a_form_that_holds_itself_is_refused() -> None:
    form: dict[str, object] = {"schema_version": "1.0"}
    form["shared"] = form
    with pytest.raises(DocumentError, match="more than 32 deep"):
        from_form(form)


def test_the_place_of_what_is_too_deep_is_told() -> None:
    text = '{"schema_version": "1.0", "title":\n' + "[" * 40 + "]" * 40 + "}"
    with pytest.raises(DocumentError) as caught:
        loads(text)
    [fault] = caught.value.faults
    assert (fault.line, fault.column) == (2, 32)


def test_only_faults_that_are_told_are_worded() -> None:
    """To look for the nearest code is dear; a document may have thousands of wrong ones."""
    people = [f"costumers-{number}" for number in range(2000)]
    with cProfile.Profile() as profile, pytest.raises(DocumentError) as caught:
        loads(document(activities=[{"people": people}]))
    looked = sum(entry.callcount for entry in profile.getstats() if entry.code is difflib.get_close_matches.__code__)
    assert (len(caught.value.faults), looked <= MAX_FAULTS) == (MAX_FAULTS, True)
    assert str(caught.value).startswith("2000 faults; the first 100 of them are told\n")
