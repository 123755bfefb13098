"""Notices and the law: `check`, `report` and `explain`."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final, Literal, TypeAlias, cast, get_args

from tietosuoja import __version__
from tietosuoja._api.arguments import check_language, check_notice, function_of
from tietosuoja.errors import ArgumentError, DocumentError
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.finding import SEVERITIES, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.reference.data_files import law_as_of
from tietosuoja.vocabulary.codes import LanguageCode
from tietosuoja.vocabulary.lookup import nearest

ReportFormat: TypeAlias = Literal["text", "json", "sarif", "junit", "github"]
"""A format of reports."""

REPORT_FORMATS: Final = get_args(ReportFormat)


def check(notice: Notice, *, today: date | None = None) -> CheckResult:
    """Judge a notice by the law as it stands on a day: GDPR Arts. 12 to 14 and Finnish law.

    This is no legal advice: a rule sees what the notice states, not what the controller does.

    Args:
        notice: The notice.
        today: The day; that of this machine if none is given.

    Returns:
        The findings, in the order of the notice, and how it stands to each item of Arts. 13 and 14.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    check_notice(notice)
    if not (today is None or _is_day(today)):
        raise ArgumentError("today", f"{today!r} stands where a date is due: write datetime.date(2026, 11, 22)")
    checked = function_of("rules.engine", "checked")
    return cast("CheckResult", checked(notice, today or date.today(), law_as_of()))  # noqa: DTZ011  # the day where the user is


def report(
    results: CheckResult | Sequence[CheckResult],
    language: LanguageCode,
    format: ReportFormat = "text",  # noqa: A002
    *,
    unreadable: Sequence[DocumentError] = (),
    remarks: Sequence[AcceptanceRemark] = (),
    fail_on: Severity = "error",
) -> str:
    """Word what checks found.

    Args:
        results: The result of `check`, or the results of several notices.
        language: `fi`, `sv` or `en`.
        format: `text` to read; `json`, `sarif` (2.1.0), `junit` or `github` for programs.
        unreadable: What `load` and `loads` told of documents that are no notices. Their faults come first.
        remarks: What is to be told of acceptances.
        fail_on: For `junit`: the least grave findings that are failures.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    told, refused = _results(results), tuple(unreadable)
    if not all(isinstance(document, DocumentError) for document in refused):
        raise ArgumentError("unreadable", "something else stands where errors of loads are due")
    check_language(language)
    if format not in REPORT_FORMATS:
        raise ArgumentError("format", f"{format!r} is no format: write {' or '.join(map(repr, REPORT_FORMATS))}")
    if fail_on not in SEVERITIES:
        raise ArgumentError("fail_on", f"{fail_on!r} is no severity: write {' or '.join(map(repr, SEVERITIES))}")
    further: dict[ReportFormat, tuple[Any, ...]] = {
        "text": (remarks, language),
        "json": (remarks, language),
        "github": (remarks, language),
        "junit": (remarks, language, fail_on),
        "sarif": (_rules(), __version__, language),
    }
    written = function_of(f"reporting.as_{format}", f"{format}_report")
    return cast("str", written(told, refused, *further[format]))


def explain(rule: str, language: LanguageCode) -> str:
    """Explain a rule: what it finds, why it matters, its sources, an example, and what is better.

    Args:
        rule: The name of the rule.
        language: `fi`, `sv` or `en`.

    Raises:
        ArgumentError: If there is no such rule, with the nearest names.
    """
    check_language(language)
    found = next((known for known in _rules() if known.name == rule), None)
    if found is None:
        near = ", ".join(nearest(str(rule), [known.name for known in _rules()]))
        advice = f"nearest: {near}" if near else "tietosuoja rules lists them"
        raise ArgumentError("rule", f"{rule!r} is no rule; {advice}")
    return cast("str", function_of("reporting.explanation", "explanation")(found, language))


def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, in alphabetical order."""
    return tuple(rule.name for rule in _rules())


def _results(given: object) -> tuple[CheckResult, ...]:
    told = (given,) if isinstance(given, CheckResult) else given
    if not isinstance(told, list | tuple):
        raise ArgumentError("results", f"{type(given).__name__} stands where results of check are due")
    results = tuple(result for result in cast("Sequence[object]", told) if isinstance(result, CheckResult))
    if len(results) < len(cast("Sequence[object]", told)):
        raise ArgumentError("results", "something else stands where results of check are due")
    return results


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _rules() -> tuple[Rule, ...]:
    return cast("tuple[Rule, ...]", function_of("rules.index", "RULES"))
