"""The tables of codes and texts."""

import re
from itertools import combinations
from typing import get_args

import pytest

from tietosuoja.vocabulary import codes
from tietosuoja.vocabulary.codes import TableName
from tietosuoja.vocabulary.entry import Entry
from tietosuoja.vocabulary.generator import read_tables
from tietosuoja.vocabulary.lookup import entries, entry

TABLES = read_tables()
NAMES: tuple[TableName, ...] = get_args(TableName)
CODE = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")
SENTENCES = {
    "audiences",
    "balancing_statements",
    "change_announcements",
    "confidentiality_levels",
    "cookie_consent_methods",
    "cookie_refusals",
    "identity_checks",
    "online_claims",
    "provision_consequences",
    "request_fees",
    "right_extras",
}
"""The tables whose texts are whole sentences."""


ENTRIES: list[tuple[TableName, Entry]] = [(name, record) for name in NAMES for record in entries(name)]


def texts_of(record: Entry) -> list[str]:
    return [record.fi, record.sv, record.en, *record.forms.values()]


def test_codes_have_one_form() -> None:
    odd = [record.code for name, record in ENTRIES if name != "areas" and not CODE.fullmatch(record.code)]
    assert odd == []


def test_no_code_begins_with_the_reserved_x() -> None:
    assert [record.code for _, record in ENTRIES if record.code.startswith("x-")] == []


def test_texts_are_there_and_have_no_outer_space() -> None:
    odd = [
        (name, record.code) for name, record in ENTRIES for text in texts_of(record) if text.strip() != text or not text
    ]
    assert odd == []


def test_only_sentences_end_with_a_stop() -> None:
    for name, record in ENTRIES:
        for text in (record.fi, record.sv, record.en):
            assert text.endswith(".") == (name in SENTENCES), (name, record.code)


def test_only_sentences_begin_with_a_capital_letter() -> None:
    for name, record in ENTRIES:
        if name in SENTENCES:
            assert all(text[0].isupper() for text in (record.fi, record.sv, record.en)), (name, record.code)


def test_no_two_tables_have_the_same_codes() -> None:
    """Python takes `Literal` types with the same members for one, whatever their order."""
    sets = {name: frozenset(table.get("codes") or table["table"]["list"]) for name, table in TABLES.items()}
    assert [pair for pair in combinations(sorted(sets), 2) if sets[pair[0]] == sets[pair[1]]] == []


def test_types_have_names_of_their_own() -> None:
    types = [table["table"]["type"] for table in TABLES.values()]
    assert len(types) == len(set(types))


@pytest.mark.parametrize("name", [name for name in NAMES if any(record.group for record in entries(name))])
def test_a_table_with_groups_has_one_for_each_code(name: TableName) -> None:
    assert [record.code for record in entries(name) if not record.group] == []


def test_groups_of_data_items_are_categories_of_data() -> None:
    assert {record.group for record in entries("data_items")} <= codes.DATA_GROUPS


def test_kinds_of_security_measures_are_known() -> None:
    assert {record.kind for record in entries("security_measures")} == codes.MEASURE_KINDS


def test_special_data_belongs_to_a_special_category() -> None:
    assert {record.special for record in entries("data_items")} - {None} <= codes.SPECIAL_CATEGORIES


def test_every_event_can_be_counted_from_in_every_language() -> None:
    for record in entries("retention_events"):
        assert {"fi_after", "sv_after", "en_after", "fi_genitive"} <= record.forms.keys(), record.code


def test_clauses_exist_in_all_languages_or_in_none() -> None:
    for name, record in ENTRIES:
        forms = {form[3:] for form in record.forms if form != "fi_genitive"}
        assert {f"{language}_{form}" for form in forms for language in ("fi", "sv", "en")} <= record.forms.keys(), (
            name,
            record.code,
        )


def test_every_channel_has_the_form_that_sentences_need() -> None:
    for record in entries("exercise_channels"):
        assert {"fi_by", "sv_by", "en_by"} == record.forms.keys(), record.code


def test_terms_of_the_data_privacy_vocabulary_are_named_by_its_addresses() -> None:
    terms = [record.dpv for _, record in ENTRIES if record.dpv]
    assert [term for term in terms if not term.startswith("https://w3id.org/dpv")] == []


def test_a_withdrawn_code_is_replaced_by_one_of_its_table() -> None:
    assert all(entry(name, record.replaced_by) for name, record in ENTRIES if record.replaced_by)


def test_direct_marketing_is_marked() -> None:
    marked = {record.code for record in entries("purposes") if record.direct_marketing}
    assert marked == {
        "direct-marketing",
        "electronic-direct-marketing",
        "marketing",
        "newsletter",
        "targeted-advertising",
    }
