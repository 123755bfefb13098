"""The withdrawal of consent depends on a condition.

Why: Consent can be withdrawn at any time, as easily as it was given.

Source: GDPR 7(3).

Example: {"rights": {"statements": [{"right": "withdrawal", "conditions":
["after-end-of-contract"]}]}}

Better: Remove the condition from `conditions`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import statements_of

NO_CONDITIONS: Final = frozenset(
    {"as-law-allows", "as-law-provides", "as-law-requires", "automated-processing", "on-request", "with-consent"}
)
"""What repeats the law or says when there is consent: it makes nothing harder."""


def _find(case: Case) -> Iterator[Finding]:
    for number, statement in statements_of(case.notice, "withdrawal"):
        if not NO_CONDITIONS.issuperset(statement.conditions):
            yield RULE.at("rights", "statements", number, "conditions")


RULE: Final = Rule(
    name="conditional-consent-withdrawal",
    severity="warning",
    citations=(gdpr("7(3)"),),
    find=_find,
)
