"""The notice does not say whether automated decisions are made.

Why: The law asks for information only if such decisions are made. To say that there are none is clear
and builds trust.

Source: GDPR 13(2)(f), GDPR 14(2)(g), GDPR 12(1).

Example: {"activities": [{"purposes": ["sales"]}]}

Better: State the decisions in `decisions`, or in `denials` that there are none.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.rules.judged import is_denied, own_activities
from tietosuoja.rules.own_texts import own_texts

AUTOMATED: Final = "automa"
"""What the words for automated decisions have in common in the three languages."""


def _find(case: Case) -> Iterator[Finding]:
    notice, activities = case.notice, tuple(own_activities(case.notice))
    addressed = any(
        activity.decisions or is_denied(notice, activity, "automated-decisions") for _, activity in activities
    )
    if activities and not (addressed or _has_section(notice)):
        yield RULE.at("activities", activities[0][0], "decisions")


def _has_section(notice: Notice) -> bool:
    """Whether a section in own words speaks of it."""
    return any(path[0] == "sections" and AUTOMATED in text.casefold() for path, text in own_texts(notice))


RULE: Final = Rule(
    name="automated-decision-not-addressed",
    severity="info",
    citations=(gdpr("13(2)(f)"), gdpr("14(2)(g)"), gdpr("12(1)")),
    find=_find,
)
