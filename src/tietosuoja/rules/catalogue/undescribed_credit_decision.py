"""Credit decisions are mentioned, and nothing is said of whether they are made automatically.

Why: Credit decisions are often automated, and even a score can be such a decision. People must be
told its logic and consequences.

Source: GDPR 13(2)(f), GDPR 22, C-634/21.

Example: {"activities": [{"purposes": ["credit-check"]}]}

Better: Describe the decision in `decisions`, or state in `denials` that there are no automated
decisions.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import is_denied, own_activities

OTHER_DECISIONS: Final = frozenset(
    {
        "application-screening",
        "benefit-decision",
        "content-recommendations",
        "individual-pricing",
        "insurance-decision",
        "interest-profile",
        "marketing-targeting",
        "misuse-detection",
    }
)
"""Decisions that are not about credit."""


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        if _is_described(activity) or is_denied(case.notice, activity, "automated-decisions"):
            continue
        mentions = tuple(_mentions(case.notice, index))
        if mentions:
            yield RULE.at(*mentions[0], related=mentions[1:])


def _is_described(activity: Activity) -> bool:
    stated = (*activity.decisions, *activity.profiling)
    return any(decision.decision not in OTHER_DECISIONS for decision in stated)


def _mentions(notice: Notice, index: int) -> Iterator[Path]:
    for path, purpose in placed(notice, index, "purposes"):
        if purpose.purpose == "credit-check":
            yield path
    for path, recipient in placed(notice, index, "recipients"):
        if "on-credit-application" in recipient.conditions:
            yield path
    for path, denial in placed(notice, index, "denials"):
        if "credit-application" in denial.unless:
            yield path


RULE: Final = Rule(
    name="undescribed-credit-decision",
    severity="warning",
    citations=(gdpr("13(2)(f)"), gdpr("22"), judgment("C-634/21")),
    find=_find,
)
