"""The notice says that processing may go on, on another ground, after consent is withdrawn.

Why: Whoever withdraws consent must be able to trust that the processing ends. The ground cannot be
exchanged afterwards.

Source: GDPR 7(3), GDPR 5(1)(a), EDPB 05/2020.

Example: {"rights": {"statements": [{"right": "withdrawal", "extras": ["other-grounds-continue"]}]}}

Better: State from the start which purposes rest on consent and which on other bases, and leave the
sentence out.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule


def _find(case: Case) -> Iterator[Finding]:
    for number, statement in enumerate(case.notice.rights.statements if case.notice.rights else ()):
        for place, extra in enumerate(statement.extras):
            if extra == "other-grounds-continue":
                yield RULE.at("rights", "statements", number, "extras", place)


RULE: Final = Rule(
    name="switched-basis-after-withdrawal",
    severity="warning",
    citations=(gdpr("7(3)"), gdpr("5(1)(a)"), guideline("EDPB 05/2020")),
    find=_find,
)
