"""Accounting records are kept for a shorter time than the law requires.

Why: In Finland vouchers must be kept for at least six years from the end of the calendar year in
which the financial year ended, and books and financial statements for at least ten years.

Source: Accounting Act (1336/1997) 2:10 §(2), Accounting Act (1336/1997) 2:10 §(1).

Example: {"activities": [{"purposes": ["accounting"], "retention": [{"purposes": ["accounting"],
"duration": "P5Y"}]}]}

Better: Correct the storage period.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.authority import country_of
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.model.references import name_of
from tietosuoja.reference.retention_periods import retention_periods
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.periods import is_shorter


def _find(case: Case) -> Iterator[Finding]:
    if not _is_finnish(case.notice):
        return
    vouchers, accounts = (retention_periods()[name].duration for name in ("vouchers", "accounts"))
    for index, activity in own_activities(case.notice):
        accounting = {name_of(purpose) for purpose in activity.purposes if purpose.purpose == "accounting"}
        for path, rule in placed(case.notice, index, "retention"):
            about_vouchers = "vouchers" in rule.records or accounting.intersection(rule.purposes)
            if rule.duration and about_vouchers and is_shorter(rule.duration, vouchers):
                yield RULE.at(*path, "duration")
            elif rule.duration and "accounting-books" in rule.records and is_shorter(rule.duration, accounts):
                yield RULE.at(*path, "duration", citation=RULE.citations[1])


def _is_finnish(notice: Notice) -> bool:
    """Whether the Finnish act concerns every controller: other countries have other periods."""
    return all(country_of(controller) in {"AX", "FI"} for controller in notice.controllers)


RULE: Final = Rule(
    name="retention-below-statutory-minimum",
    severity="warning",
    citations=(act("1336/1997", "2:10(2)"), act("1336/1997", "2:10(1)")),
    find=_find,
)
