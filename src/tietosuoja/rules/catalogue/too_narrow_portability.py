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
from tietosuoja.rules.judged import own_bases, statements_of


def _find(case: Case) -> Iterator[Finding]:
    giving = {basis.type: path for path, basis in own_bases(case) if basis.type in BY_BASIS["portability"]}
    for number, statement in statements_of(case.notice, "portability"):
        left_out = [path for basis, path in giving.items() if basis not in statement.bases]
        if BY_BASIS["portability"].intersection(statement.bases) and left_out:
            yield RULE.at("rights", "statements", number, "bases", related=tuple(left_out))


RULE: Final = Rule(
    name="too-narrow-portability",
    severity="warning",
    citations=(gdpr("20(1)"),),
    find=_find,
)
