"""The address or fax number of the Data Protection Ombudsman is out of date.

Why: A complaint may not arrive. The office is at Lintulahdenkuja 4.

Source: Data Protection Act (1050/2018) 8 §, GDPR 13(2)(d).

Example: {"authorities": [{"name": "Tietosuojavaltuutetun toimisto", "visiting": {"street":
"Ratapihantie 9"}}]}

Better: Write the code `FI` alone: the notice then shows the current contact details.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.parties import Authority
from tietosuoja.reference.authorities import AuthorityRecord, authority_records
from tietosuoja.rules.own_texts import own_texts


def _find(case: Case) -> Iterator[Finding]:
    for index, authority in enumerate(case.notice.authorities):
        record = _record(authority)
        for path, text in own_texts(case.notice) if record else ():
            if record and path[:2] == ("authorities", index) and record.former_contacts_in(text):
                yield RULE.at(*path, text=text)


def _record(authority: Authority) -> AuthorityRecord | None:
    """Return what is known of an authority, by its code or its name."""
    records = authority_records()
    if authority.authority:
        return records.get(authority.authority)
    return next((each for each in records.values() if each.is_mentioned_in(authority.name or "")), None)


RULE: Final = Rule(
    name="outdated-authority-contact",
    severity="warning",
    citations=(act("1050/2018", "8"), gdpr("13(2)(d)")),
    find=_find,
)
