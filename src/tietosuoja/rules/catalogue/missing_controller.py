"""The notice does not say who the controller is.

Why: People must know who is responsible for their data, and to whom they can turn.

Source: GDPR 13(1)(a), GDPR 14(1)(a).

Example: {"controllers": [{"emails": ["info@example.fi"]}]}

Better: State the name of the controller in `controllers`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule


def _find(case: Case) -> Iterator[Finding]:
    if not case.notice.controllers:
        yield RULE.at("controllers")
    for index, controller in enumerate(case.notice.controllers):
        if not (controller.name or controller.short_name):
            yield RULE.at("controllers", index, "name")


RULE: Final = Rule(
    name="missing-controller",
    severity="error",
    citations=(gdpr("13(1)(a)"), gdpr("14(1)(a)")),
    find=_find,
)
