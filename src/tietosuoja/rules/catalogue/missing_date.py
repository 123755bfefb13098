"""The notice has no date.

Why: Without a date readers cannot tell whether the notice is current, and the controller cannot
show what was told and when.

Source: GDPR 5(2), WP260 rev.01.

Example: {"languages": ["fi"]}

Better: State the day of the last change in `updated`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.dating import stated_days


def _find(case: Case) -> Iterator[Finding]:
    if not stated_days(case.notice):
        yield RULE.at("updated")


RULE: Final = Rule(
    name="missing-date",
    severity="warning",
    citations=(gdpr("5(2)"), guideline("WP260 rev.01")),
    find=_find,
)
