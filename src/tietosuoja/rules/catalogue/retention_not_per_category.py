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
from tietosuoja.rules.judged import own_activities

OF_THEIR_OWN: Final = frozenset(
    {"audio-recordings", "call-recordings", "cctv-footage", "cookie-identifiers", "log-data"},
)
"""Data whose period is hardly ever that of the rest."""


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        items = {item.item for category in activity.data for item in category.items}
        scoped = any(rule.data or rule.purposes for rule in activity.retention)
        if activity.retention and len(items) > 1 and items & OF_THEIR_OWN and not scoped:
            yield RULE.at("activities", index, "retention")


RULE: Final = Rule(
    name="retention-not-per-category",
    severity="info",
    citations=(guideline("WP260 rev.01"), gdpr("13(2)(a)")),
    find=_find,
)
