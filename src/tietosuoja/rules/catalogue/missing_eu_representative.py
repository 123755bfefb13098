"""The controllers are outside the EEA, and no representative in the EU is named.

Why: A controller outside the EEA that offers goods or services to people in the EU, or monitors their
behaviour, must have a representative there whom they can address, with few exceptions.

Source: GDPR 13(1)(a), GDPR 14(1)(a), GDPR 27(1), GDPR 3(2).

Example: {"controllers": [{"name": "Example Inc.", "country": "US"}]}

Better: State the representative in `representative`, or in `denials` that there is none.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.authority import country_of
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Country, Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.regions import eea_countries


def _find(case: Case) -> Iterator[Finding]:
    notice = case.notice
    if notice.representative or any(denial.of == "representative" for denial in notice.denials):
        return
    if any(country_of(controller) in eea_countries() for controller in notice.controllers):
        return
    abroad = [
        (index, controller) for index, controller in enumerate(notice.controllers) if controller.kind != "public-body"
    ]
    for index, controller in abroad[:1]:
        yield RULE.at("representative", related=(("controllers", index),), country=Country(country_of(controller)))


RULE: Final = Rule(
    name="missing-eu-representative",
    severity="warning",
    citations=(gdpr("13(1)(a)"), gdpr("14(1)(a)"), gdpr("27(1)"), gdpr("3(2)")),
    find=_find,
)
