"""Acts and the days on which they held."""

import re
from datetime import date

import pytest

from tietosuoja.findings.rule import Rule
from tietosuoja.reference.statutes import StatuteRecord, statute_names, statute_records
from tietosuoja.rules.dating import GDPR_APPLIES
from tietosuoja.rules.index import RULES

RECORDS = tuple(statute_records().values())
FINNISH_ACT = re.compile(r"[0-9]{1,4}/(?:19|20)[0-9]{2}")
EU_ACT = re.compile(r"20[0-9]{2}/[0-9]+|[0-9]{2}/[0-9]+/EC")
SECTION = re.compile(r"(?:[0-9]+:)?[0-9]+(?: [a-z])?")


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.number)
def test_an_act_is_whole(record: StatuteRecord) -> None:
    assert FINNISH_ACT.fullmatch(record.number) or EU_ACT.fullmatch(record.number)
    assert all((record.name.fi, record.name.sv, record.name.en))
    assert all(SECTION.fullmatch(section) for section in record.sections)
    assert (record.repealed is None) == (record.repealed_by is None)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.number)
def test_the_days_of_an_act_are_in_order(record: StatuteRecord) -> None:
    former = record.former.until if record.former else None
    days = [day for day in (record.in_force, record.applies, former, record.repealed, record.checked) if day]
    assert days == sorted(days)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.number)
def test_the_swedish_name_is_the_definite_form_of_the_title(record: StatuteRecord) -> None:
    if record.title_sv:
        (title, *rest), (name, *same) = record.title_sv.split(), record.name.sv.split()
        assert rest == same or title == "allmän"
        assert name.startswith(title)
        assert name.removeprefix(title) in {"en", "n", "na"}


def test_what_repeals_an_act_is_known_and_holds() -> None:
    for record in RECORDS:
        if record.repealed_by and record.repealed:
            successor = statute_records()[record.repealed_by]
            assert (successor.applies or successor.in_force) == record.repealed


def test_acts_are_in_the_order_of_their_years() -> None:
    years = [int(record.number.split("/")[1]) for record in RECORDS if FINNISH_ACT.fullmatch(record.number)]
    assert years == sorted(years)


def test_acts_are_named_by_their_number() -> None:
    assert statute_names().keys() == statute_records().keys()
    assert statute_names()["1336/1997"].sv == "bokföringslagen"


@pytest.mark.parametrize(
    ("number", "day", "repealed"),
    [
        ("523/1999", "2018-12-31", False),
        ("523/1999", "2019-01-01", True),
        ("516/2004", "2015-01-01", True),
        ("471/1987", "1999-05-31", False),
        ("1050/2018", "2026-11-22", False),
    ],
)
def test_a_repealed_act_held_until_its_day(number: str, day: str, repealed: bool) -> None:  # noqa: FBT001
    assert statute_records()[number].is_repealed(date.fromisoformat(day)) == repealed


def test_rules_and_data_agree_on_the_day_from_which_the_gdpr_applies() -> None:
    assert statute_records()["2016/679"].applies == GDPR_APPLIES == date(2018, 5, 25)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_acts_that_rules_cite_are_known_with_their_sections(rule: Rule) -> None:
    for citation in rule.citations:
        if citation.act and citation.section:
            place = f"{citation.chapter}:{citation.section}" if citation.chapter else citation.section
            assert place in statute_records()[citation.act].sections
