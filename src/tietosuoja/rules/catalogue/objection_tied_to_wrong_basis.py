"""The right to object is limited to bases to which it does not belong.

Why: The right concerns public tasks and legitimate interests. Tied to other bases, it is empty.

Source: GDPR 21(1), GDPR 21(2).

Example: {"rights": {"statements": [{"right": "objection", "bases": ["consent"]}]}}

Better: Correct the bases in `bases`, or leave it out.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import BY_BASIS
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import statements_of


def _find(case: Case) -> Iterator[Finding]:
    for number, statement in statements_of(case.notice, "objection"):
        if statement.bases and not BY_BASIS["objection"].intersection(statement.bases):
            yield RULE.at("rights", "statements", number, "bases")


RULE: Final = Rule(
    name="objection-tied-to-wrong-basis",
    severity="error",
    citations=(gdpr("21(1)"), gdpr("21(2)")),
    find=_find,
)
