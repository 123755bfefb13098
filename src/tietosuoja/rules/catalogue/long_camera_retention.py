"""Camera recordings are kept for more than a year.

Why: Recordings from a workplace must be destroyed when they are no longer needed, and at the latest
one year after the recording ended. They may be kept longer only to finish handling a matter.

Source: Act on the Protection of Privacy in Working Life (759/2004) 17 §, GDPR 5(1)(e).

Example: {"activities": [{"data": [{"items": ["cctv-footage"]}], "retention": [{"data":
["cctv-footage"], "duration": "P2Y"}]}]}

Better: Shorten the period, and state the matters for which recordings are kept longer in a rule
with a `condition`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import DataCategory
from tietosuoja.model.references import name_of
from tietosuoja.model.retention import Retention
from tietosuoja.reference.retention_periods import retention_periods
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.periods import is_longer

FOOTAGE: Final = "cctv-footage"


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        for path, retention in placed(case.notice, index, "retention"):
            if _is_long(retention) and _covers_footage(retention, activity):
                yield RULE.at(*path, "permanent" if retention.permanent else "duration")


def _is_long(retention: Retention) -> bool:
    year = retention_periods()["workplace-camera"].duration
    long = retention.permanent or (retention.duration is not None and is_longer(retention.duration, year))
    return long and retention.condition is None


def _covers_footage(retention: Retention, activity: Activity) -> bool:
    """Whether a rule names the footage, or holds for all data and all data is footage."""
    categories = {name_of(category) for category in activity.data if _holds_footage(category)}
    if {FOOTAGE, *categories}.intersection(retention.data) or "camera-surveillance" in retention.purposes:
        return True
    names_any = retention.data or retention.purposes or retention.people or retention.records
    items = {item.item for category in activity.data for item in category.items}
    return not names_any and items == {FOOTAGE}


def _holds_footage(category: DataCategory) -> bool:
    return any(item.item == FOOTAGE for item in category.items)


RULE: Final = Rule(
    name="long-camera-retention",
    severity="warning",
    citations=(act("759/2004", "17"), gdpr("5(1)(e)")),
    find=_find,
)
