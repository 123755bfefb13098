"""Consent is a basis, but the right to withdraw it is not mentioned.

Why: Consent holds only if it can be withdrawn, and people must be told so.

Source: GDPR 13(2)(c), GDPR 14(2)(d), GDPR 7(3).

Example: {"origin": "imported", "activities": [{"purposes": [{"purpose": "sales", "bases":
["consent"]}]}]}

Better: Add the right to `rights`: `withdrawal`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import unstated_right


def _find(case: Case) -> Iterator[Finding]:
    required = unstated_right(case.notice, "withdrawal")
    if required:
        yield RULE.at("rights", "statements", related=required.follows_from)


RULE: Final = Rule(
    name="missing-right-to-withdraw-consent",
    severity="error",
    citations=(gdpr("13(2)(c)"), gdpr("14(2)(d)"), gdpr("7(3)")),
    find=_find,
)
