"""Data is used for direct marketing, but the right to object to it is not mentioned.

Why: Direct marketing can be refused at any time and without a reason, and the right must be brought
to notice clearly.

Source: GDPR 21(2), GDPR 21(4).

Example: {"origin": "imported", "activities": [{"purposes": ["newsletter"]}]}

Better: Add the right to `rights`: `objection-to-marketing`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities, states_right, unstated_right

SIGNS: Final = frozenset({"marketing-permissions", "marketing-communication-details", "newsletter-subscription"})
"""Data that is there only because of direct marketing."""


def _find(case: Case) -> Iterator[Finding]:
    required = unstated_right(case.notice, "objection-to-marketing")
    if required:
        yield RULE.at("rights", "statements", related=required.follows_from)
    elif case.notice.origin == "imported" and not states_right(case.notice, "objection-to-marketing"):
        places = tuple(_signs(case))
        if places:
            yield RULE.at("rights", "statements", related=places[:1])


def _signs(case: Case) -> Iterator[Path]:
    for index, activity in own_activities(case.notice):
        for number, category in enumerate(activity.data):
            for place, item in enumerate(category.items):
                if item.item in SIGNS:
                    yield ("activities", index, "data", number, "items", place)


RULE: Final = Rule(
    name="missing-right-to-object-to-marketing",
    severity="error",
    citations=(gdpr("21(2)"), gdpr("21(4)")),
    find=_find,
)
