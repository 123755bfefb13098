"""Consent is the ground of transfers as a matter of routine, or without the risks being told.

Why: Consent is an exception for single transfers. People must know the risks of a transfer without
safeguards.

Source: GDPR 49(1)(a).

Example: {"activities": [{"transfers": [{"countries": ["US"], "safeguards":
["derogation-consent"]}]}]}

Better: Use another ground, or tell the risks in `words` and keep the transfers exceptional.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.recipients import Transfer
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.tools import own_transfers


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        exceptional = isinstance(transfer.thing, Transfer) and transfer.thing.extent == "exceptional"
        for number, safeguard in enumerate(transfer.safeguards):
            if safeguard.safeguard == "derogation-consent" and not (exceptional and safeguard.words):
                yield RULE.at(*transfer.follows_from, "safeguards", number)
    for index, _ in own_activities(case.notice):
        for path, denial in placed(case.notice, index, "denials"):
            if denial.of == "transfers" and "consent" in denial.unless:
                yield RULE.at(*path, "unless")


RULE: Final = Rule(
    name="routine-transfer-on-consent",
    severity="warning",
    citations=(gdpr("49(1)(a)"),),
    find=_find,
)
