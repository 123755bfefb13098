"""Portability is limited to one legal basis although another gives it too.

Why: Readers do not learn of a right that they have.

Source: GDPR 20(1).

Example: {"activities": [{"purposes": ["sales"], "bases": ["consent", "contract"]}], "rights":
{"statements": [{"right": "portability", "bases": ["consent"]}]}}

Better: State both bases in `bases`, or leave it out.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import BY_BASIS
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_basis_codes, statements_of


def _find(case: Case) -> Iterator[Finding]:
    statements = tuple(statements_of(case.notice, "portability"))
    named = BY_BASIS["portability"].intersection(basis for _, each in statements for basis in each.bases)
    left_out = tuple(path for path, code in own_basis_codes(case) if code in BY_BASIS["portability"] - named)
    if named and left_out and all(statement.bases for _, statement in statements):
        yield RULE.at("rights", "statements", statements[0][0], "bases", related=left_out)


RULE: Final = Rule(
    name="too-narrow-portability",
    severity="warning",
    citations=(gdpr("20(1)"),),
    find=_find,
)
