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
from tietosuoja.model.activities import Activity
from tietosuoja.rules.judged import own_activities, own_basis_codes, statements_of


def _find(case: Case) -> Iterator[Finding]:
    codes = tuple(own_basis_codes(case))
    known = all(_states_bases(activity) for _, activity in own_activities(case.notice))
    if not codes or not known or any(code in BY_BASIS["portability"] for _, code in codes):
        return
    for number, _ in statements_of(case.notice, "portability"):
        yield RULE.at("rights", "statements", number, related=tuple(path for path, _ in codes))


def _states_bases(activity: Activity) -> bool:
    """Whether an activity tells all its bases: one that it does not tell may give the right."""
    return bool(activity.bases) or (bool(activity.purposes) and all(purpose.bases for purpose in activity.purposes))


RULE: Final = Rule(
    name="unsupported-portability",
    severity="warning",
    citations=(gdpr("20(1)"),),
    find=_find,
)
