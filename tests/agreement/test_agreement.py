"""`loads` and validators of three languages judge the same documents alike.

Documents are made with a seeded generator, and most of them changed. Where verdicts differ, the
cause is one of two, which docs/how-to/validate.md lists: what no schema can say, and what `loads`
brings in order before it judges.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, cast, final

import attrs
import pytest

from tests.agreement.validators import Validator, ajv_verdicts, jsonschema_rs_verdicts, jsonschema_verdicts
from tests.generation import changed, document, large_document
from tests.mutations import CHANGES
from tests.places import IN_CI
from tests.trees import parts_of
from tietosuoja import DocumentError, Notice, json_schema, loads, normalised
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    shapes_of,
    tag_of,
)
from tietosuoja.serialisation.documents import flaws_in
from tietosuoja.serialisation.schemas import Flavour

SMALL, LARGE, SAMPLE = (20_000, 200, 2_000) if IN_CI else (400, 4, 200)
LONGEST = 1_000
LEAST_INVALID = 0.4

pytestmark = [pytest.mark.xdist_group("agreement"), pytest.mark.bulk]


@final
@attrs.frozen(kw_only=True)
class Case:
    """A document and what `loads` makes of it.

    Attributes:
        tree: The document as values.
        changes: What was changed in it.
        notice: The notice, if `loads` takes it.
        beyond: What `loads` alone finds wrong, and no schema can say.
        valid: Whether a schema should take it.
    """

    tree: Any
    changes: tuple[str, ...]
    notice: Notice | None
    beyond: tuple[str, ...]
    valid: bool


@cache
def cases() -> tuple[Case, ...]:
    rng = random.Random(20261122)
    small = [made for _ in range(2 * SMALL) if len(json.dumps((made := _made(rng))[0])) <= LONGEST][:SMALL]
    assert len(small) == SMALL
    large = [_changed(large_document(rng), rng, 0.7) for _ in range(LARGE)]
    return tuple(_judged(tree, changes) for tree, changes in [*small, *large])


def _made(rng: random.Random) -> tuple[Any, list[str]]:
    misses = rng.choice([0, 0, 0, 0.02, 0.1])
    tree: dict[str, Any] = {}
    for _ in range(rng.choice([1, 1, 2, 3, 5])):
        tree |= document(rng, misses, rng.choice([2, 3, 3, 5]))
    return _changed(tree, rng, 0.75)


def _changed(tree: Any, rng: random.Random, share: float) -> tuple[Any, list[str]]:
    return changed(tree, rng) if rng.random() < share else (tree, [])


def _judged(tree: Any, changes: list[str]) -> Case:
    try:
        notice = loads(json.dumps(tree))
    except DocumentError:
        flaws = flaws_in(tree)
        beyond = tuple(flaw.message for flaw in flaws if flaw.beyond_schema)
        return Case(tree=tree, changes=tuple(changes), notice=None, beyond=beyond, valid=len(beyond) == len(flaws))
    return Case(tree=tree, changes=tuple(changes), notice=notice, beyond=(), valid=True)


def brought_in_order(tree: Any) -> Any:
    """Return a document with the texts that `loads` reads in it."""
    if isinstance(tree, str):
        return normalised(tree)
    parts = {key: brought_in_order(part) for key, part in parts_of(tree)}
    return parts if isinstance(tree, dict) else list(parts.values()) if isinstance(tree, list) else tree


def disagreements(verdicts: Validator, judged: tuple[Case, ...]) -> tuple[list[str], list[Case]]:
    """Return the documents that a validator judges otherwise, and those that only order brings together."""
    told = verdicts([case.tree for case in judged])
    doubtful = [case for case, valid in zip(judged, told, strict=True) if valid != case.valid]
    again = verdicts([brought_in_order(case.tree) for case in doubtful])
    wrong = [json.dumps(case.tree) for case, valid in zip(doubtful, again, strict=True) if valid != case.valid]
    return wrong, doubtful


def things_in(value: Any, shape: Shape) -> Iterator[type[attrs.AttrsInstance]]:
    """Yield the classes of the things in a value of a document."""
    match shape:
        case ListShape(item):
            yield from (cls for part in value or () for cls in things_in(part, item))
        case ChoiceShape(options):
            meant = [option for option in options if isinstance(option, ThingShape) and _may_be(value, option.cls)]
            yield from (cls for option in meant for cls in things_in(value, option))
        case ThingShape(cls):
            yield cls
            shapes = shapes_of(cls)
            parts = [(shapes[key], part) for key, part in parts_of(value) if key in shapes]
            yield from (inner for field, part in parts for inner in things_in(part, field))
        case TextShape() | CodeShape() | FlagShape():
            pass


def _may_be(value: Any, cls: type[attrs.AttrsInstance]) -> bool:
    return value == tag_of(cls) or (
        isinstance(value, dict) and tag_of(cls) in (None, cast("dict[str, Any]", value).get("type"))
    )


def classes_of(shape: Shape) -> set[type[attrs.AttrsInstance]]:
    """Return the classes that a shape holds at any depth."""
    match shape:
        case ListShape(item):
            return classes_of(item)
        case ChoiceShape(options):
            return {cls for option in options for cls in classes_of(option)}
        case ThingShape(cls):
            return {cls}.union(*(classes_of(inner) for inner in shapes_of(cls).values()))
        case TextShape() | CodeShape() | FlagShape():
            return set()


def test_jsonschema_rs_agrees() -> None:
    wrong, doubtful = disagreements(jsonschema_rs_verdicts(json_schema()), cases())
    assert wrong == []
    assert all(case.valid for case in doubtful)


@pytest.mark.parametrize(("flavour", "dialect"), [("2020-12", "2020"), ("draft-07", "ajv")])
def test_ajv_agrees(flavour: Flavour, dialect: str) -> None:
    with ajv_verdicts(json_schema(flavour), dialect) as verdicts:
        wrong, doubtful = disagreements(verdicts, cases())
    assert wrong == []
    assert all(case.valid for case in doubtful)


def test_jsonschema_agrees_on_a_sample() -> None:
    sample = cases()[:SAMPLE] + cases()[-LARGE // 10 :]
    wrong, doubtful = disagreements(jsonschema_verdicts(json_schema()), sample)
    assert wrong == []
    assert all(case.valid for case in doubtful)


def test_the_documents_are_of_every_kind(record_property: Callable[[str, str], None]) -> None:
    record_property("table", _table(cases()))
    invalid = sum(not case.valid for case in cases())
    assert invalid >= LEAST_INVALID * len(cases())
    assert sum(case.valid for case in cases()) >= LEAST_INVALID * len(cases())
    assert {change for case in cases() for change in case.changes} == set(CHANGES)
    if IN_CI:
        notice = ThingShape(Notice)
        assert classes_of(notice) == {cls for case in cases() if case.valid for cls in things_in(case.tree, notice)}


def _table(judged: tuple[Case, ...]) -> str:
    """Return how many documents there are, of which kinds, and why `loads` and schemas part ways."""
    changes = Counter(change for case in judged for change in set(case.changes))
    causes = Counter(cause for case in judged for cause in {_cause(message) for message in case.beyond})
    _, brought = disagreements(jsonschema_rs_verdicts(json_schema()), judged)
    rows = [
        ("documents that loads, ajv and jsonschema-rs judge alike", len(judged)),
        ("that a schema should refuse", sum(not case.valid for case in judged)),
        ("that loads alone refuses", sum(case.valid and case.notice is None for case in judged)),
        *((f"  {cause}", number) for cause, number in causes.most_common()),
        ("that loads brings in order and a schema refuses", len(brought)),
        *((f"changed: {change}", number) for change, number in changes.most_common()),
    ]
    return "\n".join(f"{number:>7,}  {name}" for name, number in rows)


def _cause(message: str) -> str:
    return re.split("[;:]", re.sub(r'"[^"]*"|U[+]\w+', "…", message))[0]
