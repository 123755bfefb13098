"""Reading TOML."""

import json
import tomllib
from typing import Any

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.notices import FILES
from tests.places import IN_CI
from tests.strategies import notices
from tests.trees import parts_of
from tietosuoja import DocumentError, Notice, dumps, load, loads
from tietosuoja.pointers import Path
from tietosuoja.serialisation.json_text import Number
from tietosuoja.serialisation.toml_places import toml_places
from tietosuoja.serialisation.toml_text import read_toml
from tietosuoja.serialisation.values import Misfit


def told(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        loads(text, "toml")
    return str(caught.value)


def check_places(text: str, tree: Any) -> None:
    values = toml_places(text).values

    def check(part: Any, path: Path) -> None:
        assert path in values
        for step, inner in parts_of(part):
            check(inner, (*path, step))

    check(tree, ())


@pytest.mark.parametrize("name", FILES)
def test_a_specimen_in_toml_is_the_same_notice(name: str) -> None:
    tree = json.loads(FILES[name].read_text("utf-8"))
    for text in [tomli_w.dumps(tree), tomli_w.dumps(tree, multiline_strings=True).replace("\n", "\r\n")]:
        assert loads(text, "toml") == load(FILES[name])
        check_places(text, tree)


@settings(deadline=None, max_examples=100 if IN_CI else 10)
@given(notices())
def test_a_notice_is_the_same_in_toml(notice: Notice) -> None:
    tree = json.loads(dumps(notice))
    text = tomli_w.dumps(tree)
    assert loads(text, "toml") == notice
    check_places(text, tree)


def test_a_date_is_its_text() -> None:
    assert loads('schema_version = "1.0"\nupdated = 2026-11-22\nhistory = [{date = 2026-01-02}]\n', "toml") == loads(
        '{"schema_version": "1.0", "updated": "2026-11-22", "history": [{"date": "2026-01-02"}]}'
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("2", "2:11: /version: the number 2 stands where a line is due: write it in quotes"),
        ("1.10", "2:11: /version: the number 1.10 stands where a line is due: write it in quotes"),
        ("nan", "2:11: /version: the number nan stands where a line is due: write it in quotes"),
        (
            "2026-11-22T10:00:00Z",
            "2:11: /version: the time 2026-11-22T10:00:00+00:00 stands here, and no field holds a time: write a date, or put a text in quotes",
        ),
        (
            "07:32:00",
            "2:11: /version: the time 07:32:00 stands here, and no field holds a time: write a date, or put a text in quotes",
        ),
        ("'1'\nversion = '2'", "3:1: /version: this key stands twice in its object: remove one"),
        (
            "'1'\n[title]\nfi = 'a'\n[title]\nsv = 'b'",
            "5:7: this key or table stands here a second time: put what belongs together in one place",
        ),
        ("kaksi", "2:11: this is no value: put a text in quotes"),
        (
            "00530",
            "2:12: something stands behind the value: put a text in quotes, and each key on a line of its own",
        ),
        ("'a", "2:13: the quotes are not closed: close them"),
        ("'a\\\\b'\nid = \"\\q\"", "3:9: this is not TOML: unescaped '\\' in a string; correct the text here"),
        ('"a\nid = "b"', "2:13: the quotes are not closed: close them"),
        ("2026-02-30", "2:11: this date does not exist: correct it"),
        ("9" * 5000, "2:11: this number has more digits than are read: put it in quotes"),
        (
            "1__" + "1_" * 2500 + "1",
            "2:12: something stands behind the value: put a text in quotes, and each key on a line of its own",
        ),
    ],
)
def test_what_is_not_read_is_told_with_its_place(value: str, message: str) -> None:
    assert told(f'schema_version = "1.0"\nversion = {value}') == message


def test_an_empty_document_is_told() -> None:
    assert told(" \n") == "1:1: the document is empty: write a notice as TOML"


def test_doubled_keys_of_inline_tables_are_told() -> None:
    assert told('title = {fi = "a", fi = "b"}') == "1:20: /title/fi: this key stands twice in its object: remove one"


def test_every_kind_of_key_and_table_has_its_place() -> None:
    text = (
        'a.b = 1 # c = 2\n"x\\u0041" = [1, [\'y\', # z\n  {"c".d = """\n"q\n"""}], ]\n'
        "[[t]]\nx = 1\n[[t.u]]\n[t.v]\nw = 5\n[[t]]\nx = {}\n[t.k.l]\nm = 1.5e3\n[s.'o']\n"
    )
    tree = tomllib.loads(text)
    check_places(text, tree)
    places = toml_places(text)
    assert places.values["xA", 1, 1, "c", "d"] == (3, 12)
    assert places.values["t", 1, "k", "l", "m"] == (14, 5)
    assert places.keys["t", 1, "x"] == (12, 1)
    assert places.doubled == []


@pytest.mark.parametrize(
    "text",
    [
        f"a = {'[' * 100_000}",
        f"a = {'{b = ' * 100_000}",
        f"{'a.' * 200_000}a = 1",
        f"[{'a.' * 200_000}a]",
        "]" * 1000 + "[" * 100_000,
        'a = """' + '\\"""' * 10_000,
        "a = '''" + "''" * 10_000,
        "a = [" + "1," * 300_000,
    ],
    ids=["lists", "tables", "keys", "headers", "closed", "quotes", "single quotes", "values"],
)
def test_hostile_documents_are_refused(text: str) -> None:
    told(text)


def test_what_is_too_deep_or_too_much_is_refused_before_it_is_parsed() -> None:
    assert told(f"a = {'[' * 50}") == "1:39: objects and lists stand more than 32 deep here: flatten them"
    assert told(f"{'a.' * 50}a = 1") == "1:66: objects and lists stand more than 32 deep here: flatten them"
    assert told("a = [" + "1," * 300_000).endswith("the document holds more than 100,000 values: shorten it")
    assert "deep here" in told(f"a = {'[' * 33}1{']' * 33}")
    assert "deep here" not in told(f"a = {'[' * 31}1{']' * 31}")


@given(st.text(st.sampled_from("[]{}=,.\"'\n #1ab\\-:\r\t"), max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    toml_places(text)
    try:
        document = read_toml(text)
    except DocumentError:
        return
    assert document.faults == ()
    check_places(document.text, document.tree)


def test_numbers_and_times_are_kept_as_they_are_written() -> None:
    assert read_toml("a = 1.50\nb = [1979-05-27 07:32:00]").tree == {
        "a": Number("1.50"),
        "b": [
            Misfit(
                "the time 1979-05-27T07:32:00",
                "the time 1979-05-27T07:32:00 stands here, and no field holds a time: write a date, or put a text in quotes",
            )
        ],
    }


@pytest.mark.parametrize(
    "text",
    ["a", "= 1", "a = [", "a = [=]", "a = {=", "a = 1 }", '"\\q" = 1', "[a", "a.b.", "]", "[]", "a = {b", "a = 'x"],
)
def test_places_of_what_is_no_toml_are_looked_for_without_harm(text: str) -> None:
    assert toml_places(text).values[()] == (1, 1)
