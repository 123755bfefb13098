"""One storage period covers recordings, logs or cookies as well.

Why: Recordings and logs are mostly needed for a much shorter time than other data.

Source: WP260 rev.01, GDPR 13(2)(a).

Example: {"activities": [{"data": [{"items": ["name", "cctv-footage"]}], "retention": [{"duration":
"P2Y"}]}]}

Better: State the periods of recordings, logs and cookies apart.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.retention import Retention
from tietosuoja.model.words import OwnWords
from tietosuoja.rules.judged import own_activities

OF_THEIR_OWN: Final = frozenset(
    {"audio-recordings", "call-recordings", "cctv-footage", "cookie-identifiers", "log-data"},
)
"""Data whose period is hardly ever that of the rest."""


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        items = {item.item for category in activity.data for item in category.items}
        told_apart = any(map(_may_tell_apart, activity.retention))
        if activity.retention and len(items) > 1 and items & OF_THEIR_OWN and not told_apart:
            yield RULE.at("activities", index, "retention")


def _may_tell_apart(rule: Retention) -> bool:
    """Whether a rule is for some data only, or tells in own words what it is for."""
    own_words = any(isinstance(term, OwnWords) for term in (*rule.records, *rule.criteria))
    return bool(rule.data or rule.purposes or rule.words or own_words or "log-entries" in rule.records)


RULE: Final = Rule(
    name="retention-not-per-category",
    severity="info",
    citations=(guideline("WP260 rev.01"), gdpr("13(2)(a)")),
    find=_find,
)
