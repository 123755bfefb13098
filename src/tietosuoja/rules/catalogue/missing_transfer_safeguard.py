"""A transfer outside the EU and the EEA has no adequacy decision and no safeguard stated.

Why: Data may go to a third country only on a ground that the GDPR accepts, and that ground must be
told.

Source: GDPR 13(1)(f), GDPR 14(1)(f), GDPR 44.

Example: {"activities": [{"recipients": [{"name": "Example Inc.", "countries": ["US"]}]}]}

Better: State in `safeguards` what the transfer rests on, such as `adequacy` or `scc`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.tools import is_open_ended, own_transfers, tools_of


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        if not tools_of(transfer) and not is_open_ended(transfer):
            yield RULE.at(*transfer.follows_from, "safeguards")


RULE: Final = Rule(
    name="missing-transfer-safeguard",
    severity="error",
    citations=(gdpr("13(1)(f)"), gdpr("14(1)(f)"), gdpr("44")),
    find=_find,
)
