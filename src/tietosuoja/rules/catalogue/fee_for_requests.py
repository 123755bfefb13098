"""A fee is charged for requests.

Why: A fee may be charged only for requests that are manifestly unfounded or excessive.

Source: GDPR 12(5).

Example: {"rights": {"fee": "always"}}

Better: Remove the fee, or limit it to unfounded and excessive requests: `unfounded-or-excessive`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.words import OwnWords
from tietosuoja.pointers import Path


def _find(case: Case) -> Iterator[Finding]:
    rights = case.notice.rights
    if rights is None:
        return
    yield from _judged(rights.fee, ("rights", "fee"))
    for number, statement in enumerate(rights.statements):
        yield from _judged(statement.fee, ("rights", "statements", number, "fee"))


def _judged(fee: str | OwnWords | None, path: Path) -> Iterator[Finding]:
    if fee == "always":
        yield RULE.at(*path)
    elif fee == "first-free-each-year":
        yield RULE.at(*path, severity="warning", variant="yearly")


RULE: Final = Rule(
    name="fee-for-requests",
    severity="error",
    citations=(gdpr("12(5)"),),
    find=_find,
)
