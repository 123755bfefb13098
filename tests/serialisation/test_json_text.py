"""JSON is read strictly."""

from pathlib import Path

import pytest

from tests.outside import suite
from tietosuoja import DocumentError, loads
from tietosuoja.serialisation.json_text import Number, read_json
from tietosuoja.serialisation.limits import MAX_BYTES

DOUBLED = {"y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"}
"""Accepted by RFC 8259 and refused here: one of the two values would be lost."""

EITHER_TAKEN = {
    "i_number_double_huge_neg_exp.json",
    "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
    "i_object_key_lone_2nd_surrogate.json",
    "i_string_1st_surrogate_but_2nd_missing.json",
    "i_string_1st_valid_surrogate_2nd_invalid.json",
    "i_string_incomplete_surrogate_and_escape_valid.json",
    "i_string_incomplete_surrogate_pair.json",
    "i_string_incomplete_surrogates_escape_valid.json",
    "i_string_invalid_lonely_surrogate.json",
    "i_string_invalid_surrogate.json",
    "i_string_inverted_surrogates_U+1D11E.json",
    "i_string_lone_second_surrogate.json",
    "i_structure_UTF-8_BOM_empty_object.json",
    "i_structure_500_nested_arrays.json",
}
"""Left to the parser by the suite, and read here; the model refuses numbers and surrogates."""


def is_read(data: bytes) -> bool:
    try:
        return not read_json(data).faults
    except DocumentError:
        return False


def suite_files() -> list[Path]:
    return list((suite("JSONTestSuite") / "test_parsing").glob("*.json"))


def test_the_suite_is_read_as_its_file_names_say() -> None:
    verdicts = {file.name: is_read(file.read_bytes()) for file in suite_files()}
    assert len(verdicts) == 318
    assert {name for name, read in verdicts.items() if name.startswith("n_") and read} == set()
    assert {name for name, read in verdicts.items() if name.startswith("y_") and not read} == DOUBLED
    assert {name for name, read in verdicts.items() if name.startswith("i_") and read} == EITHER_TAKEN


def test_no_file_of_the_suite_is_a_notice() -> None:
    for file in suite_files():
        with pytest.raises(DocumentError):
            loads(file.read_bytes())


def test_numbers_keep_their_text() -> None:
    assert read_json("[1, -0.50, 1e400, 00530]".replace("00530", "12")).tree == [
        Number("1"),
        Number("-0.50"),
        Number("1e400"),
        Number("12"),
    ]


@pytest.mark.parametrize("data", ['\ufeff{"a": "b"}', b'\xef\xbb\xbf{"a": "b"}', b'{"a":\r\n"b"}\r\n'])
def test_a_byte_order_mark_and_crlf_are_read(data: str | bytes) -> None:
    assert read_json(data).tree == {"a": "b"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "1:1: the document is empty: write a notice as JSON"),
        (b'{"a" 1}', "1:6: this is not JSON: expecting ':' delimiter; correct the text here"),
        (b'{"a": "x\ny"}', "1:9: this is not JSON: invalid control character; correct the text here"),
        (b"{}\n{}", "2:1: this is not JSON: extra data; correct the text here"),
        (b'{\n"a": "\xe4"}', "byte 0xe4 is not UTF-8 (line 2): save the file as UTF-8"),
        (b"\xff\xfe{\x00}\x00", "this is UTF-16: save the file as UTF-8"),
        (b"[" * 100_000, "objects and lists stand more than 32 deep here: flatten them"),
        (b" " * (MAX_BYTES + 1), "the document has 2,000,001 bytes, and at most 2,000,000 are read: shorten it"),
    ],
)  # fmt: skip
def test_what_is_not_json_is_told(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read_json(data)
    assert str(caught.value) == message


def test_doubled_keys_and_words_that_are_not_json_are_told_with_their_place() -> None:
    text = '{"a": NaN,\n "b": [-Infinity],\n "a": {"c": "1", "c": "2"}}'
    assert [str(fault) for fault in read_json(text).faults] == [
        "3:2: /a: this key stands twice in its object: remove one",
        "3:18: /a/c: this key stands twice in its object: remove one",
        "1:7: /a: NaN is not JSON and states no fact: leave it out",
        "2:8: /b/0: -Infinity is not JSON and states no fact: leave it out",
    ]
