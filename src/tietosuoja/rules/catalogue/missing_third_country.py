"""A transfer outside the EU and the EEA does not name the country.

Why: The laws of the country decide how well data is protected. Guidelines ask for its name.

Source: WP260 rev.01, GDPR 13(1)(f).

Example: {"activities": [{"transfers": [{"safeguards": ["scc"]}]}]}

Better: State the countries in `countries`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.tools import own_transfers


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        if not transfer.countries and not getattr(transfer.thing, "organisation", None):
            yield RULE.at(*transfer.follows_from, "countries")


RULE: Final = Rule(
    name="missing-third-country",
    severity="warning",
    citations=(guideline("WP260 rev.01"), gdpr("13(1)(f)")),
    find=_find,
)
