"""Several legal bases stand for several purposes, and it is not said which one is for which.

Why: Rights depend on the legal basis. People can use them only if they know which basis applies to
which purpose.

Source: GDPR 13(1)(c), WP260 rev.01.

Example: {"activities": [{"purposes": ["sales", "newsletter"], "bases": ["contract", "consent"]}]}

Better: State the legal bases in `bases` of each purpose.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.consents import groundless_withdrawals
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    if groundless_withdrawals(case.notice):
        return  # the bases contradict each other, which another rule tells
    for index, activity in own_activities(case.notice):
        unlinked = {basis.type for basis in activity.bases}
        open_purposes = [purpose for purpose in activity.purposes if not purpose.bases]
        if len(unlinked) > 1 and len(open_purposes) > 1:
            yield RULE.at("activities", index, "bases")


RULE: Final = Rule(
    name="unlinked-legal-basis",
    severity="warning",
    citations=(gdpr("13(1)(c)"), guideline("WP260 rev.01")),
    find=_find,
)
