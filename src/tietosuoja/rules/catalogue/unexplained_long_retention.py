"""All data is kept for ten years or more, or for ever, without a reason.

Why: Data may be kept only as long as the purpose needs it.

Source: GDPR 5(1)(e), GDPR 13(2)(a).

Example: {"activities": [{"retention": [{"duration": "P10Y"}]}]}

Better: State the reason in `statutes`, `criteria` or `words`, or different periods for different
data.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_activities
from tietosuoja.rules.periods import is_shorter

LONG: Final = "P10Y"


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        for path, rule in placed(case.notice, index, "retention"):
            reason = rule.statutes or rule.criteria or rule.words
            scoped = rule.data or rule.purposes or rule.people or rule.records or rule.condition
            long = rule.duration is not None and not scoped and not is_shorter(rule.duration, LONG)
            if not reason and (rule.permanent or long):
                yield RULE.at(*path)


RULE: Final = Rule(
    name="unexplained-long-retention",
    severity="warning",
    citations=(gdpr("5(1)(e)"), gdpr("13(2)(a)")),
    find=_find,
)
