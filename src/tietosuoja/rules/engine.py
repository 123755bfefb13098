"""Runs rules on a notice."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import GDPR
from tietosuoja.findings.finding import SEVERITIES, Finding
from tietosuoja.findings.result import CheckResult
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.rules.coverage import coverage_of
from tietosuoja.rules.dating import GDPR_APPLIES
from tietosuoja.rules.index import RULES
from tietosuoja.rules.order import place_in_notice


def checked(notice: Notice, today: date, as_of: date) -> CheckResult:
    """Judge a notice by every rule.

    Before the GDPR applied only transfer tools are judged.

    Args:
        notice: The notice.
        today: The day on which it is judged.
        as_of: The day on which the facts of law were last checked.
    """
    case, early = Case(notice=notice, today=today), today < GDPR_APPLIES
    findings = findings_of(case, (rule for rule in RULES if rule.before_gdpr or not early))
    coverage = () if early else coverage_of(case, findings)
    return CheckResult(findings=findings, coverage=coverage, today=today, as_of=as_of, before_gdpr=early)


def findings_of(case: Case, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """Return what some rules find, in the order of the notice; at one place the gravest first.

    What is shared is told once, however many activities it is found in.
    """
    found = dict.fromkeys(_exempted(finding, case.notice) for finding in _findings(case, rules))
    return tuple(sorted(found, key=_order))


def _findings(case: Case, rules: Iterable[Rule]) -> Iterator[Finding]:
    for rule in rules:
        yield from rule.find(case)


def _exempted(finding: Finding, notice: Notice) -> Finding:
    """Make an error a hint where the notice claims an exemption from the article."""
    article = finding.citation.article if finding.citation.act == GDPR else None
    claimed = any(not exemption.articles or article in exemption.articles for exemption in notice.exemptions)
    if finding.severity == "error" and article and claimed:
        return attrs.evolve(finding, severity="info")
    return finding


def _order(finding: Finding) -> tuple[object, ...]:
    return (place_in_notice(finding.path), SEVERITIES.index(finding.severity), finding.rule, str(finding.values))
