"""A transfer rests on an arrangement that does not hold, such as Safe Harbour, the Privacy Shield or
the old standard clauses.

Why: The Court of Justice struck down Safe Harbour in 2015 and the Privacy Shield in 2020, and the
Commission replaced the old standard clauses in 2021. Data must not be transferred on them.

Source: GDPR 45, C-362/14, C-311/18.

Example: {"activities": [{"transfers": [{"countries": ["US"], "safeguards": ["privacy-shield"]}]}]}

Better: Check what the transfer rests on now, and state it.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.mechanisms import mechanisms
from tietosuoja.rules.tools import ended_decision, own_transfers

NEXT_DAY: Final = timedelta(days=1)

# `scc` stands for the standard clauses of any year, since there have been some without a break.


def _find(case: Case) -> Iterator[Finding]:
    for transfer in own_transfers(case.notice):
        for number, safeguard in enumerate(transfer.safeguards):
            path = (*transfer.follows_from, "safeguards", number)
            known, decision = mechanisms()[safeguard.safeguard], ended_decision(safeguard, case.today)
            if known.has_ended(case.today) and known.until:
                yield RULE.at(*path, tool=Term("safeguards", known.code), day=known.until + NEXT_DAY)
            elif known.since and case.today < known.since and known.code != "scc":
                yield RULE.at(*path, variant="not-yet", tool=Term("safeguards", known.code), day=known.since)
            elif decision and decision.until:
                yield RULE.at(*path, variant="decision", act=decision.act, day=decision.until + NEXT_DAY)


RULE: Final = Rule(
    name="invalid-transfer-mechanism",
    severity="error",
    citations=(gdpr("45"), judgment("C-362/14"), judgment("C-311/18")),
    find=_find,
    before_gdpr=True,
)
