"""A purpose has no legal basis.

Why: Data may be processed only on a legal basis, and people must be told which one it is. Their rights depend on it.

Source: GDPR 13(1)(c), GDPR 14(1)(c), GDPR 6(1).

Example: {"activities": [{"purposes": ["sales"]}]}

Better: State in `bases` of each purpose what its processing rests on.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_purposes


def _find(case: Case) -> Iterator[Finding]:
    for path, purpose, activity in own_purposes(case):
        if not (purpose.bases or activity.bases):
            yield RULE.at(*path, "bases", purpose=Term("purposes", purpose.purpose))


RULE: Final = Rule(
    name="missing-legal-basis",
    severity="error",
    citations=(gdpr("13(1)(c)"), gdpr("14(1)(c)"), gdpr("6(1)")),
    find=_find,
)
