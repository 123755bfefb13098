"""An adequacy decision is stated, but there is none on the country, or it covers only recipients on a
list.

Why: Only the Commission can decide that a country is adequate, and a decision holds only as far as
it goes.

Source: GDPR 45.

Example: {"activities": [{"transfers": [{"countries": ["IN"], "safeguards": ["adequacy"]}]}]}

Better: Check the decision and its scope. State another ground if the decision does not cover the
transfer.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Country, Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.adequacy import decision_on, decisions_for
from tietosuoja.rules.tools import ended_decision, own_transfers


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        for number, safeguard in enumerate(transfer.safeguards):
            if safeguard.safeguard != "adequacy" or ended_decision(safeguard, case.today):
                continue
            path = (*transfer.follows_from, "safeguards", number)
            for country in transfer.countries:
                decision = decision_on(country, case.today)
                if decision is None and not _has_expired(country, case.today):
                    yield RULE.at(*path, country=Country(country))
                elif decision and decision.scope == "certified":
                    yield RULE.at(*path, severity="info", variant="certified", country=Country(country))


def _has_expired(country: str, day: date) -> bool:
    """Whether a decision has run out, which another rule tells."""
    return any(each.until and each.until < day and not each.ended_by for each in decisions_for([country]))


RULE: Final = Rule(
    name="adequacy-out-of-scope",
    severity="error",
    citations=(gdpr("45"),),
    find=_find,
    before_gdpr=True,
)
