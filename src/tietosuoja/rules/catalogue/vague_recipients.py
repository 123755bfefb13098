"""A category of recipients is so general that it does not tell who gets the data.

Why: People must be able to tell where their data goes. Guidelines describe a category by its type,
industry, sector and place.

Source: GDPR 13(1)(e), WP260 rev.01.

Example: {"activities": [{"recipients": [{"category": "partners"}]}]}

Better: Name the recipients, or state their industry or service.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.recipients import Recipient
from tietosuoja.rules.judged import own_activities
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        for path, recipient in placed(case.notice, index, "recipients"):
            if _is_vague(recipient):
                yield RULE.at(*path, "category", recipient=Term("recipients", recipient.category))


def _is_vague(recipient: Recipient) -> bool:
    """Whether neither a name nor a telling service or purpose makes up for a vague category."""
    if not isinstance(recipient.category, str) or not entry("recipients", recipient.category).vague:
        return False
    service = recipient.service
    tells = service is not None and not (isinstance(service, str) and entry("services", service).vague)
    return not (recipient.name or recipient.purposes or tells)


RULE: Final = Rule(
    name="vague-recipients",
    severity="warning",
    citations=(gdpr("13(1)(e)"), guideline("WP260 rev.01")),
    find=_find,
)
