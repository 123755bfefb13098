"""Supervisory authorities, as they are and as they were."""

import re

import pytest

from tietosuoja.reference.authorities import AuthorityRecord, authority_records
from tietosuoja.reference.former_contacts import FormerContact
from tietosuoja.vocabulary.codes import SUPERVISED_COUNTRIES

RECORDS = tuple(authority_records().values())
FINNISH = authority_records()["FI"]
ALAND = authority_records()["AX"]


def given(record: AuthorityRecord) -> list[str]:
    blocks = [(block.visiting, block.postal, block.phone, block.registry) for block in record.blocks.values()]
    return [value for value in (record.email, *(value for block in blocks for value in block)) if value]


def test_every_authority_that_a_notice_can_name_is_known() -> None:
    assert authority_records().keys() == SUPERVISED_COUNTRIES


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.code)
def test_every_authority_has_an_english_name_and_a_web_site(record: AuthorityRecord) -> None:
    assert record.blocks["en"].name
    assert all(re.fullmatch(r"https?://[a-z.-]+(?:/[a-z]*)*", str(block.web)) for block in record.blocks.values())


def test_the_finnish_authority_has_its_present_address_in_three_languages() -> None:
    blocks = FINNISH.blocks
    assert blocks["fi"].visiting == "Lintulahdenkuja 4, 00530 Helsinki"
    assert blocks["sv"].postal == "PB 800, 00531 Helsingfors"
    assert blocks["en"].name == "Office of the Data Protection Ombudsman"


def test_contact_data_that_is_not_confirmed_is_not_given() -> None:
    assert [record.code for record in RECORDS if given(record) and not record.verified] == []
    assert given(ALAND) == []


def test_what_was_not_confirmed_is_a_name_that_is_given() -> None:
    for record in RECORDS:
        for language, _, field in (name.partition(".") for name in record.unverified):
            assert getattr(record.blocks[language], field)
            assert field == "name"


def test_competence_on_aland_is_told_by_both_authorities() -> None:
    assert FINNISH.competence
    assert "AX" in FINNISH.competence
    assert ALAND.competence
    assert "FI" in ALAND.competence


@pytest.mark.parametrize("contact", FINNISH.former, ids=lambda contact: contact.value)
def test_a_former_contact_is_recognised_as_it_was_written(contact: FormerContact) -> None:
    assert contact.is_in(f"Tietosuojavaltuutetun toimisto, {contact.value}.")
    assert contact.now is None or not contact.is_in(contact.now)
    assert contact.until is None or contact.until < contact.checked.isoformat()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ratapihantie 9, 6. krs, 00520 Helsinki", ["visiting", "visiting"]),
        ("RATAPIHANTIE 9", ["visiting"]),
        ("Bangårdsvägen 9, Helsingfors", ["visiting"]),
        ("PL 800, 00521 Helsinki", ["postal"]),
        ("PB 800, 00521 Helsingfors", ["postal"]),
        ("Faksi 029 56 66735", ["fax"]),
        ("Fax +358 29 566 6735", ["fax"]),
        ("Fax +358295666735", ["fax"]),
        ("Voit valittaa tietosuojalautakuntaan.", ["authority"]),
        ("Ratapihantie 98", []),
        ("Lintulahdenkuja 4, 00530 Helsinki", []),
        ("PL 800, 00531 Helsinki", []),
        ("029 566 6700", []),
        ("029 56 66700", []),
        ("0295666700", []),
        ("+358 29 56 66700", []),
    ],
)
def test_old_contact_data_is_told_from_the_present(text: str, kinds: list[str]) -> None:
    assert [contact.kind for contact in FINNISH.former_contacts_in(text)] == kinds


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.code)
def test_present_contact_data_is_not_taken_for_old(record: AuthorityRecord) -> None:
    assert [value for value in given(record) if FINNISH.former_contacts_in(value)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voit ottaa yhteyttä tietosuojavaltuutetulle.", True),
        ("Tietosuojavaltuutettu", True),
        ("Kontakta dataombudsmannen.", True),
        ("The Data Protection Ombudsman", True),
        ("Ota yhteyttä tietosuojavastaavaan.", False),
    ],
)
def test_a_text_that_names_the_authority_is_recognised(text: str, *, expected: bool) -> None:
    assert FINNISH.is_mentioned_in(text) == expected


def test_an_authority_knows_its_own_names() -> None:
    assert all(FINNISH.is_mentioned_in(block.name) for block in FINNISH.blocks.values())
