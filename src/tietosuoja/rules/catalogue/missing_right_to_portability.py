"""The right to data portability is not mentioned.

Why: Where processing rests on consent or on a contract, people can have their data in
machine-readable form, and must be told so.

Source: GDPR 13(2)(b), GDPR 14(2)(c), GDPR 20.

Example: {"origin": "imported", "activities": [{"purposes": [{"purpose": "sales", "bases":
["contract"]}]}]}

Better: Add the right to `rights`: `portability`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import unstated_right


def _find(case: Case) -> Iterator[Finding]:
    required = unstated_right(case.notice, "portability")
    if required:
        yield RULE.at("rights", "statements", related=required.follows_from)


RULE: Final = Rule(
    name="missing-right-to-portability",
    severity="error",
    citations=(gdpr("13(2)(b)"), gdpr("14(2)(c)"), gdpr("20")),
    find=_find,
)
