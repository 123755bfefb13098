"""Nothing is coerced: the traps of cattrs as it comes, and what is said of each wrong value."""

from typing import Any

import pytest

from tests.notices import document
from tietosuoja import (
    Consent,
    DataCategory,
    DocumentError,
    LegalObligation,
    Notice,
    OwnWords,
    Purpose,
    Retention,
    Safeguard,
    Statute,
    loads,
)
from tietosuoja.serialisation.conversion import notice_converter


def faults(**fields: object) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        loads(document(**fields))
    return [f"{fault.pointer}: {fault.message}" for fault in caught.value.faults]


def in_activity(**fields: object) -> list[str]:
    return [fault.removeprefix("/activities/0") for fault in faults(activities=[fields])]


def test_a_number_does_not_become_a_text() -> None:
    assert faults(version=1) == ["/version: the number 1 stands where a line is due: write it in quotes"]


def test_null_does_not_become_a_text() -> None:
    assert faults(version=None) == ["/version: null says nothing: leave it out"]


def test_a_text_does_not_become_a_mark() -> None:
    assert in_activity(retention=[{"permanent": "no"}]) == ['/retention/0/permanent: "no" stands where true is due']
    assert in_activity(retention=[{"permanent": "true"}]) == [
        '/retention/0/permanent: "true" is a text: write it without quotes'
    ]


def test_a_mark_does_not_become_a_text() -> None:
    assert faults(version=True) == ["/version: true stands where a line is due"]


def test_a_text_does_not_become_a_list_of_letters() -> None:
    assert faults(languages="fi") == ['/languages: "fi" stands where a list is due']


def test_an_object_does_not_become_a_list_of_its_keys() -> None:
    assert faults(languages={"fi": "x"}) == ["/languages: an object stands where a list is due"]


def test_a_list_does_not_become_a_text() -> None:
    assert faults(version=["1"]) == ["/version: a list stands where a line is due"]


def test_a_code_that_is_unknown_does_not_stay_a_text() -> None:
    assert faults(origin="copied") == [
        '/origin: "copied" is no code that can stand here; write one of "authored", "imported"'
    ]
    assert faults(languages=["de"]) == [
        '/languages/0: "de" is no code that can stand here; write one of "fi", "sv", "en"'
    ]


@pytest.mark.parametrize("date", ["20200101", "2020-W10-1", "2026-02-30", "2026-11-22T00:00", "22.11.2026"])
def test_only_calendar_dates_are_dates(date: str) -> None:
    assert faults(updated=date)[0].startswith(f'/updated: "{date}" is no date: ')


def test_an_unknown_type_is_told_as_such() -> None:
    assert in_activity(bases=[{"type": "consnt", "special": "explicit-consent"}]) == [
        '/bases/0/type: "consnt" is no code that can stand here; nearest: "consent"'
    ]


def test_a_missing_type_is_told_with_all_that_could_stand_there() -> None:
    [fault] = in_activity(bases=[{"special": "explicit-consent"}])
    assert fault.startswith('/bases/0: the key "type" is missing: write one of "consent", "contract", ')


def test_a_union_is_judged_by_its_type() -> None:
    assert in_activity(bases=[{"type": "consent", "statutes": [{"act": "1/2000"}]}]) == [
        '/bases/0/statutes: "statutes" is no key that can stand here; the keys here are "special", "hedge", "condition"'
    ]


@pytest.mark.parametrize("value", [5, [], True])
def test_what_cannot_be_a_legal_basis_is_told(value: object) -> None:
    [fault] = in_activity(bases=[value])
    assert 'stands where a code or an object with a "type" is due' in fault


def test_an_unknown_legal_basis_is_told() -> None:
    assert in_activity(bases=["consnt"]) == ['/bases/0: "consnt" is no code that can stand here; nearest: "consent"']


def test_unknown_keys_are_told_with_the_nearest() -> None:
    assert faults(tilte={"fi": "x"}) == ['/tilte: "tilte" is no key that can stand here; nearest: "title"']
    assert faults(zzz=1) == ['/zzz: "zzz" is no key that can stand here; the keys are listed in the documentation']
    assert faults(title={"de": "x", "fi": "y"}) == [
        '/title/de: "de" is no key that can stand here; the keys here are "fi", "sv", "en"'
    ]


def test_own_words_where_a_thing_with_a_lead_is_due_name_the_lead() -> None:
    assert in_activity(purposes=[{"fi": "Myynti"}]) == [
        '/purposes/0: these own words need the key that they belong to: own words are written as {"purpose": {"fi": "…"}}'
    ]
    assert in_activity(denials=[{"fi": "Ei siirretä"}]) == [
        '/denials/0: own words cannot stand here: write a code, or an object with "of"'
    ]


def test_a_text_where_a_thing_with_a_lead_is_due_names_the_lead() -> None:
    assert in_activity(purposes=["Myynti"]) == [
        '/purposes/0: "Myynti" is no code that can stand here; the codes are listed in the documentation;'
        ' own words are written as {"purpose": {"fi": "…"}}'
    ]
    assert in_activity(denials=["transfer"]) == [
        '/denials/0: "transfer" is no code that can stand here; nearest: "transfers"'
    ]


def test_a_missing_lead_is_told() -> None:
    assert in_activity(purposes=[{"optional": True}]) == [
        '/purposes/0: the key "purpose" is missing: it says what this is'
    ]


def test_a_lead_may_be_missing_where_it_is_not_required() -> None:
    notice = loads(document(activities=[{"profiling": [{"logic": {"fi": "x"}}]}]))
    assert notice.activities[0].profiling[0].decision is None


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": "Seloste"}, '/title: "Seloste" stands where an object of languages, as in {"fi": "…"}, is due'),
        ({"title": {}}, "/title: an empty object says nothing: leave it out"),
        ({"title": {"fi": ""}}, "/title/fi: an empty value says nothing: leave it out"),
        ({"title": {"fi": "  "}}, "/title/fi: an empty value says nothing: leave it out"),
        ({"id": ""}, "/id: an empty value says nothing: leave it out"),
        ({"origin": ""}, "/origin: an empty text says nothing: leave it out"),
        ({"shared": 5}, "/shared: the number 5 stands where an object is due: write it in quotes"),
        ({"controllers": ["A Oy"]}, '/controllers/0: "A Oy" stands where an object is due'),
        ({"activities": [{"purposes": [5]}]}, '/activities/0/purposes/0: the number 5 stands where a code or an object with "purpose" is due: write it in quotes'),
        ({"activities": [{"purposes": [{"purpose": 5}]}]}, '/activities/0/purposes/0/purpose: the number 5 stands where a code or own words, as in {"fi": "…"}, is due: write it in quotes'),
        ({"activities": [{"purposes": [{"purpose": ""}]}]}, "/activities/0/purposes/0/purpose: an empty text says nothing: leave it out"),
        ({"activities": [{"purposes": [{"purpose": "Myynti"}]}]}, '/activities/0/purposes/0/purpose: "Myynti" is no code that can stand here; the codes are listed in the documentation; own words are written as {"fi": "…"}'),
        ({"activities": [{"recipients": [{"safeguards": [{"safeguard": "scc", "copy_at": "Kysy meiltä"}]}]}]}, '/activities/0/recipients/0/safeguards/0/copy_at: "Kysy meiltä" is no address or reference: write an address that starts with "https://", "http://", "mailto:" or "tel:", or write the id of a thing of this notice, or the code that names it; own words are written as {"fi": "…"}'),
        ({"title": {"fi": "\ud800"}}, "/title/fi: the character U+D800 cannot stand in a notice: remove it"),
        ({"title": {"fi": "a\u0007"}}, "/title/fi: the character U+0007 cannot stand in a notice: remove it"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_with_what_to_do(fields: dict[str, object], message: str) -> None:
    assert faults(**fields) == [message]


def test_what_says_nothing_is_left_out() -> None:
    silent: dict[str, list[Any]] = {"data": [{"items": []}], "people": []}
    assert loads(document(languages=[], activities=[silent])) == Notice()
    assert loads(document(activities=[{"retention": [{"permanent": False}]}], shared={"security": []})) == Notice()


def test_a_code_alone_is_a_thing_with_nothing_else() -> None:
    activity = loads(document(activities=[{"purposes": ["newsletter"], "bases": ["consent"]}])).activities[0]
    assert (activity.purposes, activity.bases) == ((Purpose("newsletter"),), (Consent(),))
    assert loads(document(activities=[{"bases": [{"type": "consent"}]}])).activities[0].bases == (Consent(),)


def test_text_is_brought_to_normal_form() -> None:
    notice = loads(document(title={"fi": " Se\u0308loste\r\n2 "}, version=" 1 ", languages=[" fi "]))
    assert (notice.title, notice.version, notice.languages) == (OwnWords(fi="Sëloste\n2"), "1", ("fi",))


def test_every_shape_of_value_is_read() -> None:
    activity: dict[str, Any] = {
        "bases": [{"type": "legal-obligation", "statutes": [{"act": "1336/1997"}]}],
        "data": [{"name": {"fi": "Muut"}, "criminal": True}],
        "retention": [{"duration": "P1Y", "event": {"fi": "päättyminen"}}],
        "recipients": [{"safeguards": ["scc", {"safeguard": "bcr", "copy_at": "https://example.fi/"}]}],
    }
    read = loads(document(activities=[activity])).activities[0]
    assert read.bases == (LegalObligation(statutes=(Statute(act="1336/1997"),)),)
    assert read.data == (DataCategory(name=OwnWords(fi="Muut"), criminal=True),)
    assert read.retention == (Retention(duration="P1Y", event=OwnWords(fi="päättyminen")),)
    assert read.recipients[0].safeguards == (Safeguard("scc"), Safeguard("bcr", copy_at="https://example.fi/"))


def test_the_converter_is_an_ordinary_one_of_cattrs() -> None:
    converter = notice_converter()
    statute = converter.structure({"act": "1336/1997"}, Statute)
    assert statute == Statute(act="1336/1997")
    assert converter.unstructure(statute) == {"act": "1336/1997"}
