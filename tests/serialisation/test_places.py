"""Lines and columns of a JSON text."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.trees import parts_of
from tietosuoja.serialisation.places import places_in

TEXT = """{
  "title": {"fi": "\\"{[,:]}\\""},
  "list": [1, "å", {"a": true}, []],
  "ä": null
}"""


def test_values_are_found() -> None:
    values = places_in(TEXT).values
    assert values[()] == (1, 1)
    assert values["title", "fi"] == (2, 19)
    assert values["list", 0] == (3, 12)
    assert values["list", 2, "a"] == (3, 26)
    assert values["list", 3] == (3, 33)
    assert values["ä",] == (4, 8)


def test_keys_are_found() -> None:
    keys = places_in(TEXT).keys
    assert keys["title",] == (2, 3)
    assert keys["list", 2, "a"] == (3, 21)


def test_words_that_are_no_texts_are_kept() -> None:
    assert places_in(TEXT).words == [
        (("list", 0), (3, 12), "1"),
        (("list", 2, "a"), (3, 26), "true"),
        (("ä",), (4, 8), "null"),
    ]


def test_the_nearest_value_around_a_missing_one_is_found() -> None:
    places = places_in(TEXT)
    assert places.nearest(("list", 2, "b", 0), at_key=False) == (3, 20)
    assert places.nearest(("nothing",), at_key=True) == (1, 1)


def test_the_place_of_a_key_is_told_where_it_is_meant() -> None:
    assert places_in(TEXT).nearest(("list",), at_key=True) == (3, 3)


JSON = st.recursive(
    st.none() | st.booleans() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(JSON, st.sampled_from([None, 0, 3]))
def test_every_value_of_any_json_text_has_a_place(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    lines = text.split("\n")
    places = places_in(text)

    def check(part: Any, path: tuple[str | int, ...]) -> None:
        line, column = places.values[path]
        assert lines[line - 1][column - 1 :].startswith(json.dumps(part, ensure_ascii=False)[0])
        for step, inner in parts_of(part):
            check(inner, (*path, step))

    check(value, ())
