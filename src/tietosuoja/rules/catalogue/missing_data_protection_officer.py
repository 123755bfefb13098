"""The contact details of the data protection officer are missing.

Why: Public bodies must have a data protection officer, and people must be able to reach the officer.
From the notice it cannot be seen whether others must have one.

Source: GDPR 13(1)(b), GDPR 14(1)(b), GDPR 37(1)(a).

Example: {"controllers": [{"name": "Esimerkin kaupunki", "kind": "public-body"}]}

Better: State in `data_protection_officer` how to reach the officer; the name is not required.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.rules.channels import channels_of


def _find(case: Case) -> Iterator[Finding]:
    notice = case.notice
    if notice.data_protection_officer:
        if not (channels_of(notice.data_protection_officer) or _has_contact(notice)):
            yield RULE.at("data_protection_officer", variant="contact")
    elif any(controller.kind == "public-body" for controller in notice.controllers):
        yield _missing(notice)


def _has_contact(notice: Notice) -> bool:
    return any("data-protection-contact" in contact.roles and channels_of(contact) for contact in notice.contacts)


def _missing(notice: Notice) -> Finding:
    """Return the finding of a public body; one that says it has none may be a court, which need not."""
    for index, denial in enumerate(notice.denials):
        if denial.of == "data-protection-officer":
            return RULE.at("denials", index, severity="warning", variant="denied")
    return RULE.at("data_protection_officer")


RULE: Final = Rule(
    name="missing-data-protection-officer",
    severity="error",
    citations=(gdpr("13(1)(b)"), gdpr("14(1)(b)"), gdpr("37(1)(a)")),
    find=_find,
)
