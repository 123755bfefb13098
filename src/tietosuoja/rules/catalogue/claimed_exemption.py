"""The notice claims an exemption without saying what it rests on and why it holds.

Why: Exemptions hold only under conditions. Without its ground and reason nobody can check one.

Source: Data Protection Act (1050/2018) 27 §, Data Protection Act (1050/2018) 31 §, Data Protection
Act (1050/2018) 33 §, Data Protection Act (1050/2018) 34 §, GDPR 14(5).

Example: {"exemptions": [{"articles": ["15"]}]}

Better: State the act or the article in `statutes` or `articles`, and the reason in `reason`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule


def _find(case: Case) -> Iterator[Finding]:
    for number, exemption in enumerate(case.notice.exemptions):
        if not exemption.reason or not (exemption.statutes or exemption.articles):
            yield RULE.at("exemptions", number)


RULE: Final = Rule(
    name="claimed-exemption",
    severity="info",
    citations=(*(act("1050/2018", section) for section in ("27", "31", "33", "34")), gdpr("14(5)")),
    find=_find,
)
