"""Data of employees or job applicants is processed among that of others without a purpose of its
own, or left open.

Why: An employer may process only data that is directly necessary for the employment relationship.
The notice must show which data that is, and why.

Source: Act on the Protection of Privacy in Working Life (759/2004) 3 §, Act on the Protection of
Privacy in Working Life (759/2004) 4 §, Data Protection Act (1050/2018) 30 §, GDPR 13(1)(c).

Example: {"activities": [{"people": ["customers", "employees"], "purposes": ["sales"]}]}

Better: Describe the data of employees in an activity of its own, with its purposes, bases, sources
and storage periods, and name each data item.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import DataItem
from tietosuoja.model.references import name_of
from tietosuoja.model.words import OwnWords
from tietosuoja.rules.employment import is_about_staff_only, is_employment, is_staff
from tietosuoja.rules.grounds import own_items
from tietosuoja.rules.judged import own_activities

BACKGROUND: Final = ("bakgrundsuppgift", "background data", "background information", "taustatie")
OTHER: Final = ("andra", "further", "muita", "muut", "other", "övriga")


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        mixed = any(map(is_staff, activity.people)) and not is_about_staff_only(activity)
        if mixed and not _has_own_purpose(activity):
            staff = next(number for number, group in enumerate(activity.people) if is_staff(group))
            yield RULE.at("activities", index, "people", staff)
    for path, item, _, activity in own_items(case):
        if is_about_staff_only(activity) and _is_open(item):
            yield RULE.at(*path, variant="open")


def _has_own_purpose(activity: Activity) -> bool:
    staff = {name_of(group) for group in activity.people if is_staff(group)}
    return any(is_employment(purpose) or staff.intersection(purpose.people) for purpose in activity.purposes)


def _is_open(item: DataItem) -> bool:
    """Whether an item leaves open which other data on a person's background is meant."""
    words = item.item
    texts = (words.fi, words.sv, words.en) if isinstance(words, OwnWords) else ()
    lowered = [text.casefold() for text in texts if text]
    return any(_any_in(OTHER, text) and _any_in(BACKGROUND, text) for text in lowered)


def _any_in(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)


RULE: Final = Rule(
    name="employee-data-without-own-basis",
    severity="warning",
    citations=(act("759/2004", "3"), act("759/2004", "4"), act("1050/2018", "30"), gdpr("13(1)(c)")),
    find=_find,
    heuristic=True,
)
