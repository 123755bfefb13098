"""Requests are answered later than after one month.

Why: A request must be answered within one month. That can be extended by two months for a reason
only.

Source: GDPR 12(3).

Example: {"rights": {"response_time": "P3M"}}

Better: Correct `response_time`, or leave it out: the notice then states the time limit.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.limits import limits
from tietosuoja.rules.periods import is_longer


def _find(case: Case) -> Iterator[Finding]:
    rights = case.notice.rights
    if rights and rights.response_time and is_longer(rights.response_time, limits()["response-time"].value):
        yield RULE.at("rights", "response_time")


RULE: Final = Rule(
    name="response-time-too-long",
    severity="error",
    citations=(gdpr("12(3)"),),
    find=_find,
)
