"""Information on an automated decision is missing: its logic, or its significance and consequences.

Why: People must be able to understand how a decision about them comes about and what it means for
them, so that they can contest it.

Source: GDPR 13(2)(f), GDPR 14(2)(g), GDPR 22(1), C-203/22.

Example: {"activities": [{"purposes": ["sales"], "decisions": ["credit-decision"]}]}

Better: State `logic`, `significance` and `consequences` of the decision in plain language.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        for number, decision in enumerate(activity.decisions):
            path = ("activities", index, "decisions", number)
            if not decision.logic:
                yield RULE.at(*path, "logic", variant="logic")
            if not (decision.significance or decision.consequences):
                yield RULE.at(*path, "significance", variant="significance")


RULE: Final = Rule(
    name="incomplete-automated-decision",
    severity="error",
    citations=(gdpr("13(2)(f)"), gdpr("14(2)(g)"), gdpr("22(1)"), judgment("C-203/22")),
    find=_find,
)
