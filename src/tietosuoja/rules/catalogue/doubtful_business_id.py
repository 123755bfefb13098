"""The Business ID of a controller is wrong, or that of a company is missing.

Why: The Business ID identifies a company whose name may change. The law does not ask for it in the
notice.

Source: GDPR 12(1).

Example: {"controllers": [{"name": "Esimerkki Oy", "business_id": "1234567-8"}]}

Better: Check the Business ID: seven digits, a hyphen and a check digit.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.authority import HOME, country_of
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule

WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2)
FORM: Final = re.compile("([0-9]{7})-([0-9])")


def _find(case: Case) -> Iterator[Finding]:
    for index, controller in enumerate(case.notice.controllers):
        number = controller.business_id
        if country_of(controller) != HOME or (number and number.startswith("[")):
            continue
        if number and not _is_valid(number):
            yield RULE.at("controllers", index, "business_id", number=number)
        elif not number and (controller.kind == "company" or _is_firm(controller.name)):
            yield RULE.at("controllers", index, "business_id", severity="info", variant="missing")


def _is_firm(name: str | None) -> bool:
    return name is not None and name.endswith((" Oy", " Oyj", " Ab", " Ky"))


def _is_valid(number: str) -> bool:
    """Whether the last digit is the check digit of the others: 11 less the weighted sum modulo 11."""
    found = FORM.fullmatch(number)
    if found is None:
        return False
    rest = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, found[1], strict=True)) % 11
    return rest != 1 and int(found[2]) == (11 - rest) % 11


RULE: Final = Rule(
    name="doubtful-business-id",
    severity="warning",
    citations=(gdpr("12(1)"),),
    find=_find,
)
