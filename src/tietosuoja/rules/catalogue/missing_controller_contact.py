"""A controller has no contact details.

Why: People must be able to reach who is responsible for their data, and to use their rights.

Source: GDPR 13(1)(a), GDPR 14(1)(a).

Example: {"controllers": [{"name": "Esimerkki Oy"}]}

Better: State an address, an email address and a phone number of the controller.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.channels import channels_of


def _find(case: Case) -> Iterator[Finding]:
    if any(map(channels_of, case.notice.contacts)):
        return
    for index, controller in enumerate(case.notice.controllers):
        if not channels_of(controller):
            yield RULE.at("controllers", index)


RULE: Final = Rule(
    name="missing-controller-contact",
    severity="error",
    citations=(gdpr("13(1)(a)"), gdpr("14(1)(a)")),
    find=_find,
)
