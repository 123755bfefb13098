"""An activity has neither a storage period nor criteria for one.

Why: People have a right to know for how long their data is kept.

Source: GDPR 13(2)(a), GDPR 14(2)(a).

Example: {"activities": [{"purposes": ["sales"]}]}

Better: State the storage periods in `retention`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.retention import Retention
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        if not any(_tells(rule) for rule in activity.retention):
            yield RULE.at("activities", index, "retention")


def _tells(rule: Retention) -> bool:
    """Whether a rule says anything of how long data is kept."""
    return any((rule.duration, rule.event, rule.until, rule.permanent, rule.criteria, rule.statutes, rule.words))


RULE: Final = Rule(
    name="missing-retention-period",
    severity="error",
    citations=(gdpr("13(2)(a)"), gdpr("14(2)(a)")),
    find=_find,
)
