"""A transfer rests on the own view of the controller that the country is adequate.

Why: An own view is no ground for a transfer.

Source: GDPR 45, GDPR 46.

Example: {"activities": [{"transfers": [{"countries": ["IN"], "safeguards": ["own-assessment"]}]}]}

Better: State an adequacy decision or a safeguard, such as the standard contractual clauses.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.tools import own_transfers


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        for number, safeguard in enumerate(transfer.safeguards):
            if safeguard.safeguard == "own-assessment":
                yield RULE.at(*transfer.follows_from, "safeguards", number)


RULE: Final = Rule(
    name="self-assessed-adequacy",
    severity="warning",
    citations=(gdpr("45"), gdpr("46")),
    find=_find,
)
