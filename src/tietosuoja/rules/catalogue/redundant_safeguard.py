"""Safeguards are stated for a transfer although an adequacy decision covers the country.

Why: A ground that is not needed confuses readers, and copies must still be given on request.

Source: GDPR 45, GDPR 46.

Example: {"activities": [{"transfers": [{"countries": ["CH"], "safeguards": ["scc"]}]}]}

Better: State the adequacy decision as the ground.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.adequacy import decision_on
from tietosuoja.rules.tools import own_transfers
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        decisions = [decision_on(country, case.today) for country in transfer.countries]
        if not decisions or not all(decision and decision.scope == "all" for decision in decisions):
            continue
        for number, safeguard in enumerate(transfer.safeguards):
            if (entry("safeguards", safeguard.safeguard).article or "").startswith("46"):
                yield RULE.at(*transfer.follows_from, "safeguards", number)


RULE: Final = Rule(
    name="redundant-safeguard",
    severity="info",
    citations=(gdpr("45"), gdpr("46")),
    find=_find,
)
