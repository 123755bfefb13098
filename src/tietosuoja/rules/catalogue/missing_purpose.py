"""No purpose of the processing is stated.

Why: People must know what their data is used for. Whether the processing is lawful depends on the
purpose.

Source: GDPR 13(1)(c), GDPR 14(1)(c), GDPR 5(1)(b).

Example: {"activities": [{"data": [{"items": ["name"]}]}]}

Better: State in `purposes` of each activity what the data is used for.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    if not case.notice.activities:
        yield RULE.at("activities")
        return
    for index, activity in own_activities(case.notice):
        if not activity.purposes:
            yield RULE.at("activities", index, "purposes")


RULE: Final = Rule(
    name="missing-purpose",
    severity="error",
    citations=(gdpr("13(1)(c)"), gdpr("14(1)(c)"), gdpr("5(1)(b)")),
    find=_find,
)
