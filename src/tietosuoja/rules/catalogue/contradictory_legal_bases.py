"""What the notice says of legal bases does not fit together.

Why: Rights depend on the legal basis. Consent is no free choice if the same processing also rests
on a contract or a duty, and there is nothing to withdraw where nothing rests on consent.

Source: GDPR 13(1)(c), GDPR 7(4), EDPB 05/2020.

Example: {"activities": [{"purposes": [{"purpose": "sales", "bases": ["contract", "consent"]}]}]}

Better: State for each purpose the one basis that it rests on, or the conditions under which each
basis is used.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.rights import placed_bases
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.processing import Denial
from tietosuoja.rules.consents import groundless_withdrawals
from tietosuoja.rules.judged import own_activities, own_purposes

EXCLUSIVE: Final = frozenset({"contract", "legal-obligation"})
"""Bases that leave no choice, beside which consent cannot be free."""


def _find(case: Case) -> Iterator[Finding]:
    yield from _mixed_with_consent(case)
    yield from _denied(case)
    withdrawals = groundless_withdrawals(case.notice)
    for index, activity in own_activities(case.notice):
        if withdrawals and any(True for _ in placed_bases(activity, index)):
            yield RULE.at("activities", index, "bases", variant="withdrawal", related=withdrawals)


def _mixed_with_consent(case: Case) -> Iterator[Finding]:
    for path, purpose, _ in own_purposes(case):
        firm = {basis.type for basis in purpose.bases if _is_firm(basis)}
        if "consent" in firm and firm & EXCLUSIVE:
            yield RULE.at(*path, "bases")


def _is_firm(basis: LegalBasis) -> bool:
    return basis.hedge is None and basis.condition is None and basis.special is None


def _denied(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        stated = tuple(path for path, basis in placed_bases(activity, index) if basis.type == "legitimate-interests")
        own = [(("denials", number), denial) for number, denial in enumerate(case.notice.denials)]
        for path, denial in [*placed(case.notice, index, "denials"), *own]:
            if stated and _is_flat(denial):
                yield RULE.at(*path, variant="denied", related=stated)


def _is_flat(denial: Denial) -> bool:
    limited = denial.unless or denial.regarding or denial.extent == "as-a-rule"
    return denial.of == "legitimate-interests" and not limited


RULE: Final = Rule(
    name="contradictory-legal-bases",
    severity="warning",
    citations=(gdpr("13(1)(c)"), gdpr("7(4)"), guideline("EDPB 05/2020")),
    find=_find,
)
