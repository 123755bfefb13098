"""Statutory duties are mentioned, but legal obligation is not among the legal bases.

Why: What the law requires, such as keeping accounts, rests on that legal obligation, and people
have other rights then.

Source: GDPR 6(1)(c), GDPR 13(1)(c).

Example: {"activities": [{"purposes": [{"purpose": "accounting", "bases": ["contract"]}]}]}

Better: Add the legal obligation, with its act, to the bases of what the law requires.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.rights import placed_bases
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.model.retention import Retention
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities

DUTIES: Final = frozenset(
    {"accounting", "anti-money-laundering", "employer-obligations", "legal-obligations", "reporting-to-authorities"}
)
"""Purposes that a statute requires."""


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        types = {basis.type for _, basis in placed_bases(activity, index)}
        duties = tuple(_duties(case.notice, index))
        if duties and _has_all_bases(activity) and not types & {"legal-obligation", "public-task"}:
            yield RULE.at("activities", index, "bases", related=duties)


def _has_all_bases(activity: Activity) -> bool:
    """Whether no purpose is without a basis, which another rule tells."""
    return bool(activity.bases) or (bool(activity.purposes) and all(purpose.bases for purpose in activity.purposes))


def _duties(notice: Notice, index: int) -> Iterator[Path]:
    for path, purpose in placed(notice, index, "purposes"):
        if purpose.purpose in DUTIES:
            yield path
    for path, retention in placed(notice, index, "retention"):
        if _is_fixed_by_act(retention):
            yield path


def _is_fixed_by_act(retention: Retention) -> bool:
    return bool(retention.statutes) or "accounting-act-periods" in retention.criteria


RULE: Final = Rule(
    name="undeclared-legal-obligation",
    severity="info",
    citations=(gdpr("6(1)(c)"), gdpr("13(1)(c)")),
    find=_find,
)
