"""Facts of the outside world."""

import re
from datetime import date

import pytest

from tietosuoja.reference.authorities import authority_records
from tietosuoja.reference.data_files import data_file
from tietosuoja.reference.regions import eea_countries
from tietosuoja.reference.statutes import statute_names
from tietosuoja.vocabulary.codes import COUNTRIES, SUPERVISED_COUNTRIES


@pytest.mark.parametrize("name", ["authorities", "regions", "statutes"])
def test_a_data_file_says_when_it_was_checked(name: str) -> None:
    assert date.fromisoformat(data_file(name)["as_of"]) >= date(2026, 11, 22)


def test_every_authority_that_a_notice_can_name_is_known() -> None:
    assert authority_records().keys() == SUPERVISED_COUNTRIES


def test_every_authority_has_a_source_a_day_and_an_english_name() -> None:
    for record in authority_records().values():
        assert record.source
        assert date.fromisoformat(record.checked) >= date(2026, 11, 22)
        assert record.blocks["en"].name


def test_the_finnish_authority_has_its_present_address_in_three_languages() -> None:
    blocks = authority_records()["FI"].blocks
    assert blocks["fi"].visiting == "Lintulahdenkuja 4, 00530 Helsinki"
    assert blocks["sv"].postal == "PB 800, 00531 Helsingfors"
    assert blocks["en"].name == "Office of the Data Protection Ombudsman"


def test_contact_data_that_is_not_confirmed_is_not_given() -> None:
    aland = authority_records()["AX"]
    assert (aland.email, aland.blocks["sv"].postal, aland.blocks["sv"].phone) == (None, None, None)


def test_the_eea_has_thirty_countries_and_aland() -> None:
    assert len(eea_countries()) == 31
    assert {"FI", "AX", "NO", "IS", "LI"} <= eea_countries() <= COUNTRIES
    assert not {"GB", "CH", "GL", "FO"} & eea_countries()


def test_acts_are_named_by_their_number() -> None:
    assert statute_names()["1336/1997"].sv == "bokföringslagen"
    assert all(re.fullmatch("[0-9]+/[0-9]+", act) for act in statute_names())
