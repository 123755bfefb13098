"""Data comes from elsewhere than the person, but the source is not named.

Why: People must know where data about them was obtained, so that they can have it corrected there too.

Source: GDPR 14(2)(f).

Example: {"activities": [{"purposes": ["sales"], "data": [{"items": ["credit-information"]}],
"sources": ["data-subject"]}]}

Better: Name in `sources` the registers, firms or people that the data comes from.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.articles import other_sources
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import Source
from tietosuoja.model.words import OwnWords
from tietosuoja.rules.judged import own_activities

FROM_ELSEWHERE: Final = frozenset({"credit-information", "security-clearance", "wage-garnishment"})
"""Data that by its nature somebody else than the person gives."""
NOBODY: Final = (
    ("muualta", "muut lähteet", "muut tahot", "kolmannet osapuolet", "kolmannet tahot", "ulkopuoliset lähteet"),
    ("annat håll", "andra källor", "tredje part", "tredje parter", "utomstående källor"),
    ("elsewhere", "other sources", "third parties", "external sources"),
)
"""Words that say no more than that it is not the person: Finnish, Swedish, English."""


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        others = other_sources(case.notice, index)
        if not others:
            yield from _unexplained(index, activity)
        elif all(_names_nobody(source) for _, source in others):
            yield RULE.at(*others[0][0], "source")


def _unexplained(index: int, activity: Activity) -> Iterator[Finding]:
    items = (item.item for category in activity.data for item in category.items)
    for item in items:
        if item in FROM_ELSEWHERE:
            yield RULE.at("activities", index, "sources", variant="data", data=Term("data_items", item))


def _names_nobody(source: Source) -> bool:
    words = source.source
    if not isinstance(words, OwnWords):
        return False
    told = zip((words.fi, words.sv, words.en), NOBODY, strict=True)
    return all(text is None or text.casefold() in phrases for text, phrases in told)


RULE: Final = Rule(
    name="missing-source",
    severity="error",
    citations=(gdpr("14(2)(f)"),),
    find=_find,
    heuristic=True,
)
