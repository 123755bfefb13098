"""Activities with what is shared added to each."""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import attrs

from tietosuoja.model.activities import Activity, Shared
from tietosuoja.model.data import Source
from tietosuoja.model.notice import Notice
from tietosuoja.model.recipients import Recipient
from tietosuoja.model.references import name_of
from tietosuoja.model.retention import Retention
from tietosuoja.pointers import Path
from tietosuoja.vocabulary.codes import DATA_ITEMS

Names: TypeAlias = dict[str, frozenset[str]]
"""The names that resolve in an activity, by kind."""

Placed: TypeAlias = tuple[Path, Any]
"""A thing, and where in the notice it stands."""

SHARED_FIELDS: Final = tuple(field.name for field in attrs.fields(Shared))

_Referring: TypeAlias = Source | Recipient | Retention


def effective_activities(notice: Notice) -> tuple[Activity, ...]:
    """Return the activities of a notice, with what `shared` says added to each.

    References in `shared` are dropped from the activities in which they do not resolve. A
    notice that only shares has one activity.
    """
    if notice.shared is None:
        return notice.activities
    return tuple(_with_shared(notice, index) for index in range(len(stated_activities(notice))))


def _with_shared(notice: Notice, index: int) -> Activity:
    both: dict[str, Any] = {field: tuple(thing for _, thing in placed(notice, index, field)) for field in SHARED_FIELDS}
    return attrs.evolve(stated_activities(notice)[index], **both)


def stated_activities(notice: Notice) -> tuple[Activity, ...]:
    """Return the activities as stated; a notice that only shares has one that states nothing."""
    return notice.activities or ((Activity(),) if notice.shared else ())


def placed(notice: Notice, index: int, field: str) -> Iterator[Placed]:
    """Return the things in a list of an effective activity, each with its place in the notice.

    Args:
        notice: The notice.
        index: Which of its activities, from 0.
        field: The name of a field of `Activity` that is a tuple.

    Yields:
        The things of the activity itself, then those of `shared` that apply to it, with the
        references that resolve in it.
    """
    activity = stated_activities(notice)[index]
    for number, thing in enumerate(getattr(activity, field)):
        yield ("activities", index, field, number), thing
    if notice.shared is None or field not in SHARED_FIELDS:
        return
    names = _names(activity)
    for number, thing in enumerate(getattr(notice.shared, field)):
        applying = _applying(thing, names) if isinstance(thing, Source | Recipient | Retention) else thing
        if applying is not None:
            yield ("shared", field, number), applying


def _names(activity: Activity) -> Names:
    kinds = {"data": activity.data, "people": activity.people, "purposes": activity.purposes}
    known = {kind: frozenset(filter(None, map(name_of, things))) for kind, things in kinds.items()}
    return {**known, "data": known["data"] | DATA_ITEMS}


def _applying(thing: _Referring, names: Names) -> _Referring | None:
    """Return a thing with the references that resolve in an activity; None if it does not apply.

    One whose every reference of a kind leads elsewhere does not apply: without references it
    would speak of all data.
    """
    stated = {kind: getattr(thing, kind) for kind in names if getattr(thing, kind, ())}
    kept: dict[str, Any] = {kind: tuple(name for name in refs if name in names[kind]) for kind, refs in stated.items()}
    return attrs.evolve(thing, **kept) if all(kept.values()) else None
