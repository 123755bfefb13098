"""Data on criminal convictions and offences is processed, and no ground for it is stated.

Why: Such data may be processed only if a statute allows it.

Source: GDPR 10, Data Protection Act (1050/2018) 7 §.

Example: {"activities": [{"purposes": [{"purpose": "recruitment", "bases": ["consent"]}], "data":
[{"items": ["criminal-record-check"]}]}]}

Better: State the statute in the basis, or mark the basis with `criminal-data-statute` in `special`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis, LegalObligation, PublicTask
from tietosuoja.model.data import DataCategory, DataItem
from tietosuoja.rules.grounds import bases_behind, own_data, own_items, purposes_served
from tietosuoja.vocabulary.lookup import entry

GROUNDS: Final = frozenset({"archiving-research-statistics", "criminal-data-statute", "special-legal-claims"})
PURPOSES: Final = frozenset({"legal-claims", "scientific-research", "whistleblowing"})
"""Purposes for which statutes allow such data."""


def _find(case: Case) -> Iterator[Finding]:
    for path, category, activity in own_data(case):
        if category.criminal and not _is_allowed(activity, category):
            yield RULE.at(*path, "criminal")
    for path, item, category, activity in own_items(case):
        criminal = isinstance(item.item, str) and entry("data_items", item.item).criminal
        if criminal and not category.criminal and not _is_allowed(activity, category, item):
            yield RULE.at(*path, variant="item", data=Term("data_items", item.item))


def _is_allowed(activity: Activity, category: DataCategory, item: DataItem | None = None) -> bool:
    served = purposes_served(activity, category, item)
    bases = bases_behind(activity, category, item)
    return any(purpose.purpose in PURPOSES for purpose in served) or any(map(_allows, bases))


def _allows(basis: LegalBasis) -> bool:
    by_statute = isinstance(basis, LegalObligation | PublicTask) and bool(basis.statutes)
    return by_statute or basis.special in GROUNDS


RULE: Final = Rule(
    name="criminal-data-without-ground",
    severity="warning",
    citations=(gdpr("10"), act("1050/2018", "7")),
    find=_find,
)
