"""The categories of personal data are not described.

Why: Of data obtained from elsewhere, people must be told its categories, because they did not give it
themselves. Of other data, telling them is good practice.

Source: GDPR 14(1)(d), GDPR 5(1)(a).

Example: {"activities": [{"purposes": ["sales"], "sources": ["data-subject", "trade-register"]}]}

Better: State in `data` of each activity what data is processed. The name of the register is no description.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.articles import other_sources
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.data import DataCategory
from tietosuoja.model.words import OwnWords
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        if not activity.data and other_sources(case.notice, index):
            yield RULE.at("activities", index, "data")
        elif not activity.data:
            yield RULE.at("activities", index, "data", severity="info", citation=gdpr("5(1)(a)"))
        for number, category in enumerate(activity.data):
            if _only_repeats(category, activity.name):
                yield RULE.at("activities", index, "data", number, severity="info", variant="register")


def _only_repeats(category: DataCategory, register: OwnWords | None) -> bool:
    """Whether a category without items is called as the register is."""
    if category.items or register is None or not isinstance(category.name, OwnWords):
        return False
    pairs = ((category.name.fi, register.fi), (category.name.sv, register.sv), (category.name.en, register.en))
    return any(name and same and name.casefold() == same.casefold() for name, same in pairs)


RULE: Final = Rule(
    name="missing-data-categories",
    severity="error",
    citations=(gdpr("14(1)(d)"), gdpr("5(1)(a)")),
    find=_find,
)
