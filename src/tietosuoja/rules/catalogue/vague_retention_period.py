"""The storage period is only a general formula, such as "as long as necessary".

Why: People must be able to tell from their own situation for how long data is kept.

Source: GDPR 13(2)(a), WP260 rev.01.

Example: {"activities": [{"retention": [{"criteria": ["necessity-for-purpose"]}]}]}

Better: State the period, the event from which it counts, or the law that sets it.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.retention import Retention
from tietosuoja.model.words import OwnWords
from tietosuoja.rules.judged import own_activities
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        for path, rule in placed(case.notice, index, "retention"):
            if rule.criteria and not _is_definite(rule):
                yield RULE.at(*path, "criteria")


def _is_definite(rule: Retention) -> bool:
    """Whether a reader can work out the period from a rule; its own words may tell it."""
    if any((rule.duration, rule.event, rule.until, rule.permanent, rule.statutes, rule.words)):
        return True
    return any(not _is_vague(criterion) for criterion in rule.criteria)


def _is_vague(criterion: str | OwnWords) -> bool:
    """Whether a criterion is a formula; the law that sets a period is one if it is not named."""
    if isinstance(criterion, OwnWords):
        return False
    return criterion == "statutory-storage-period" or entry("retention_criteria", criterion).vague


RULE: Final = Rule(
    name="vague-retention-period",
    severity="warning",
    citations=(gdpr("13(2)(a)"), guideline("WP260 rev.01")),
    find=_find,
)
