"""A further purpose is stated without what must be told of it, or the notice denies that there is any.

Why: Before data is used for another purpose than that of the collection, people must be told the purpose
and all that concerns it, how long the data is kept included.

Source: GDPR 13(3), GDPR 14(4).

Example: {"activities": [{"purposes": ["sales", {"purpose": "statistics", "further": true}],
"retention": [{"purposes": ["sales"], "duration": "P2Y"}]}]}

Better: State in `retention` how long the data is kept for the further purpose, and remove the denial.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import Placed, placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.model.processing import Denial
from tietosuoja.model.purposes import Purpose
from tietosuoja.model.references import name_of
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        denials = tuple(path for path, denial in _denials(case.notice, index) if _is_firm(denial))
        for number, purpose in enumerate(activity.purposes):
            path, said = ("activities", index, "purposes", number), Term("purposes", purpose.purpose)
            if purpose.further and not _is_kept_for(purpose, activity):
                yield RULE.at(*path, purpose=said)
            if purpose.further and denials:
                yield RULE.at(*path, "further", severity="warning", variant="denied", related=denials, purpose=said)


def _is_kept_for(purpose: Purpose, activity: Activity) -> bool:
    """Whether a storage period covers a purpose. Where there is none at all, another rule says so."""
    rules = [rule for rule in activity.retention if not rule.records]
    return not rules or any(not rule.purposes or name_of(purpose) in rule.purposes for rule in rules)


def _denials(notice: Notice, index: int) -> Iterator[Placed]:
    yield from placed(notice, index, "denials")
    yield from ((("denials", number), denial) for number, denial in enumerate(notice.denials))


def _is_firm(denial: Denial) -> bool:
    limits = (denial.extent == "as-a-rule", denial.unless, denial.regarding)
    return denial.of == "further-purposes" and not any(limits)


RULE: Final = Rule(
    name="undeclared-further-purpose",
    severity="error",
    citations=(gdpr("13(3)"), gdpr("14(4)")),
    find=_find,
)
