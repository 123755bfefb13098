"""What data rests on: the purposes that it serves, and their legal bases."""

from collections.abc import Iterator

from tietosuoja.findings.case import Case
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.data import DataCategory, DataItem
from tietosuoja.model.purposes import Purpose
from tietosuoja.model.references import name_of
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities


def own_data(case: Case) -> Iterator[tuple[Path, DataCategory, Activity]]:
    """Return the categories of data of the controller's own activities, with their places."""
    for index, activity in own_activities(case.notice):
        for number, category in enumerate(activity.data):
            yield ("activities", index, "data", number), category, activity


def own_items(case: Case) -> Iterator[tuple[Path, DataItem, DataCategory, Activity]]:
    """Return the data items of the controller's own activities, with their places."""
    for path, category, activity in own_data(case):
        for number, item in enumerate(category.items):
            yield (*path, "items", number), item, category, activity


def purposes_served(activity: Activity, category: DataCategory, item: DataItem | None = None) -> tuple[Purpose, ...]:
    """Return the purposes that data serves: those it names, those of its category, or all."""
    names = (item.purposes if item else ()) or category.purposes
    return tuple(purpose for purpose in activity.purposes if not names or name_of(purpose) in names)


def bases_behind(activity: Activity, category: DataCategory, item: DataItem | None = None) -> tuple[LegalBasis, ...]:
    """Return the legal bases that data can rest on: those of its purposes, and the unlinked ones."""
    purposes = purposes_served(activity, category, item)
    return (*activity.bases, *(basis for purpose in purposes for basis in purpose.bases))
