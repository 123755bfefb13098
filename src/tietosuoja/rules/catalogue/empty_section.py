"""There is nothing under a heading.

Why: An empty section does not tell whether there is such a thing. If the law asks for the
information, it is missing.

Source: GDPR 12(1).

Example: {"sections": [{"heading": {"fi": "Automaattinen päätöksenteko"}}]}

Better: Write the text, state in `denials` that there is none, or remove the heading.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule

REQUIRED: Final = (
    "tarkoitu", "oikeusperust", "säilyty", "vastaanotta", "luovu", "siir", "automaat", "profiloin", "oikeu", "valitu",
    "ändamål", "rättslig", "lagring", "mottagar", "överför", "automatis", "rätt", "klagomål",
    "purpose", "legal basis", "storage", "recipient", "transfer", "automated", "right", "complain",
)  # fmt: skip
"""Stems of headings under which the law asks for something."""


def _find(case: Case) -> Iterator[Finding]:
    for number, section in enumerate(case.notice.sections):
        if section.heading and section.text is None:
            heading = " ".join(filter(None, (section.heading.fi, section.heading.sv, section.heading.en))).casefold()
            grave = any(stem in heading for stem in REQUIRED)
            yield RULE.at("sections", number, "text", severity="error" if grave else "warning")


RULE: Final = Rule(
    name="empty-section",
    severity="warning",
    citations=(gdpr("12(1)"),),
    find=_find,
)
