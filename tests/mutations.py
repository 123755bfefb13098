"""Changes of documents: one of them at a time makes a container of a document another one."""

import copy
import random
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, cast

from tests.near_misses import ALL, UNICODE

Container: TypeAlias = dict[str, Any] | list[Any]
Change: TypeAlias = Callable[[Container, random.Random], None]

WRONG: list[Any] = [
    "", " ", "x", "EU", "fi", "a\tb", "a\nb", "a\x00", "\ufffe", "\u202ea", "2026-02-30", "2025-02-29", "P0D",
    "P1D1Y", "javascript:alert(1)", "https://", "http://a b", "-", "A", "consent", "newsletter", "transfers", "true",
    0, 1.5, 10**400, -0.0, True, False, None, [], {}, [[]], [None], {"fi": "x"}, {"fi": ""}, {"type": "consent"},
    {"x": 1}, ["a"], {"": "x"}, {"type": None}, {"fi": "x", "no": "x"}, ["consent", "consent"],
]  # fmt: skip
KEYS = [
    "x", "fi", "type", "id", "name", "purpose", "Fi", "schema_version", "$schema", "items", "", "__proto__",
    "constructor", "toString", "a/b", "a~b", "ä", "\U0001f600",
]  # fmt: skip


def containers_of(tree: Any) -> Iterator[Container]:
    """Yield the objects and lists of a document, the document first."""
    if isinstance(tree, dict | list):
        container = cast("Container", tree)
        yield container
        for part in list(container.values()) if isinstance(container, dict) else container:
            yield from containers_of(part)


def _places(container: Container) -> list[tuple[Any, Any]]:
    return list(container.items()) if isinstance(container, dict) else list(enumerate(container))


def _put(container: Container, place: Any, value: Any) -> None:
    cast("Any", container)[place] = value


def _drop(container: Container, rng: random.Random) -> None:
    if container:
        place, _ = rng.choice(_places(container))
        cast("Any", container).pop(place)


def _add(container: Container, rng: random.Random) -> None:
    value = copy.deepcopy(rng.choice(WRONG))
    if isinstance(container, dict):
        container[rng.choice(KEYS)] = value
    else:
        container.append(value)


def _replace(container: Container, rng: random.Random) -> None:
    if container:
        _put(container, rng.choice(_places(container))[0], copy.deepcopy(rng.choice(WRONG)))


def _retype(container: Container, rng: random.Random) -> None:
    if not container:
        return
    place, value = rng.choice(_places(container))
    others: list[Any] = [[value], {"fi": value}, {"type": value}, str(value), None]
    if isinstance(value, list):
        others += value
    elif isinstance(value, dict):
        others += [list(cast("dict[str, Any]", value)), *cast("dict[str, Any]", value).values()]
    elif isinstance(value, str):
        others += [list(value), len(value), value == "true", float(len(value))]
    _put(container, place, rng.choice(others))


def _double(container: Container, rng: random.Random) -> None:
    if isinstance(container, list) and container:
        container.append(copy.deepcopy(rng.choice(container)))


def _lengthen(container: Container, rng: random.Random) -> None:
    if isinstance(container, list) and container:
        container.extend(copy.deepcopy(rng.choice(container)) for _ in range(rng.randint(10, 40)))


def _reorder(container: Container, rng: random.Random) -> None:
    if isinstance(container, list):
        rng.shuffle(container)
        return
    items = list(container.items())
    rng.shuffle(items)
    container.clear()
    container.update(items)


def _rename(container: Container, rng: random.Random) -> None:
    if isinstance(container, dict) and container:
        key = rng.choice(list(container))
        container[rng.choice([key.upper(), key[:-1], f"{key} ", f"{key}s", *KEYS])] = container.pop(key)


def _strings(change: Callable[[str, random.Random], str]) -> Change:
    def change_one(container: Container, rng: random.Random) -> None:
        texts = [(place, value) for place, value in _places(container) if isinstance(value, str)]
        if texts:
            place, text = rng.choice(texts)
            _put(container, place, change(text, rng))

    return change_one


def _respell(text: str, rng: random.Random) -> str:
    place = rng.randint(0, min(8, len(text)))
    return text[:place] + rng.choice("aX- 1\t") + text[place + rng.randint(0, 1) :]


def _spell_in_unicode(text: str, rng: random.Random) -> str:
    place = rng.randint(0, len(text))
    return text[:place] + rng.choice(UNICODE) + text[place:]


def _space(text: str, rng: random.Random) -> str:
    space = rng.choice(" \n\t\r\u00a0\u2028\u3000\u200b\ufeff\x1f\x85")
    return rng.choice([space + text, text + space, space + text + space, space])


CHANGES: dict[str, Change] = {
    "drop": _drop,
    "add": _add,
    "replace": _replace,
    "retype": _retype,
    "double": _double,
    "lengthen": _lengthen,
    "reorder": _reorder,
    "rename": _rename,
    "respell": _strings(_respell),
    "near miss": _strings(lambda _, rng: rng.choice(ALL)),
    "unicode": _strings(_spell_in_unicode),
    "outer white space": _strings(_space),
    "normal form D": _strings(lambda text, _: unicodedata.normalize("NFD", f"{text}\u00e4\ud55c")),
    "upper case": _strings(lambda text, _: text.upper()),
}
"""The changes by what they are called."""
