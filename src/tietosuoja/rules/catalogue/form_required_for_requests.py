"""A signature, a written form or a form of one's own is required for requests.

Why: Using rights must be made easy, and requests can be made by electronic means too.

Source: GDPR 12(2), EDPB 01/2022.

Example: {"rights": {"form": ["signed"]}}

Better: Accept free-form or electronic requests as well.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule

FORMAL: Final = frozenset({"written", "signed", "on-our-form"})


def _find(case: Case) -> Iterator[Finding]:
    rights = case.notice.rights
    if rights is None:
        return
    if rights.form and FORMAL.issuperset(rights.form):
        yield RULE.at("rights", "form")
    for number, statement in enumerate(rights.statements):
        if statement.form and FORMAL.issuperset(statement.form):
            yield RULE.at("rights", "statements", number, "form")


RULE: Final = Rule(
    name="form-required-for-requests",
    severity="warning",
    citations=(gdpr("12(2)"), guideline("EDPB 01/2022")),
    find=_find,
)
