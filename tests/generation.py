"""Small documents, good and bad, made from the annotations of the model with a seeded generator."""

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

import attrs

from tietosuoja import Notice, OwnWords
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

Container: TypeAlias = dict[str, Any] | list[Any]

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
WRONG: list[Any] = [
    "", " ", "x", "EU", "fi", "a\tb", "a\nb", "a\x00", "\ud800", "\ufffe", "\u202ea", "2026-02-30", "2025-02-29", "P0D",
    "P1D1Y", "javascript:alert(1)", "https://", "http://a b", "-", "A", "consent", "newsletter", "transfers", "true",
    0, 1.5, True, False, None, [], {}, [[]], [None], {"fi": "x"}, {"fi": ""}, {"type": "consent"}, {"x": 1}, ["a"],
]  # fmt: skip
KEYS = ["x", "fi", "type", "id", "name", "purpose", "Fi", "schema_version", "$schema", "items"]


def document(rng: random.Random) -> dict[str, Any]:
    """Return a document that the schema takes, of a few hundred bytes."""
    return {"schema_version": rng.choice(["1.0", "1.0", "1.0", "1.3"]), **_thing(Notice, rng, 3)}


def mutated(tree: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """Return a copy of a document with one to three changes; some of them make it bad."""
    changed = copy.deepcopy(tree)
    for _ in range(rng.randint(1, 3)):
        containers = list(_containers(changed))
        rng.choice(CHANGES)(rng.choice(containers), rng)
    return changed


def _value(shape: Shape, rng: random.Random, depth: int) -> Any:
    match shape:
        case TextShape(kind):
            return rng.choice(STRINGS[kind.name])
        case CodeShape(codes, _):
            return rng.choice(codes)
        case FlagShape():
            return rng.random() < 0.8
        case ListShape(item):
            return [_value(item, rng, depth - 1) for _ in range(rng.choice([0, 1, 1, 2]))]
        case ThingShape(cls):
            return _thing(cls, rng, depth)
        case ChoiceShape(options):
            return _value(rng.choice(options), rng, depth)


def _thing(cls: type[Any], rng: random.Random, depth: int) -> Any:
    if cls is OwnWords:
        return {language: rng.choice(TEXTS) for language in rng.sample(["fi", "sv", "en"], rng.randint(1, 3))}
    shapes, lead, tag = shapes_of(cls), lead_of(cls), tag_of(cls)
    flat = [name for name in shapes if isinstance(shapes[name], TextShape | CodeShape | FlagShape)]
    names = list(shapes) if depth > 0 or not flat else flat
    chosen = rng.sample(names, min(len(names), rng.randint(0 if tag or cls is Notice else 1, 3)))
    required = [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    fields = {name: _value(shapes[name], rng, depth - 1) for name in dict.fromkeys([*required, *chosen])}
    if tag:
        return {"type": tag, **fields} if fields else rng.choice([tag, {"type": tag}])
    if lead in fields and isinstance(fields[lead], str) and rng.random() < 0.5:
        return fields[lead]
    return fields or {names[0]: _value(shapes[names[0]], rng, depth - 1)} if cls is not Notice else fields


def _containers(tree: Any) -> Iterator[Container]:
    if isinstance(tree, dict | list):
        container = cast("Container", tree)
        yield container
        for part in list(container.values()) if isinstance(container, dict) else container:
            yield from _containers(part)


def _drop(container: Container, rng: random.Random) -> None:
    if isinstance(container, dict):
        container.pop(rng.choice([*container, ""]), None)
    elif container:
        container.pop(rng.randrange(len(container)))


def _add(container: Container, rng: random.Random) -> None:
    value = copy.deepcopy(rng.choice(WRONG))
    if isinstance(container, dict):
        container[rng.choice(KEYS)] = value
    else:
        container.append(value)


def _replace(container: Container, rng: random.Random) -> None:
    value = copy.deepcopy(rng.choice(WRONG))
    if isinstance(container, dict) and container:
        container[rng.choice(list(container))] = value
    elif isinstance(container, list) and container:
        container[rng.randrange(len(container))] = value


def _respell(container: Container, rng: random.Random) -> None:
    anything: Any = container
    keys: list[Any] = list(container) if isinstance(container, dict) else list(range(len(container)))
    strings = [key for key in keys if isinstance(anything[key], str) and anything[key]]
    if strings:
        key, place = rng.choice(strings), rng.randrange(8)
        anything[key] = anything[key][:place] + rng.choice("aX- 1\t") + anything[key][place:]


CHANGES: list[Callable[[Container, random.Random], None]] = [_drop, _add, _replace, _respell]
