"""Dates, durations, lists and names in words."""

import pytest

from tietosuoja.document.nodes import Text, plain
from tietosuoja.l10n.dates import date_in_words, is_day
from tietosuoja.l10n.durations import duration_in_words, period_in_words
from tietosuoja.l10n.lists import joined, joined_words
from tietosuoja.l10n.locales import country_name, language_name
from tietosuoja.vocabulary.codes import AREAS, COUNTRIES, LANGUAGES, LanguageCode


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-11-05", ("5. marraskuuta 2026", "5 november 2026", "5 November 2026")),
        ("2026-11", ("marraskuu 2026", "november 2026", "November 2026")),
        ("2026", ("2026", "2026", "2026")),
    ],
)
def test_dates(value: str, expected: tuple[str, str, str]) -> None:
    assert tuple(date_in_words(value, language) for language in ("fi", "sv", "en")) == expected


def test_only_a_full_date_names_a_day() -> None:
    assert [is_day(value) for value in ("2026-11-05", "2026-11", "2026")] == [True, False, False]


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("P1Y", ("1 vuosi", "1 år", "1 year")),
        ("P10Y", ("10 vuotta", "10 år", "10 years")),
        ("P24M", ("24 kuukautta", "24 månader", "24 months")),
        ("P1Y6M", ("1 vuosi ja 6 kuukautta", "1 år och 6 månader", "1 year and 6 months")),
        ("P2W", ("2 viikkoa", "2 veckor", "2 weeks")),
        ("P1DT12H", ("1 päivä ja 12 tuntia", "1 dygn och 12 timmar", "1 day and 12 hours")),
        ("PT5M30S", ("5 minuuttia ja 30 sekuntia", "5 minuter och 30 sekunder", "5 minutes and 30 seconds")),
    ],
)
def test_periods(duration: str, expected: tuple[str, str, str]) -> None:
    assert tuple(period_in_words(duration, language) for language in ("fi", "sv", "en")) == expected


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        ("P1Y", ("1 vuoden", "1 år", "1 year")),
        ("P10Y", ("10 vuoden", "10 år", "10 years")),
        ("P1M", ("1 kuukauden", "1 månad", "1 month")),
        ("P1Y6M", ("1 vuoden ja 6 kuukauden", "1 år och 6 månader", "1 year and 6 months")),
        ("P2WT", ("2 viikon", "2 veckor", "2 weeks")),
        ("P30D", ("30 päivän", "30 dygn", "30 days")),
        ("PT1H2M3S", ("1 tunnin, 2 minuutin ja 3 sekunnin", "1 timme, 2 minuter och 3 sekunder", "1 hour, 2 minutes and 3 seconds")),
    ],
)  # fmt: skip
def test_durations(duration: str, expected: tuple[str, str, str]) -> None:
    assert tuple(duration_in_words(duration, language) for language in ("fi", "sv", "en")) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], ("", "", "")),
        (["a"], ("a", "a", "a")),
        (["a", "b"], ("a ja b", "a och b", "a and b")),
        (["a", "b", "c", "d"], ("a, b, c ja d", "a, b, c och d", "a, b, c and d")),
    ],
)
def test_lists(items: list[str], expected: tuple[str, str, str]) -> None:
    assert tuple(joined_words(items, language) for language in ("fi", "sv", "en")) == expected


@pytest.mark.parametrize(
    ("language", "items", "expected"),
    [
        ("fi", ["a", "b ja c"], "a sekä b ja c"),
        ("fi", ["a ja b", "c", "d"], "a ja b, c sekä d"),
        ("sv", ["a och b", "c"], "a och b samt c"),
        ("en", ["a and b", "c", "d"], "a and b, c, and d"),
        ("fi", ["a ja b"], "a ja b"),
    ],
)
def test_a_list_stays_clear_when_an_item_holds_the_conjunction(
    language: LanguageCode, items: list[str], expected: str
) -> None:
    assert joined_words(items, language) == expected


def test_words_in_another_language_stay_marked_in_a_list() -> None:
    items = [(Text("a"),), (Text("b", "sv"),), (Text("{0}"),)]
    content = joined(items, "fi")
    assert Text("b", "sv") in content
    assert plain(content) == "a, b ja {0}"


def test_countries_are_named_as_cldr_names_them() -> None:
    assert [country_name("US", language) for language in ("fi", "sv", "en")] == ["Yhdysvallat", "USA", "United States"]


def test_every_country_has_a_name_in_every_language() -> None:
    assert all(country_name(code, language) for code in COUNTRIES for language in LANGUAGES)
    assert {"EU", "EEA"} == AREAS


def test_languages_are_named() -> None:
    assert [language_name("sv", language) for language in ("fi", "sv", "en")] == ["ruotsi", "svenska", "Swedish"]
