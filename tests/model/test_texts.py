"""The kinds of strings."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tietosuoja.model.texts import (
    DATE,
    DURATION,
    LINE,
    NAME,
    PROSE,
    REFERENCE,
    URL,
    TextKind,
    forbidden_character,
)

GOOD = [
    (PROSE, "yksi\nkaksi\tkolme"),
    (PROSE, "\U0001f600 ja \u202e"),
    (LINE, "Åsa Öhman-O’Brien \U0001f600"),
    (URL, "https://example.fi"),
    (URL, "HTTPS://example.fi:8080/ä/?a=1&b=2#c"),
    (URL, "https://[::1]/"),
    (URL, "mailto:a@example.fi"),
    (URL, "tel:+358-29-000"),
    (NAME, "a-1-b2"),
    (REFERENCE, "newsletter"),
    (DATE, "2026"),
    (DATE, "2026-12"),
    (DATE, "2000-02-29"),
    (DATE, "2024-02-29"),
    (DURATION, "P3Y"),
    (DURATION, "P1Y6M"),
    (DURATION, "P2W"),
    (DURATION, "PT12H30M"),
    (DURATION, "P1DT1H"),
]

BAD = [
    (PROSE, ""),
    (PROSE, "a\x00"),
    (PROSE, "a\ufffe"),
    (PROSE, " \n\u3000"),
    (LINE, "\u00a0"),
    (URL, "https://example.fi/\u1fef"),
    (LINE, "a\nb"),
    (LINE, "a\tb"),
    (LINE, "a\u2028b"),
    (LINE, "a\u202eb"),
    (URL, "javascript:alert(1)"),
    (URL, "JaVaScRiPt:alert(1)"),
    (URL, "data:text/html,x"),
    (URL, "//example.fi"),
    (URL, "www.example.fi"),
    (URL, "https://"),
    (URL, "https:///path"),
    (URL, "https://a@example.fi"),
    (URL, "https://exa mple.fi"),
    (URL, "https://example.fi/\u200b"),
    (URL, 'https://example.fi/"'),
    (URL, "https://example.fi\\x"),
    (URL, "ht\ntps://example.fi"),
    (URL, "tel:call-me"),
    (NAME, "A"),
    (NAME, "1a"),
    (NAME, "a--b"),
    (NAME, "a-"),
    (DATE, "2026-13"),
    (DATE, "2026-02-30"),
    (DATE, "2025-02-29"),
    (DATE, "2100-02-29"),
    (DATE, "1900-02-29"),
    (DATE, "2026-04-31"),
    (DATE, "20260101"),
    (DATE, "2026-W10-1"),
    (DATE, "2026-1-1"),
    (DATE, "1.1.2026"),
    (DATE, "0206-01-01"),
    (DATE, "२०२६"),
    (DURATION, "P"),
    (DURATION, "PT"),
    (DURATION, "P0D"),
    (DURATION, "-P1Y"),
    (DURATION, "P1.5Y"),
    (DURATION, "P1D1Y"),
    (DURATION, "P2W1D"),
    (DURATION, "3Y"),
    (DURATION, "P12345Y"),
]


@pytest.mark.parametrize(("kind", "text"), GOOD)
def test_what_is_of_a_kind_is_taken(kind: TextKind, text: str) -> None:
    assert kind.matches(text)


@pytest.mark.parametrize(("kind", "text"), BAD)
def test_what_is_not_of_a_kind_is_refused(kind: TextKind, text: str) -> None:
    assert not kind.matches(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_of_three_centuries_is_a_date(day: date) -> None:
    assert DATE.matches(day.isoformat())


@given(st.from_regex("[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True))
def test_nothing_else_of_that_form_is(text: str) -> None:
    try:
        known = 1900 <= date.fromisoformat(text).year <= 2199
    except ValueError:
        known = False
    assert DATE.matches(text) == known


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\x85", "\ud800", "\ufdd0", "\uffff", "\U0001fffe", "\U0010ffff"]
)
def test_characters_that_no_text_can_hold_are_found(character: str) -> None:
    assert forbidden_character(f"ab{character}c") == character


@pytest.mark.parametrize("text", ["", "a\nb\tc\r", "\u202e", "\U0001f600", "\ue000"])
def test_other_characters_are_not(text: str) -> None:
    assert forbidden_character(text) is None


@pytest.mark.parametrize("kind", [PROSE, LINE, URL, NAME, DATE, DURATION])
def test_patterns_are_linear(kind: TextKind) -> None:
    """A pattern that backtracks would not come back from these within any test run."""
    for part in ("a", "-", "a-", "1", "P1Y", "https://", "/", "\ud83d"):
        assert re.fullmatch(kind.pattern, part * 20_000 + "\x00") is None
