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
from tietosuoja.rules.own_texts import own_texts

OMBUDSMAN: Final = ("tietosuojavaltuutet", "dataombudsman", "data protection ombudsman")
OUTDATED: Final = ("ratapihantie", "bangårdsvägen", "00520", "00521", "56 66735", "566 6735")
"""Parts of the former address of the Ombudsman, and its fax, which is gone."""


def _find(case: Case) -> Iterator[Finding]:
    for index, authority in enumerate(case.notice.authorities):
        name = (authority.name or "").casefold()
        if authority.authority != "FI" and not name.startswith(OMBUDSMAN):
            continue
        for path, text in own_texts(case.notice):
            found = path[:2] == ("authorities", index) and any(part in text.casefold() for part in OUTDATED)
            if found:
                yield RULE.at(*path, text=text)


RULE: Final = Rule(
    name="outdated-authority-contact",
    severity="warning",
    citations=(act("1050/2018", "8"), gdpr("13(2)(d)")),
    find=_find,
)
