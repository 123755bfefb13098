"""The notice does not say how to get a copy of the safeguards of a transfer, or where they are
available.

Why: People have a right to see the safeguards on which a transfer rests.

Source: GDPR 13(1)(f), GDPR 14(1)(f).

Example: {"activities": [{"recipients": [{"name": "Example Inc.", "countries": ["US"], "safeguards":
["scc"]}]}]}

Better: State in `copy_at` a contact, a web address or in own words how to get a copy.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.mechanisms import mechanisms
from tietosuoja.rules.tools import own_transfers


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        for number, safeguard in enumerate(transfer.safeguards):
            if "copy" in mechanisms()[safeguard.safeguard].notice_needs and safeguard.copy_at is None:
                path = (*transfer.follows_from, "safeguards", number, "copy_at")
                yield RULE.at(*path, safeguard=Term("safeguards", safeguard.safeguard))


RULE: Final = Rule(
    name="missing-safeguard-copy",
    severity="error",
    citations=(gdpr("13(1)(f)"), gdpr("14(1)(f)")),
    find=_find,
)
