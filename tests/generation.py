"""Documents, good and bad, made from the annotations of the model with a seeded generator."""

import copy
import random
from typing import Any, TypeAlias, final

import attrs

from tests.mutations import CHANGES, containers_of
from tests.near_misses import NEAR_MISSES
from tietosuoja import Activity, Notice, OwnWords
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    lead_of,
    shapes_of,
    tag_of,
)

TEXTS = ["A Oy", "ä", "[avoin]", "\U0001f600", "a<b>&\"'", "x" * 30]
STRINGS = {
    "text": [*TEXTS, "yksi\nkaksi", "\u202eabc"],
    "line": TEXTS,
    "address": ["https://example.fi/", "mailto:a@example.fi", "tel:+358291234"],
    "name": ["a", "b-2", "newsletter"],
    "reference": ["a", "b-2", "newsletter"],
    "date": ["2026", "2026-11", "2024-02-29"],
    "duration": ["P3Y", "P24M", "P30D", "PT12H"],
}
VERSIONS = ["1.0", "1.0", "1.0", "1.3"]

Random: TypeAlias = random.Random


@final
@attrs.frozen
class _Making:
    """How documents are made: with which random numbers, and how often a string misses what is due."""

    rng: Random
    misses: float


def document(rng: Random, misses: float = 0.0, depth: int = 3) -> dict[str, Any]:
    """Return a document of a few hundred bytes that the schema takes, if no string misses what is due.

    Args:
        rng: Where the random numbers come from.
        misses: How many of the strings nearly are what is due, or are not quite: from 0 to 1.
        depth: How many things may stand inside each other; each level makes it some times larger.
    """
    making = _Making(rng, misses)
    version = _string("version", VERSIONS, making)
    return {"schema_version": version, **_thing(Notice, making, depth)}


def large_document(rng: Random) -> dict[str, Any]:
    """Return a document that the schema takes, of some thousand to some hundred thousand bytes."""
    making = _Making(rng, 0.0)
    activities = [_thing(Activity, making, 4) for _ in range(rng.randint(10, 40))]
    preamble = {"fi": rng.choice(TEXTS) * rng.randint(1, 10_000)}
    return {**document(rng), "activities": activities, "preamble": preamble}


def mutated(tree: dict[str, Any], rng: Random) -> dict[str, Any]:
    """Return a copy of a document with one to three changes; some of them make it bad."""
    return changed(tree, rng)[0]


def changed(tree: dict[str, Any], rng: Random) -> tuple[dict[str, Any], list[str]]:
    """Return a copy of a document with one to three changes, and what these are called."""
    copied, names = copy.deepcopy(tree), rng.choices(list(CHANGES), k=rng.randint(1, 3))
    for name in names:
        CHANGES[name](rng.choice(list(containers_of(copied))), rng)
    return copied, names


def _string(kind: str, good: list[str], making: _Making) -> str:
    missed = making.rng.random() < making.misses
    return making.rng.choice(NEAR_MISSES[kind] if missed else good)


def _value(shape: Shape, making: _Making, depth: int) -> Any:
    rng = making.rng
    match shape:
        case TextShape(kind):
            return _string(kind.name, STRINGS[kind.name], making)
        case CodeShape(codes, _):
            return rng.choice(codes)
        case FlagShape():
            return rng.random() < 0.8
        case ListShape(item):
            return [_value(item, making, depth - 1) for _ in range(rng.choice([0, 1, 1, 2]))]
        case ThingShape(cls):
            return _thing(cls, making, depth)
        case ChoiceShape(options):
            return _value(rng.choice(options), making, depth)


def _thing(cls: type[Any], making: _Making, depth: int) -> Any:
    rng = making.rng
    if cls is OwnWords:
        languages = rng.sample(["fi", "sv", "en"], rng.randint(1, 3))
        return {language: _string("text", TEXTS, making) for language in languages}
    shapes, lead, tag = shapes_of(cls), lead_of(cls), tag_of(cls)
    flat = [name for name in shapes if isinstance(shapes[name], TextShape | CodeShape | FlagShape)]
    names = list(shapes) if depth > 0 or not flat else flat
    chosen = rng.sample(names, min(len(names), rng.randint(0 if tag or cls is Notice else 1, 3)))
    required = [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    fields = {name: _value(shapes[name], making, depth - 1) for name in dict.fromkeys([*required, *chosen])}
    if tag:
        return {"type": tag, **fields} if fields else rng.choice([tag, {"type": tag}])
    if lead in fields and isinstance(fields[lead], str) and rng.random() < 0.5:
        return fields[lead]
    return fields or {names[0]: _value(shapes[names[0]], making, depth - 1)} if cls is not Notice else fields
