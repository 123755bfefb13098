"""What stands inside Finnish sentences has the case that the sentence needs.

Cases by Voikko's names: nimento (nominative), omanto (genitive), osanto (partitive),
sisaolento, sisaeronto (inessive, elative), ulkoolento, ulkoeronto (adessive, ablative).
"""

import re
import string
from collections.abc import Iterator

import pytest

from tests.language.checkers import analyses, cases
from tests.language.said import message_texts, words_of
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.l10n.durations import GENITIVES, TIME_UNITS, UNITS, period_in_words
from tietosuoja.l10n.texts import text_of
from tietosuoja.vocabulary.codes import TableName
from tietosuoja.vocabulary.lookup import entries

DURATIONS = [*(f"P{{}}{unit}" for unit in UNITS), *(f"PT{{}}{unit}" for unit in TIME_UNITS)]
NUMBERS = {
    "activity.numbered {number}",
    "changes.version {version}",
    "cite.chapter {chapter}",
    "cite.chapter-section {chapter}",
    "cite.chapter-section {section}",
    "cite.section {section}",
    "cite.section-point {point}",
    "cite.section-point {section}",
    "cite.section-subsection {section}",
    "cite.section-subsection {subsection}",
    "cite.section-subsection-point {point}",
    "cite.section-subsection-point {section}",
    "cite.section-subsection-point {subsection}",
    "controller.numbered {number}",
    "reference.section {section}",
}
FORMS = {
    "exercise.response-time {duration}",
    "retention.about {event}",
    "retention.about {period}",
    "retention.about-plain {period}",
    "retention.about-text {period}",
    "retention.at-least {event}",
    "retention.at-least {period}",
    "retention.at-least-plain {period}",
    "retention.at-least-text {period}",
    "retention.at-most {event}",
    "retention.at-most {period}",
    "retention.at-most-plain {period}",
    "retention.at-most-text {period}",
    "retention.fixed {event}",
    "retention.fixed {period}",
    "retention.until {until}",
    "retention.until-date {date}",
    "rights.also {right}",
    "rights.has {right}",
}
"""The slots inside sentences, where words need a form: the tests below hold it. Elsewhere slots stand after a colon."""


def forms(table: TableName, form: str) -> Iterator[str]:
    return (record.forms[form] for record in entries(table) if form in record.forms)


def head(phrase: str) -> str:
    """Return the word that carries the case of a phrase: the last one before a clause or an abbreviation in brackets."""
    return words_of(re.split(r",| \(", phrase)[0])[-1]


def without_case(phrases: Iterator[str], *allowed: str) -> list[str]:
    return [phrase for phrase in phrases if cases(head(phrase)).isdisjoint(allowed)]


def slots_inside_sentences() -> Iterator[str]:
    for message, text in message_texts("fi"):
        for _, slot, _, _ in string.Formatter().parse(text):
            if slot and not re.search(rf"(?:[:?] |^){{{slot}}}(?:[.,:] |\.?$)", text):
                yield f"{message} {{{slot}}}"


def test_a_slot_that_needs_a_form_is_known() -> None:
    assert set(slots_inside_sentences()) == NUMBERS | FORMS


def test_periods_are_counted_from_events_in_the_elative() -> None:
    assert without_case(forms("retention_events", "fi_after"), "sisaeronto") == []


def test_events_have_a_genitive() -> None:
    assert without_case(forms("retention_events", "fi_genitive"), "omanto") == []


def test_events_are_named_in_the_nominative() -> None:
    assert without_case((record.fi for record in entries("retention_events")), "nimento") == []


def test_clauses_of_events_say_until_when_something_happens() -> None:
    clauses = [words_of(clause) for clause in forms("retention_events", "fi_until")]
    assert [clause for clause in clauses if clause[0] != "kunnes" or not any(map(is_finite, clause))] == []


def is_finite(word: str) -> bool:
    return any(reading.get("MOOD") == "indicative" for reading in analyses(word))


def test_data_comes_from_sources_in_the_elative_or_ablative() -> None:
    sources = [part for phrase in forms("sources", "fi_from") for part in re.split(" ja | tai ", phrase)]
    assert without_case((part for part in sources if not part.endswith("-")), "sisaeronto", "ulkoeronto") == []


def test_requests_are_made_by_means_in_the_adessive_or_inessive_an_adverb_or_through_somebody() -> None:
    channels = without_case(forms("exercise_channels", "fi_by"), "ulkoolento", "sisaolento")
    assert [phrase for phrase in channels if not classes(head(phrase)) & {"seikkasana", "suhdesana"}] == []


def classes(word: str) -> set[str]:
    return {reading["CLASS"] for reading in analyses(word)}


def test_durations_are_in_the_genitive_singular() -> None:
    for word, duration in zip(GENITIVES.values(), DURATIONS, strict=True):
        nominative = period_in_words(duration.format(1), "fi").split()[1]
        read = [(reading["SIJAMUOTO"], reading["NUMBER"], reading["BASEFORM"]) for reading in analyses(word)]
        assert ("omanto", "singular", nominative) in read, word


@pytest.mark.parametrize("duration", DURATIONS)
def test_periods_are_in_the_nominative_or_after_more_than_one_in_the_partitive(duration: str) -> None:
    one, more = (period_in_words(duration.format(number), "fi").split()[1] for number in (1, 10))
    assert ("nimento" in cases(one), "osanto" in cases(more)) == (True, True)


@pytest.mark.parametrize("month", range(1, 13))
def test_days_are_in_the_partitive_before_asti_and_months_in_the_nominative(month: int) -> None:
    day, alone = date_in_words(f"2026-{month:02}-05", "fi"), date_in_words(f"2026-{month:02}", "fi")
    assert (cases(day.split()[1]), cases(alone.split()[0])) == ({"osanto"}, {"nimento"})


def test_rights_are_named_in_the_nominative() -> None:
    firsts = {text_of(record, "fi").split()[0] for record in entries("rights")}
    assert firsts == {"oikeus"}
