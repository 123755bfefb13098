"""Recipients or categories of recipients are not stated, nor that there are none.

Why: People must be told to whom their data goes. Service providers that process data for the
controller are recipients too.

Source: GDPR 13(1)(e), GDPR 14(1)(e), GDPR 4(9).

Example: {"activities": [{"purposes": ["sales"]}]}

Better: State the recipients in `recipients`, or in `denials` that there are none.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import is_denied, own_activities


def _find(case: Case) -> Iterator[Finding]:
    notice = case.notice
    for index, activity in own_activities(notice):
        denied = is_denied(notice, activity, "recipients") or is_denied(notice, activity, "disclosures")
        if not (activity.recipients or denied):
            yield RULE.at("activities", index, "recipients")


RULE: Final = Rule(
    name="missing-recipients",
    severity="warning",
    citations=(gdpr("13(1)(e)"), gdpr("14(1)(e)"), gdpr("4(9)")),
    find=_find,
)
