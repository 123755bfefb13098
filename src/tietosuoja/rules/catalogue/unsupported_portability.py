"""The notice offers data portability although processing rests neither on consent nor on a contract.

Why: A right that the law does not give misleads readers.

Source: GDPR 20(1).

Example: {"activities": [{"purposes": ["sales"], "bases": ["legitimate-interests"]}], "rights":
{"statements": ["portability"]}}

Better: Check the legal bases, or remove the right.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import BY_BASIS
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.bases import LegalBasis
from tietosuoja.rules.judged import own_bases, statements_of


def _find(case: Case) -> Iterator[Finding]:
    bases = tuple(own_bases(case))
    if not bases or any(_gives_portability(basis) for _, basis in bases):
        return
    for number, _ in statements_of(case.notice, "portability"):
        yield RULE.at("rights", "statements", number, related=tuple(path for path, _ in bases))


def _gives_portability(basis: LegalBasis) -> bool:
    return basis.type in BY_BASIS["portability"] or basis.special == "explicit-consent"


RULE: Final = Rule(
    name="unsupported-portability",
    severity="warning",
    citations=(gdpr("20(1)"),),
    find=_find,
)
