"""A legal obligation or a public task is stated without the act that lays it down.

Why: The obligation or task must be laid down by law. Readers can check it only if they know which
act it is.

Source: GDPR 6(3), GDPR 13(1)(c).

Example: {"activities": [{"purposes": [{"purpose": "accounting", "bases": ["legal-obligation"]}]}]}

Better: State the act in `statutes` of the basis.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.bases import LegalObligation, PublicTask
from tietosuoja.rules.judged import own_bases


def _find(case: Case) -> Iterator[Finding]:
    for path, basis in own_bases(case):
        if isinstance(basis, LegalObligation | PublicTask) and not basis.statutes:
            yield RULE.at(*path, "statutes")


RULE: Final = Rule(
    name="missing-statute",
    severity="warning",
    citations=(gdpr("6(3)"), gdpr("13(1)(c)")),
    find=_find,
)
