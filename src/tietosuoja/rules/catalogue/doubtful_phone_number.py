"""A phone number has too few or too many digits.

Why: People must be able to reach the controller.

Source: GDPR 13(1)(a), GDPR 12(1).

Example: {"controllers": [{"name": "Esimerkki Oy", "phones": ["029"]}]}

Better: Check the number.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

LEAST, MOST = 5, 15
"""Digits of a number that can be dialled; the most are those of ITU-T E.164."""
MOBILE: Final = ("04", "050")
USUAL: Final = 9
"""Digits of nearly all Finnish mobile numbers, with the leading zero."""


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        if "phones" not in path or text.startswith("["):
            continue
        digits = re.sub("[^0-9]", "", text)
        if not LEAST <= len(digits) <= MOST:
            yield RULE.at(*path, number=text)
        elif digits.startswith(MOBILE) and len(digits) < USUAL:
            yield RULE.at(*path, severity="info", variant="short", number=text)


RULE: Final = Rule(
    name="doubtful-phone-number",
    severity="warning",
    citations=(gdpr("13(1)(a)"), gdpr("12(1)")),
    find=_find,
    heuristic=True,
)
