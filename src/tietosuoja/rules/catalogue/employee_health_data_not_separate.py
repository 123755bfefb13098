"""Health data of employees stands among their other data, and nothing is said of reviewing the need
for it.

Why: The employer must keep health data apart from other data, and review at least every five years
whether it is still needed.

Source: Act on the Protection of Privacy in Working Life (759/2004) 5 §(4).

Example: {"activities": [{"people": ["employees"], "data": [{"items": ["salary-details",
"sick-notes"]}]}]}

Better: Describe the health data in a category of its own, and state the interval of the review in
`review` of its storage period.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.data import DataItem
from tietosuoja.model.retention import Retention
from tietosuoja.reference.retention_periods import retention_periods
from tietosuoja.rules.employment import is_about_staff_only
from tietosuoja.rules.grounds import own_data
from tietosuoja.rules.periods import is_longer
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    for path, category, activity in own_data(case):
        healthy = [_is_health_data(item) for item in category.items]
        mixed = any(healthy) and not all(healthy)
        if mixed and is_about_staff_only(activity) and not any(map(_is_reviewed, activity.retention)):
            yield RULE.at(*path, "items", healthy.index(True))


def _is_health_data(item: DataItem) -> bool:
    return isinstance(item.item, str) and entry("data_items", item.item).special == "health-data"


def _is_reviewed(retention: Retention) -> bool:
    """Whether the need for data is reviewed as often as the act asks: at least every five years."""
    limit = retention_periods()["employee-health"].duration
    return retention.review is not None and not is_longer(retention.review, limit)


RULE: Final = Rule(
    name="employee-health-data-not-separate",
    severity="info",
    citations=(act("759/2004", "5(4)"),),
    find=_find,
)
