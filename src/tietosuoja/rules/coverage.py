"""How a notice stands to each item that Arts. 13 and 14 ask for."""

from collections.abc import Iterable

from tietosuoja.findings.case import Case
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.result import CoverageItem, Status
from tietosuoja.model.notice import Notice
from tietosuoja.rules.items import ITEMS, Item
from tietosuoja.rules.judged import is_denied, own_activities


def coverage_of(case: Case, findings: Iterable[Finding]) -> tuple[CoverageItem, ...]:
    """Return how a notice stands to each item, by what the rules found."""
    found = frozenset(finding.rule for finding in findings)
    return tuple(
        CoverageItem(item=item.name, citation=item.citation, status=_status(item, case.notice, found)) for item in ITEMS
    )


def _status(item: Item, notice: Notice, found: frozenset[str]) -> Status:
    if found & item.missing:
        return "missing"
    if found & item.weak:
        return "weak"
    if item.is_stated(notice):
        return "stated"
    activities = [activity for _, activity in own_activities(notice)]
    denied = any(is_denied(notice, activity, topic) for activity in activities for topic in item.denials)
    return "denied" if denied else "not-required"
