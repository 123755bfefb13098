"""E-mail or text message marketing rests neither on consent nor on a customer relationship.

Why: Electronic direct marketing to a natural person needs prior consent. Only the controller's own
customers may be told of similar products without it.

Source: Act on Electronic Communications Services (917/2014) 200 §.

Example: {"activities": [{"people": ["prospective-customers"], "purposes": [{"purpose":
"newsletter", "bases": [{"type": "legitimate-interests", "interest": "marketing-own-services"}]}]}]}

Better: State consent as the basis, or name in `people` of the purpose the customers to whom it is
limited.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.purposes import Purpose
from tietosuoja.model.references import name_of
from tietosuoja.rules.judged import own_purposes

ELECTRONIC: Final = frozenset({"electronic-direct-marketing", "newsletter"})
KNOWN: Final = frozenset(
    {
        "business-customer-contacts",
        "consumer-customers",
        "customers",
        "loyalty-customers",
        "members",
        "online-shop-customers",
        "organisation-contacts",
        "partner-contacts",
        "stakeholder-representatives",
        "supplier-contacts",
    }
)
"""People with whom there is a relationship, or who stand for an organisation (section 202)."""


def _find(case: Case) -> Iterator[Finding]:
    for path, purpose, activity in own_purposes(case):
        bases = (*purpose.bases, *activity.bases)
        unfounded = bases and not any(map(_may_be_consent, bases))
        if purpose.purpose in ELECTRONIC and unfounded and not _goes_to_known_people(purpose, activity):
            yield RULE.at(*path, "bases")


def _may_be_consent(basis: LegalBasis) -> bool:
    is_for_customers = basis.type == "legitimate-interests" and basis.interest == "customer-relationships"
    return basis.type == "consent" or is_for_customers or basis.condition is not None


def _goes_to_known_people(purpose: Purpose, activity: Activity) -> bool:
    people = [group for group in activity.people if not purpose.people or name_of(group) in purpose.people]
    return bool(people) and all(group.group in KNOWN for group in people)


RULE: Final = Rule(
    name="electronic-marketing-without-consent",
    severity="warning",
    citations=(act("917/2014", "200"),),
    find=_find,
)
