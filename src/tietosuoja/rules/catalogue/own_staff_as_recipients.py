"""The own staff are named as recipients.

Why: A recipient is somebody other than the controller. Processors, on the other hand, are
recipients.

Source: GDPR 4(9), EDPB 07/2020.

Example: {"activities": [{"recipients": [{"category": "own-staff"}]}]}

Better: Remove the own staff. State the service providers that process data.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        for path, recipient in placed(case.notice, index, "recipients"):
            if recipient.category == "own-staff":
                yield RULE.at(*path)


RULE: Final = Rule(
    name="own-staff-as-recipients",
    severity="info",
    citations=(gdpr("4(9)"), guideline("EDPB 07/2020")),
    find=_find,
)
