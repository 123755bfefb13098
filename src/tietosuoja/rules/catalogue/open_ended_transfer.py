"""A transfer outside the EU and the EEA is left open: neither country nor safeguard is told.

Why: Readers cannot tell where their data goes, and how it is protected there.

Source: GDPR 13(1)(f), GDPR 44.

Example: {"activities": [{"transfers": [{"extent": "possible", "conditions": ["technical-need"]}]}]}

Better: State the countries and what the transfer rests on, or state that there are no transfers.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.transfers import derived_transfers
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.tools import is_open_ended, own_transfers

OPEN: Final = frozenset({"technical-need", "adequate-protection"})
"""Exceptions that name no country and no safeguard."""


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        if is_open_ended(transfer):
            yield RULE.at(*transfer.follows_from)
    for index, _ in own_activities(case.notice):
        if any(True for _ in derived_transfers(case.notice, index)):
            continue
        for path, denial in placed(case.notice, index, "denials"):
            if denial.of == "transfers" and OPEN.intersection(denial.unless):
                yield RULE.at(*path, "unless")


RULE: Final = Rule(
    name="open-ended-transfer",
    severity="error",
    citations=(gdpr("13(1)(f)"), gdpr("44")),
    find=_find,
)
