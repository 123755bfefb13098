"""Whole notices around a value of any class, with what its references refer to."""

from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from tests.schema_suite.examples import OFFICE, SALES, SHOP, TARGETS, ThingClass, as_object, required_of
from tests.trees import is_fields, parts_of
from tietosuoja import Notice
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, ThingShape, shapes_of

ENVELOPE: Final = {"schema_version": "1.0"}
REFERRING: Final = ("activities", "arrangement", "rights", "shared")
"""The fields of a notice in which references stand."""
LEADS: Final = {"people": "group", "purposes": "purpose"}


@cache
def places() -> dict[ThingClass, tuple[tuple[ThingClass, str], ...]]:
    """Return for every class the fields that lead to it from the notice, by the shortest way."""
    found: dict[ThingClass, tuple[tuple[ThingClass, str], ...]] = {Notice: ()}
    waiting: deque[ThingClass] = deque([Notice])
    while waiting:
        cls = waiting.popleft()
        for field, shape in shapes_of(cls).items():
            for part in classes_in(shape):
                if part not in found:
                    found[part] = (*found[cls], (cls, field))
                    waiting.append(part)
    return found


def classes_in(shape: Shape) -> Iterator[ThingClass]:
    """Yield the classes whose values may stand in a place."""
    match shape:
        case ThingShape(cls):
            yield cls
        case ListShape(item):
            yield from classes_in(item)
        case ChoiceShape(options):
            for option in options:
                yield from classes_in(option)
        case _:
            pass


def placed(cls: ThingClass, value: Any) -> dict[str, Any]:
    """Return a notice in which a value stands where its class can.

    Args:
        cls: The class; for `Notice` the value is the notice without its envelope.
        value: The value. What its references refer to is put into the notice too.
    """
    tree = value
    for parent, field in reversed(places()[cls]):
        wrapped = [tree] if isinstance(shapes_of(parent)[field], ListShape) else tree
        tree = {**{name: as_object(parent)[name] for name in required_of(parent)}, field: wrapped}
    return {**ENVELOPE, **with_targets(tree)}


def with_targets(tree: dict[str, Any]) -> dict[str, Any]:
    """Return a notice with what its references to the names of `TARGETS` refer to."""
    notice = dict(tree)
    names = {name for field in REFERRING for name in _names(tree.get(field), "")}
    for field, name in (("contacts", OFFICE), ("controllers", SHOP), ("activities", SALES)):
        if name in names:
            notice[field] = [*notice.get(field, []), {"id": name}]
    missing = {"people": "customers", "purposes": "newsletter"}
    lacking = {field: [name] for field, name in missing.items() if name in names and name not in _things(notice, field)}
    if lacking:
        first, *others = notice.get("activities", [{}])
        notice["activities"] = [
            {**first, **{field: first.get(field, []) + lacking[field] for field in lacking}},
            *others,
        ]
    return notice


def _names(tree: Any, field: str) -> Iterator[str]:
    if isinstance(tree, str) and TARGETS.get(field) == tree:
        yield tree
    for key, part in parts_of(tree):
        yield from _names(part, key if isinstance(key, str) else field)


def _things(notice: dict[str, Any], field: str) -> list[Any]:
    first: list[Any] = notice.get("activities", [{}])[0].get(field, [])
    return [thing.get(LEADS[field]) if is_fields(thing) else thing for thing in first]
