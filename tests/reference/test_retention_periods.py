"""Periods that acts fix."""

import re
from typing import get_args

import pytest

from tietosuoja.findings.citations import act
from tietosuoja.model.texts import DURATION
from tietosuoja.reference.retention_periods import Bound, RetentionPeriod, retention_periods
from tietosuoja.reference.statutes import statute_records
from tietosuoja.reference.words import Words
from tietosuoja.vocabulary.codes import RETENTION_EVENTS

PERIODS = tuple(retention_periods().values())


def words_of(period: RetentionPeriod) -> list[Words]:
    return [words for words in (period.data, period.start) if words]


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.code)
def test_a_period_is_whole(period: RetentionPeriod) -> None:
    assert DURATION.matches(period.duration)
    assert period.bound in get_args(Bound)
    assert period.event is None or period.event in RETENTION_EVENTS
    assert [period.event, period.start].count(None) == (2 if period.bound == "review" else 1)
    assert period.wording != period.act


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.code)
def test_a_period_says_in_three_languages_what_it_covers_and_is_counted_from(period: RetentionPeriod) -> None:
    for words in words_of(period):
        assert all(text.strip() == text and not text.endswith(".") for text in (words.fi, words.sv, words.en))
        assert len({words.fi, words.sv, words.en}) == 3


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.code)
def test_the_act_of_a_period_is_known_with_its_section(period: RetentionPeriod) -> None:
    statute = statute_records()[period.act]
    section = (period.section or "").partition("(")[0]
    assert section in statute.sections or not period.section
    assert period.wording is None or f"as in {period.wording}" in (statute.note or "")


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.code)
def test_a_period_can_be_cited(period: RetentionPeriod) -> None:
    place = re.sub(r" (?=[a-z])", "", period.section or "")
    assert act(period.act, place).act == period.act


def test_bounds_are_all_in_use() -> None:
    assert {period.bound for period in PERIODS} == set(get_args(Bound))
