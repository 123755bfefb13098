"""A date lies in the future, or the notice was updated before it was published.

Why: The date tells readers which version holds. A wrong date misleads them.

Source: GDPR 12(1).

Example: {"published": "2026-05-01", "updated": "2025-12-31"}

Better: Correct the date.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.dating import stated_days


def _find(case: Case) -> Iterator[Finding]:
    days = dict(stated_days(case.notice, earliest=True))
    for path, day in days.items():
        if day > case.today:
            yield RULE.at(*path, variant="future", day=day)
    published, updated = days.get(("published",)), dict(stated_days(case.notice)).get(("updated",))
    if published and updated and updated < published:
        yield RULE.at("updated", variant="order", related=(("published",),), published=published, updated=updated)


RULE: Final = Rule(
    name="impossible-date",
    severity="error",
    citations=(gdpr("12(1)"),),
    find=_find,
)
