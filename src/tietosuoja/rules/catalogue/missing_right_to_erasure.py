"""The right to erasure is not mentioned.

Why: The law gives the right, and the notice must tell of it.

Source: GDPR 13(2)(b), GDPR 14(2)(c), GDPR 17.

Example: {"origin": "imported", "activities": [{"purposes": [{"purpose": "sales", "bases":
["contract"]}]}]}

Better: Add the right to `rights`: `erasure`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import unstated_right


def _find(case: Case) -> Iterator[Finding]:
    required = unstated_right(case.notice, "erasure")
    if required:
        yield RULE.at("rights", "statements", related=required.follows_from)


RULE: Final = Rule(
    name="missing-right-to-erasure",
    severity="error",
    citations=(gdpr("13(2)(b)"), gdpr("14(2)(c)"), gdpr("17")),
    find=_find,
)
