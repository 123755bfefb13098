"""Erasure is refused to a group of people without a ground in law.

Why: The limits concern processing that is needed for a purpose, not groups of people.

Source: GDPR 17(1), GDPR 17(3).

Example: {"rights": {"statements": [{"right": "erasure", "exclusions": [{"reason":
"representative-of-organisation"}]}]}}

Better: State the ground in law in `statutes` or `reason`, or remove the limit.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import statements_of


def _find(case: Case) -> Iterator[Finding]:
    for number, statement in statements_of(case.notice, "erasure"):
        for place, exclusion in enumerate(statement.exclusions):
            for_a_group = exclusion.people and exclusion.reason is None
            if not exclusion.statutes and (for_a_group or exclusion.reason == "representative-of-organisation"):
                yield RULE.at("rights", "statements", number, "exclusions", place)


RULE: Final = Rule(
    name="blanket-erasure-refusal",
    severity="warning",
    citations=(gdpr("17(1)"), gdpr("17(3)")),
    find=_find,
)
