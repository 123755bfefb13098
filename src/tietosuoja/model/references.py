"""How the parts of a notice refer to each other, and what of it leads nowhere.

A thing that is named by a code has that code as its id, unless it has another; a thing in own
words can be given one. References are the fields of type `Ref`, and the field says to what.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, cast

from tietosuoja.errors import Fault
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, TextShape, class_of, shapes_of
from tietosuoja.model.texts import REFERENCE
from tietosuoja.model.validation import shown
from tietosuoja.pointers import Path
from tietosuoja.vocabulary.codes import DATA_GROUPS, DATA_ITEMS, DATA_SUBJECTS, PURPOSES
from tietosuoja.vocabulary.lookup import nearest

Named: TypeAlias = tuple[Path, object, str]
"""Where a thing stands, the thing, and its id."""

TARGETS: Final = {"contact": "contacts", "copy_at": "contacts"}
"""What a field refers to, where its name does not say it."""

OUTSIDE_ACTIVITIES: Final = ("arrangement", "shared", "rights")
"""The fields of a notice, but for its activities, in which references stand."""

NOUNS: Final = {
    "activities": "activity",
    "contacts": "contact",
    "controllers": "controller",
    "data": "category of data",
    "people": "group of people",
    "purposes": "purpose",
    "recipients": "recipient",
}

VOCABULARIES: Final[Mapping[str, frozenset[str]]] = {
    "data": DATA_GROUPS | DATA_ITEMS,
    "people": DATA_SUBJECTS,
    "purposes": PURPOSES,
}
"""The codes that name things of a kind by themselves."""


def name_of(thing: object) -> str | None:
    """Return the id of a thing: its own, or the code that names it."""
    own = getattr(thing, "id", None)
    return own if own is not None else code_of(thing)


def code_of(thing: object) -> str | None:
    """Return the code that names a purpose, a group of people or a category of data, if one does."""
    leads = (getattr(thing, lead, None) for lead in ("purpose", "group", "name"))
    code = next((lead for lead in leads if lead is not None), None)
    return code if isinstance(code, str) else None


def reference_faults(notice: Any) -> Iterator[Fault]:  # noqa: ANN401  # a Notice, or what could be read of one
    """Tell the references of a notice that lead nowhere, and the ids that stand twice."""
    things = dict(_things_of_notice(notice))
    scopes = [dict(_things_of_activity(activity, index)) for index, activity in enumerate(notice.activities)]
    for kinds in (things, *scopes):
        for kind, named in kinds.items():
            yield from _doubled(kind, named)
            yield from _misleading(kind, named)
    everywhere = _known([*scopes, things])
    for index, activity in enumerate(notice.activities):
        yield from _unresolved(activity, ("activities", index), _known([scopes[index], things]))
    for name in OUTSIDE_ACTIVITIES:
        for path, part in _parts(getattr(notice, name)):
            yield from _unresolved(part, (name, *path), everywhere)


def _things_of_notice(notice: Any) -> Iterator[tuple[str, list[Named]]]:  # noqa: ANN401
    contacts = [
        ((field, *path), contact)
        for field in ("data_protection_officer", "representative", "contacts")
        for path, contact in _parts(getattr(notice, field))
    ]
    yield "contacts", _named(contacts, only_ids=True)
    for kind in ("controllers", "activities"):
        things = [((kind, *path), thing) for path, thing in _parts(getattr(notice, kind))]
        yield kind, _named(things, only_ids=True)


def _things_of_activity(activity: Any, index: int) -> Iterator[tuple[str, list[Named]]]:  # noqa: ANN401
    for kind in ("people", "purposes", "data", "recipients"):
        things = [(("activities", index, kind, *path), thing) for path, thing in _parts(getattr(activity, kind, None))]
        yield kind, _named(things, only_ids=kind == "recipients")


def _named(things: Iterable[tuple[Path, object]], *, only_ids: bool) -> list[Named]:
    names = [(path, thing, getattr(thing, "id", None) if only_ids else name_of(thing)) for path, thing in things]
    return [(path, thing, name) for path, thing, name in names if isinstance(name, str)]


def _known(kinds_of_things: Iterable[Mapping[str, list[Named]]]) -> dict[str, set[str]]:
    known: dict[str, set[str]] = {"data": set(DATA_ITEMS)}
    for kinds in kinds_of_things:
        for kind, named in kinds.items():
            known.setdefault(kind, set()).update(name for _, _, name in named)
    return known


def _doubled(kind: str, named: list[Named]) -> Iterator[Fault]:
    seen: set[str] = set()
    for path, _, name in named:
        if name in seen:
            message = f"{shown(name)} already names another {NOUNS[kind]}: give this one an id of its own"
            yield Fault(path=path, message=message)
        seen.add(name)


def _misleading(kind: str, named: list[Named]) -> Iterator[Fault]:
    codes = VOCABULARIES.get(kind, frozenset())
    for path, thing, name in named:
        if name in codes and name != code_of(thing):
            message = f"{shown(name)} is a code, which means something else: choose another id"
            yield Fault(path=(*path, "id"), message=message)


def _unresolved(value: object, path: Path, known: Mapping[str, set[str]]) -> Iterator[Fault]:
    for place, kind, name in _references(value, path):
        names = known.get(kind, set())
        if name not in names:
            yield Fault(path=place, message=_lost(kind, name, names))


def _lost(kind: str, name: str, known: set[str]) -> str:
    own = known - DATA_ITEMS if kind == "data" else known
    near = nearest(name, known) or sorted(own)
    advice = f"known here: {', '.join(shown(word) for word in near[:9])}" if near else "none has an id"
    return f"{shown(name)} names no {NOUNS[kind]} of this notice that can be meant here; {advice}"


def _references(value: object, path: Path) -> Iterator[tuple[Path, str, str]]:
    cls = class_of(value)
    for field, shape in shapes_of(cls).items() if cls else ():
        for part_path, part in _parts(getattr(value, field)):
            place = (*path, field, *part_path)
            if isinstance(part, str) and _refers(shape) and REFERENCE.matches(part):
                yield place, TARGETS.get(field, field), part
            else:
                yield from _references(part, place)


def _refers(shape: Shape) -> bool:
    match shape:
        case ListShape(item):
            return _refers(item)
        case ChoiceShape(options):
            return any(_refers(option) for option in options)
        case TextShape(kind):
            return kind is REFERENCE
        case _:
            return False


def _parts(value: object) -> Iterator[tuple[Path, object]]:
    if isinstance(value, tuple):
        yield from (((index,), part) for index, part in enumerate(cast("tuple[object, ...]", value)))
    elif value is not None:
        yield (), value
