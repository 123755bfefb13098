"""A transfer rests on an adequacy decision that has expired, or will within half a year.

Why: When a decision ends, the transfer needs another ground, and the notice must change.

Source: GDPR 45(3).

Example: {"activities": [{"transfers": [{"countries": ["GB"], "safeguards": ["adequacy"]}]}]}

Better: Check whether the decision was extended. Be ready to state another ground.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Country, Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.pointers import Path
from tietosuoja.reference.adequacy import decisions_for
from tietosuoja.rules.tools import own_transfers

SOON: Final = timedelta(days=183)
"""Half a year."""


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        for number, safeguard in enumerate(transfer.safeguards):
            if safeguard.safeguard == "adequacy":
                path = (*transfer.follows_from, "safeguards", number)
                yield from (found for country in transfer.countries for found in _judged(country, case, path))


def _judged(country: str, case: Case, path: Path) -> Iterator[Finding]:
    known = (each.until_as_known(case.today) for each in decisions_for([country]) if not each.ended_by)
    last = [day for day in known if day][-1:]
    if not last:
        return
    if last[0] < case.today:
        yield RULE.at(*path, country=Country(country), day=last[0])
    elif last[0] - case.today <= SOON:
        yield RULE.at(*path, severity="warning", variant="soon", country=Country(country), day=last[0])


RULE: Final = Rule(
    name="expired-adequacy-decision",
    severity="error",
    citations=(gdpr("45(3)"),),
    find=_find,
    before_gdpr=True,
)
