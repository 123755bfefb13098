"""The notice is from before 25 May 2018.

Why: The GDPR asks for information that the earlier law did not ask for.

Source: GDPR 99(2).

Example: {"updated": "2018-01-04"}

Better: Write the notice anew under the GDPR.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.dating import GDPR_APPLIES, latest, stated_days


def _find(case: Case) -> Iterator[Finding]:
    days = stated_days(case.notice)
    if days:
        path, day = latest(days)
        if day < GDPR_APPLIES <= case.today:
            yield RULE.at(*path, day=day)


RULE: Final = Rule(
    name="pre-gdpr-date",
    severity="warning",
    citations=(gdpr("99(2)"),),
    find=_find,
)
