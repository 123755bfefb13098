"""Reports of what checks found."""

import json
from datetime import date
from typing import Any, get_args

import attrs
import pytest
from jsonschema import Draft7Validator

from tests.conformance import CASES
from tests.notices import notice_of
from tests.outside import npm_file
from tietosuoja import ArgumentError, Notice, OwnWords, check, explain, report
from tietosuoja._api.checks import REPORT_FORMATS, ReportFormat
from tietosuoja.findings.citations import act, gdpr, guideline, judgment
from tietosuoja.findings.finding import Country, Finding, Term
from tietosuoja.l10n.catalogues import check_messages
from tietosuoja.l10n.citations import citation_in_words
from tietosuoja.reporting.wording import say
from tietosuoja.rules.index import RULES
from tietosuoja.vocabulary.codes import LanguageCode

TODAY = date(2026, 11, 22)
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
FAULTY = notice_of(controllers=[{"emails": ["a@example.fi"]}], activities=[{"purposes": ["sales"]}])


@pytest.mark.parametrize("form", REPORT_FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_names_what_is_found_in_every_language(form: ReportFormat, language: LanguageCode) -> None:
    text = report(check(FAULTY, today=TODAY), language, form)
    assert "missing-legal-basis" in text
    assert check_messages(language)["missing-controller.message"] in " ".join(text.split())


def test_findings_are_grouped_by_article() -> None:
    text = report(check(FAULTY, today=TODAY), "en")
    assert text.index("GDPR 13(1)(a)\n") < text.index("missing-controller\n") < text.index("GDPR 13(1)(c)\n")


def test_the_coverage_of_articles_13_and_14_is_told() -> None:
    result = check(FAULTY, today=TODAY)
    assert {item.item: item.status for item in result.coverage}["legal-bases"] == "missing"
    assert "13(1)(c)  legal bases" in report(result, "en")


def test_before_the_gdpr_the_report_says_so() -> None:
    result = check(FAULTY, today=date(2018, 5, 24))
    assert (len(result), result.coverage) == (0, ())
    assert "Tietosuoja-asetusta ei vielä sovellettu" in report(result, "fi")


def test_sarif_is_valid() -> None:
    schema = json.loads(npm_file("@microsoft/sarif-multitool-linux/sarif-2.1.0.json").read_text("utf-8-sig"))
    result = attrs.evolve(
        check(FAULTY, today=TODAY), file="a b/ä.json", positions=((("controllers", 0, "name"), (3, 4)),)
    )
    for language in LANGUAGES:
        validator: Any = Draft7Validator(schema)
        errors = validator.iter_errors(json.loads(report(result, language, "sarif")))
        assert [error.message for error in errors] == []


def test_fingerprints_of_sarif_stay_when_lines_move() -> None:
    result = check(FAULTY, today=TODAY)
    moved = attrs.evolve(result, positions=tuple((finding.path, (9, 9)) for finding in result))
    assert _fingerprints(report(result, "fi", "sarif")) == _fingerprints(report(moved, "en", "sarif"))
    assert len(set(_fingerprints(report(result, "fi", "sarif")))) == len(result)


def _fingerprints(text: str) -> list[str]:
    [run] = json.loads(text)["runs"]
    return [result["partialFingerprints"]["tietosuoja/v1"] for result in run["results"]]


def test_every_message_of_reports_is_there_in_every_language() -> None:
    finnish, swedish, english = map(check_messages, LANGUAGES)
    assert finnish.keys() == swedish.keys() == english.keys()
    parts = {"message", "finds", "why", "better"}
    told = {name.partition(".")[0] for name in english if name.split(".")[1] in parts}
    assert told - {"explain"} == {rule.name for rule in RULES}
    assert [rule.name for rule in RULES for part in parts - {"message"} if f"{rule.name}.{part}" not in english] == []


def test_other_places_and_guesses_are_told() -> None:
    finding = Finding(
        rule="missing-controller", severity="info", path=("controllers",), citation=gdpr("13(1)(a)"),
        related=(("activities", 0),), heuristic=True,
    )  # fmt: skip
    result = attrs.evolve(check(Notice(), today=TODAY), findings=(finding,))
    text = report(result, "en")
    assert "  /controllers: note: missing-controller (a guess from the wording)" in text
    assert "It is also about: /activities/0" in text


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        (gdpr("13(2)(a)"), "tietosuoja-asetus 13(2)(a)"),
        (gdpr("9"), "tietosuoja-asetus 9"),
        (act("1336/1997", "2:10(2)"), "kirjanpitolaki (1336/1997) 2:10 §(2)"),
        (act("1336/1997"), "kirjanpitolaki (1336/1997)"),
        (act("1/1900", "3"), "1/1900 3 §"),
        (judgment("C-311/18"), "C-311/18"),
        (guideline("WP260 rev.01"), "WP260 rev.01"),
    ],
)
def test_citations_name_their_acts(citation: Any, expected: str) -> None:
    assert citation_in_words(citation, "fi") == expected


@pytest.mark.parametrize("place", ["x", "13.2", "13(2)(a)(i)"])
def test_a_citation_that_is_none_is_refused(place: str) -> None:
    with pytest.raises(ValueError, match=r"x|13"):
        gdpr(place)


def test_values_are_worded() -> None:
    term, words = Term("purposes", "sales"), Term("purposes", OwnWords(fi="oma"))
    assert say("sv", "missing-legal-basis.message", purpose=term).endswith("försäljning av produkter och tjänster.")
    assert say("sv", "missing-legal-basis.message", purpose=words).endswith("oma.")
    assert say("sv", "missing-legal-basis.message", purpose=Country("US")).endswith("USA.")
    assert say("sv", "missing-legal-basis.message", purpose=Country("EEA")).endswith("EES.")
    assert say("sv", "missing-legal-basis.message", purpose=TODAY).endswith("22 november 2026.")
    assert say("sv", "missing-legal-basis.message", purpose=3).endswith("3.")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: check("x"), "notice: str stands where a Notice is due"),  # type: ignore[arg-type]
        (lambda: check(Notice(), today="x"), "today: 'x' stands where a date is due"),  # type: ignore[arg-type]
        (lambda: report([1], "fi"), "results: something else stands"),  # type: ignore[list-item]
        (lambda: report(None, "fi"), "results: NoneType stands where results of check are due"),  # type: ignore[arg-type]
        (lambda: report([], []), "language: [] is no language"),  # type: ignore[arg-type]
        (lambda: report([], "no"), "language: 'no' is no language"),  # type: ignore[arg-type]
        (lambda: report([], "fi", "xml"), "format: 'xml' is no format: write 'text' or"),  # type: ignore[arg-type]
        (lambda: report([], "fi", fail_on="x"), "fail_on: 'x' is no severity"),  # type: ignore[arg-type]
        (lambda: explain("x", "fi"), "rule: 'x' is no rule; tietosuoja rules lists them"),
    ],
)
def test_wrong_arguments_are_told(call: Any, message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        call()
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_cases_of_the_rules_find_can_be_told(language: LanguageCode) -> None:
    for case in CASES:
        result = check(notice_of(**json.loads(case.facts)), today=case.today)
        assert report(result, language)
