"""The personal identity code is processed, and neither consent, a statute nor another ground of
section 29 shows.

Why: The personal identity code may be processed only with consent, by statute, or where it is
important to identify the person for the purposes that the section lists.

Source: Data Protection Act (1050/2018) 29 §(1), Data Protection Act (1050/2018) 29 §(2), GDPR 87.

Example: {"activities": [{"purposes": [{"purpose": "sales", "bases": ["contract"]}], "data":
[{"items": ["personal-identity-code"]}]}]}

Better: Leave the code out, or mark the basis with `national-id-statute` in `special`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.purposes import Purpose
from tietosuoja.rules.employment import is_employment, is_staff
from tietosuoja.rules.grounds import bases_behind, own_items, purposes_served
from tietosuoja.vocabulary.lookup import entry

LISTED: Final = frozenset(
    {
        "credit-check",
        "debt-collection",
        "legal-claims",
        "patient-care",
        "payment-processing",
        "scientific-research",
        "statistics",
        "tenancy-management",
    }
)
"""Purposes for which the section allows the code."""

BASES: Final = frozenset({"consent", "legal-obligation", "public-task"})
"""Bases that are grounds of the section: consent and statutes."""


def _find(case: Case) -> Iterator[Finding]:
    for path, item, category, activity in own_items(case):
        if not isinstance(item.item, str) or not entry("data_items", item.item).national_id:
            continue
        grounded = any(map(_is_ground, bases_behind(activity, category, item)))
        if not (grounded or _is_listed(activity, purposes_served(activity, category, item))):
            yield RULE.at(*path)


def _is_ground(basis: LegalBasis) -> bool:
    return basis.type in BASES or basis.special is not None


def _is_listed(activity: Activity, purposes: tuple[Purpose, ...]) -> bool:
    listed = any(purpose.purpose in LISTED or is_employment(purpose) for purpose in purposes)
    return listed or any(map(is_staff, activity.people))


RULE: Final = Rule(
    name="personal-identity-code-without-ground",
    severity="warning",
    citations=(act("1050/2018", "29(1)"), act("1050/2018", "29(2)"), gdpr("87")),
    find=_find,
)
