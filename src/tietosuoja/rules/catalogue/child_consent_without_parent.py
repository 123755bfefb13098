"""A service is meant for children and rests on consent, but nothing is said of the consent of a
guardian.

Why: A child under 13 cannot consent to an online service alone. The holder of parental
responsibility must give or authorise the consent.

Source: GDPR 8(1), Data Protection Act (1050/2018) 5 §.

Example: {"activities": [{"audience": "children", "purposes": [{"purpose": "account-management",
"bases": ["consent"]}]}]}

Better: State `guardian-consent-under-13` in `condition` of the basis, or the age from which the
service may be used.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import placed_bases
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        consents = [(path, basis) for path, basis in placed_bases(activity, index) if basis.type == "consent"]
        if activity.audience != "children" or _collects_consent_of_guardians(activity):
            continue
        if not any(basis.condition for _, basis in consents):
            yield from (RULE.at(*path, "condition") for path, _ in consents)


def _collects_consent_of_guardians(activity: Activity) -> bool:
    return any(item.item == "guardian-consent" for category in activity.data for item in category.items)


RULE: Final = Rule(
    name="child-consent-without-parent",
    severity="error",
    citations=(gdpr("8(1)"), act("1050/2018", "5")),
    find=_find,
)
