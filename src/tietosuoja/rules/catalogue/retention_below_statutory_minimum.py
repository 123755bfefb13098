"""Accounting records are kept for less than six years.

Why: Vouchers must be kept for at least six years from the end of the calendar year in which the
financial year ended.

Source: Accounting Act (1336/1997) 2:10 §(2).

Example: {"activities": [{"purposes": ["accounting"], "retention": [{"purposes": ["accounting"],
"duration": "P5Y"}]}]}

Better: Correct the storage period.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.periods import months_of

MINIMUM: Final = 72
"""Months: six years, from the end of the calendar year in which the financial year ended."""


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        for path, rule in placed(case.notice, index, "retention"):
            if "accounting" in rule.purposes and rule.duration and months_of(rule.duration) < MINIMUM:
                yield RULE.at(*path, "duration")


RULE: Final = Rule(
    name="retention-below-statutory-minimum",
    severity="warning",
    citations=(act("1336/1997", "2:10(2)"),),
    find=_find,
)
