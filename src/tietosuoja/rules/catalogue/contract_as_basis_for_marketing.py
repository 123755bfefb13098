"""Marketing, targeting, analytics or development rests on a contract.

Why: A contract carries only what is necessary to perform it with the person. Marketing and
development seldom are.

Source: GDPR 6(1)(b), EDPB 2/2019, C-394/23.

Example: {"activities": [{"purposes": [{"purpose": "marketing", "bases": ["contract"]}]}]}

Better: State the basis that the purpose really rests on, such as consent or a legitimate interest.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import is_marketing
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline, judgment
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.purposes import Purpose
from tietosuoja.rules.interests import is_generic
from tietosuoja.rules.judged import own_activities, own_purposes

BEYOND: Final = frozenset(
    {
        "business-development",
        "market-research",
        "product-development",
        "service-development",
        "user-experience",
        "website-analytics",
        "website-development",
    }
)
"""Purposes, beside direct marketing, that a contract hardly carries."""


def _find(case: Case) -> Iterator[Finding]:
    for path, purpose, _ in own_purposes(case):
        for number, basis in enumerate(purpose.bases):
            if basis.type == "contract" and _is_beyond(purpose):
                yield RULE.at(*path, "bases", number, purpose=Term("purposes", purpose.purpose))
    for index, activity in own_activities(case.notice):
        yield from _unlinked(index, activity)


def _unlinked(index: int, activity: Activity) -> Iterator[Finding]:
    """Find contracts that stand for all purposes, if no other basis could carry the marketing."""
    beyond = [
        (("activities", index, "purposes", number), purpose)
        for number, purpose in enumerate(activity.purposes)
        if _is_beyond(purpose) and not purpose.bases
    ]
    if not beyond or any(map(_could_carry, activity.bases)):
        return
    related, first = tuple(path for path, _ in beyond), beyond[0][1]
    for number, basis in enumerate(activity.bases):
        if basis.type == "contract":
            term = Term("purposes", first.purpose)
            yield RULE.at("activities", index, "bases", number, related=related, purpose=term)


def _is_beyond(purpose: Purpose) -> bool:
    return is_marketing(purpose) or (isinstance(purpose.purpose, str) and purpose.purpose in BEYOND)


def _could_carry(basis: LegalBasis) -> bool:
    if basis.type == "legitimate-interests":
        return not is_generic(basis)
    return basis.type != "contract"


RULE: Final = Rule(
    name="contract-as-basis-for-marketing",
    severity="warning",
    citations=(gdpr("6(1)(b)"), guideline("EDPB 2/2019"), judgment("C-394/23")),
    find=_find,
)
