"""The right to object on grounds of one's own situation is not mentioned.

Why: Where processing rests on a public task or on legitimate interests, people may object to it,
and must be told so.

Source: GDPR 13(2)(b), GDPR 14(2)(c), GDPR 21(1).

Example: {"origin": "imported", "activities": [{"purposes": [{"purpose": "sales", "bases":
["legitimate-interests"]}]}]}

Better: Add the right to `rights`: `objection`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import unstated_right


def _find(case: Case) -> Iterator[Finding]:
    required = unstated_right(case.notice, "objection")
    if required:
        yield RULE.at("rights", "statements", related=required.follows_from)


RULE: Final = Rule(
    name="missing-right-to-object",
    severity="error",
    citations=(gdpr("13(2)(b)"), gdpr("14(2)(c)"), gdpr("21(1)")),
    find=_find,
)
