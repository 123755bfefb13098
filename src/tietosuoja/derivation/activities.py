"""Activities with what is shared added to each."""

from typing import Any, TypeAlias, TypeVar

import attrs

from tietosuoja.model.activities import Activity, Shared
from tietosuoja.model.data import Source
from tietosuoja.model.notice import Notice
from tietosuoja.model.recipients import Recipient
from tietosuoja.model.references import name_of
from tietosuoja.model.retention import Retention
from tietosuoja.vocabulary.codes import DATA_ITEMS

Names: TypeAlias = dict[str, frozenset[str]]
"""The names that resolve in an activity, by kind."""

_Referring = TypeVar("_Referring", Source, Recipient, Retention)


def effective_activities(notice: Notice) -> tuple[Activity, ...]:
    """Return the activities of a notice, with what `shared` says added to each.

    References in `shared` are dropped from the activities in which they do not resolve. A
    notice that only shares has one activity.
    """
    if notice.shared is None:
        return notice.activities
    activities = notice.activities or (Activity(),)
    return tuple(_with_shared(activity, notice.shared) for activity in activities)


def _with_shared(activity: Activity, shared: Shared) -> Activity:
    names = _names(activity)
    return attrs.evolve(
        activity,
        sources=activity.sources + _applying(shared.sources, names),
        recipients=activity.recipients + _applying(shared.recipients, names),
        transfers=activity.transfers + shared.transfers,
        retention=activity.retention + _applying(shared.retention, names),
        security=activity.security + shared.security,
        locations=activity.locations + shared.locations,
        denials=activity.denials + shared.denials,
    )


def _names(activity: Activity) -> Names:
    kinds = {"data": activity.data, "people": activity.people, "purposes": activity.purposes}
    known = {kind: frozenset(filter(None, map(name_of, things))) for kind, things in kinds.items()}
    return {**known, "data": known["data"] | DATA_ITEMS}


def _applying(things: tuple[_Referring, ...], names: Names) -> tuple[_Referring, ...]:
    """Return the things that apply to an activity, with the references that resolve in it.

    One whose every reference of a kind leads elsewhere does not apply: without references it
    would speak of all data.
    """
    applying: list[_Referring] = []
    for thing in things:
        stated = {kind: getattr(thing, kind) for kind in names if getattr(thing, kind, ())}
        kept: dict[str, Any] = {
            kind: tuple(name for name in refs if name in names[kind]) for kind, refs in stated.items()
        }
        if all(kept.values()):
            applying.append(attrs.evolve(thing, **kept))
    return tuple(applying)
