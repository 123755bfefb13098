"""The notice was last changed two years ago or more.

Why: Business and law change. An old notice often no longer tells what happens to the data.

Source: GDPR 5(2).

Example: {"updated": "2018-01-04"}

Better: Review the notice and state the day in `updated`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.dating import latest, stated_days, years_between

OLD: Final = 2
VERY_OLD: Final = 5
"""Years after which a notice is worth another look, or is likely to be outdated."""


def _find(case: Case) -> Iterator[Finding]:
    days = stated_days(case.notice)
    if not days:
        return
    path, day = latest(days)
    years = years_between(day, case.today)
    if years >= OLD:
        yield RULE.at(*path, severity="warning" if years >= VERY_OLD else "info", years=years)


RULE: Final = Rule(
    name="stale-notice",
    severity="info",
    citations=(gdpr("5(2)"),),
    find=_find,
)
