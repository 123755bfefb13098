"""Notices and their documents."""

import json
from typing import Any

import pytest
from hypothesis import given

from tests.notices import BLANK_FILE, FILES, SMALL, SMALL_FILE, STATEMENTS, document
from tests.strategies import notices
from tietosuoja import (
    Activity,
    ArgumentError,
    Controller,
    DocumentError,
    Notice,
    OwnWords,
    Purpose,
    TietosuojaError,
    dumps,
    from_form,
    load,
    loads,
)

FIFTEEN = """{
  "schema_version": "1.0",
  "titel": {"fi": "Seloste"},
  "languages": ["fi", "no"],
  "updated": "2026-02-30",
  "version": 2,
  "version": "3",
  "controllers": [
    {"name": null, "web": "javascript:alert(1)", "country": "Suomi"}
  ],
  "activities": [
    {
      "people": ["custumers"],
      "purposes": [
        {"fi": "Myynti"},
        {"purpose": "newsletter", "bases": [{"type": "consnt"}, "contract"], "people": ["customers"]}
      ],
      "data": [{"items": [{"item": "name", "requirement": "maybe"}]}],
      "retention": [{"duration": "3 vuotta", "purposes": ["accounting"]}, {"until": NaN}]
    }
  ],
  "preamble": {"fi": "a\\ud800"},
  "changes": {"fi": ""}
}
"""


def test_a_document_with_fifteen_faults_and_more_tells_them_all_in_one_go() -> None:
    with pytest.raises(DocumentError) as caught:
        loads(FIFTEEN)
    told = [(fault.line, fault.column, fault.pointer) for fault in caught.value.faults]
    assert told == [
        (3, 3, "/titel"),
        (4, 23, "/languages/1"),
        (5, 14, "/updated"),
        (7, 3, "/version"),
        (9, 14, "/controllers/0/name"),
        (9, 27, "/controllers/0/web"),
        (9, 61, "/controllers/0/country"),
        (13, 18, "/activities/0/people/0"),
        (15, 9, "/activities/0/purposes/0"),
        (16, 54, "/activities/0/purposes/1/bases/0/type"),
        (16, 89, "/activities/0/purposes/1/people/0"),
        (18, 59, "/activities/0/data/0/items/0/requirement"),
        (19, 34, "/activities/0/retention/0/duration"),
        (19, 59, "/activities/0/retention/0/purposes/0"),
        (19, 85, "/activities/0/retention/1/until"),
        (22, 22, "/preamble/fi"),
        (23, 21, "/changes/fi"),
    ]


def test_every_message_says_what_to_do() -> None:
    with pytest.raises(DocumentError) as caught:
        loads(FIFTEEN)
    advice = ("write", "nearest", "leave", "known here", "remove", "own words", "listed in the documentation")
    assert [fault.message for fault in caught.value.faults if not any(word in fault.message for word in advice)] == []


def test_references_are_checked_beside_other_faults_and_do_not_multiply_them() -> None:
    activity = {
        "purposes": [{"purpose": "acounting", "optional": 5}],
        "retention": [{"purposes": ["acounting"], "duration": "P1Y"}, {"purposes": ["sales"], "duration": "P1Y"}],
    }
    with pytest.raises(DocumentError) as caught:
        loads(document(activities=[activity]))
    assert [fault.pointer for fault in caught.value.faults] == [
        "/activities/0/purposes/0/purpose",
        "/activities/0/purposes/0/optional",
        "/activities/0/retention/1/purposes/0",
    ]


def test_pointers_lead_into_the_document_even_behind_what_says_nothing() -> None:
    activities: list[Any] = [{"people": []}, {"data": [{"items": []}, {"people": ["nobody"], "name": "contact"}]}]
    with pytest.raises(DocumentError) as caught:
        loads(document(activities=activities))
    assert [fault.pointer for fault in caught.value.faults] == ["/activities/1/data/1/people/0"]


@pytest.mark.parametrize("silent", [{}, [], False, {"x": []}])
def test_pointers_lead_into_the_document_even_behind_what_says_nothing_and_is_wrong(silent: Any) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(document(activities=[silent, {"controllers": ["nobody"]}]))
    assert [fault.pointer for fault in caught.value.faults][1:] == ["/activities/1/controllers/0"]


def test_no_more_than_a_hundred_faults_are_told() -> None:
    with pytest.raises(DocumentError) as caught:
        loads(document(controllers=[{"nmae": "x"}] * 150))
    assert len(caught.value.faults) == 100
    assert str(caught.value).startswith("150 faults; the first 100 of them are told\n1:")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "1:1: a list stands where a notice is due: an object"),
        ("null", "1:1: null stands where a notice is due: an object"),
        ("{}", '1:1: the version is missing: add the line "schema_version": "1.0"'),
    ],
)
def test_what_is_no_notice_is_told(text: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    assert str(caught.value) == message


def test_an_empty_notice_is_read_and_written() -> None:
    text = (
        '{\n  "$schema": "https://tietosuoja.example/schemas/notice-1.0.schema.json",\n  "schema_version": "1.0"\n}\n'
    )
    assert dumps(Notice()) == text
    assert loads(text) == Notice()


@pytest.mark.parametrize("name", FILES)
def test_specimens_are_in_canonical_form(name: str) -> None:
    text = FILES[name].read_text("utf-8")
    assert dumps(loads(text)) == text


@pytest.mark.parametrize("kind", STATEMENTS)
def test_each_of_the_forty_kinds_of_statement_is_read_and_written(kind: str) -> None:
    notice = loads(document(**{"languages": ["fi"], **STATEMENTS[kind]}))
    assert notice not in {Notice(), Notice(languages=("fi",))}
    assert loads(dumps(notice)) == notice


def test_there_are_forty_kinds_of_statement() -> None:
    assert list(STATEMENTS) == [str(number) for number in range(1, 41)]


def test_fields_are_written_in_reading_order_and_defaults_left_out() -> None:
    notice = Notice(languages=("sv", "fi"), controllers=(Controller(name="A"),), title=OwnWords(sv="B", fi="C"))
    assert list(json.loads(dumps(notice))) == ["$schema", "schema_version", "title", "languages", "controllers"]
    assert json.loads(dumps(notice))["title"] == {"fi": "C", "sv": "B"}


def test_a_thing_with_nothing_but_a_code_is_written_as_the_code() -> None:
    purposes = (Purpose("newsletter"), Purpose("sales", optional=True), Purpose(OwnWords(fi="x")))
    written = json.loads(dumps(Notice(activities=(Activity(purposes=purposes),))))
    assert written["activities"][0]["purposes"] == [
        "newsletter",
        {"purpose": "sales", "optional": True},
        {"purpose": {"fi": "x"}},
    ]


@given(notices())
def test_every_notice_that_can_be_built_is_read_back_equal(notice: Notice) -> None:
    text = dumps(notice)
    assert loads(text) == notice
    assert loads(text.encode()) == notice
    assert dumps(loads(text)) == text


def test_line_ends_and_a_byte_order_mark_make_no_difference() -> None:
    text = SMALL_FILE.read_text("utf-8")
    assert loads(text.replace("\n", "\r\n")) == SMALL
    assert loads("\ufeff" + text) == SMALL


def test_what_forms_leave_empty_is_pruned() -> None:
    form: dict[str, Any] = {
        "$schema": "",
        "schema_version": "1.0",
        "title": {"fi": "Seloste", "sv": "", "en": None},
        "shared": [],
        "rights": {"fee": "", "statements": [], "negotiation_first": False},
        "version": [],
        "controllers": [{}, {"name": "A Oy", "postal": {"street": "  "}, "phones": ["", None]}, None],
        "activities": [{"purposes": ["newsletter", ""], "denials": []}],
    }
    expected = Notice(
        title=OwnWords(fi="Seloste"),
        controllers=(Controller(name="A Oy"),),
        activities=(Activity(purposes=(Purpose("newsletter"),)),),
    )
    assert from_form(form) == from_form(json.dumps(form)) == expected


def test_pointers_of_a_form_lead_into_the_form() -> None:
    form = {"schema_version": "1.0", "controllers": [{}, {"name": 5}], "activities": [{}, {"controllers": ["who"]}]}
    with pytest.raises(DocumentError) as caught:
        from_form(form)
    assert [str(fault) for fault in caught.value.faults] == [
        "/controllers/1/name: the number 5 stands where a line is due: write it in quotes",
        '/activities/1/controllers/0: "who" names no controller of this notice that can be meant here; none has an id',
    ]


def test_references_of_a_form_are_placed_behind_what_is_empty() -> None:
    form = {"schema_version": "1.0", "activities": [{}, None, {"controllers": ["", "who"]}]}
    with pytest.raises(DocumentError) as caught:
        from_form(form)
    assert [fault.pointer for fault in caught.value.faults] == ["/activities/2/controllers/1"]


def test_keys_that_are_no_texts_are_told() -> None:
    with pytest.raises(DocumentError, match="1 is no key: keys are texts"):
        from_form({"schema_version": "1.0", 1: "x"})  # type: ignore[dict-item]


def test_values_that_json_does_not_have_are_told() -> None:
    with pytest.raises(DocumentError, match="/version: a object stands where a line is due"):
        from_form({"schema_version": "1.0", "version": object()})


@pytest.mark.parametrize("call", [lambda: loads(5), lambda: from_form(5), lambda: from_form([]), lambda: dumps("x")])  # type: ignore[arg-type]
def test_arguments_of_another_type_are_refused(call: object) -> None:
    with pytest.raises(ArgumentError, match=r"is due|are due"):
        call()  # type: ignore[operator]


@pytest.mark.parametrize("data", ["\ud800", "{", b"\xff", '{"schema_version": "1.0", "\\ud800": 1}', '"' * 100])
def test_nothing_but_our_own_errors_leaves_the_reader(data: str | bytes) -> None:
    with pytest.raises(TietosuojaError):
        loads(data)
    with pytest.raises(TietosuojaError):
        from_form(data)


def test_the_blank_notice_has_an_open_point_for_every_fact_of_the_author() -> None:
    text = BLANK_FILE.read_text("utf-8")
    assert load(BLANK_FILE).languages == ("fi",)
    assert text.count('"[') >= 15
