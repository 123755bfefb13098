"""Where the keys and values of a document stand, by line and column; found in the text of JSON.

Only texts with faults are looked through, so that reading a good one costs nothing more.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias, final

import attrs

from tietosuoja.pointers import Path, Step

Place: TypeAlias = tuple[int, int]
"""Line and column, in characters from 1."""

DOUBLED: Final = "this key stands twice in its object: remove one"

_LEXEME = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


@final
@attrs.frozen(weakref_slot=False)
class Places:
    """The places of a document.

    Attributes:
        values: Where each value begins.
        keys: Where each key of an object stands; the first one where it is doubled.
        doubled: The keys that stand again in their object, in the order of the text.
        words: The values that are neither strings nor containers, with where they stand and how they are written.
    """

    values: dict[Path, Place]
    keys: dict[Path, Place]
    doubled: list[tuple[Path, Place]]
    words: list[tuple[Path, Place, str]]

    def nearest(self, path: Path, *, at_key: bool) -> Place:
        """Return where a value stands, or the nearest value around it that the text has.

        Args:
            path: The path of the value.
            at_key: Whether its key is meant.
        """
        if at_key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values[path]


@final
@attrs.define(weakref_slot=False)
class _Open:
    """A container that is being read: where we are in it."""

    is_object: bool
    step: Step
    key_due: bool


def places_in(text: str) -> Places:
    """Find the places of a text that is known to be JSON."""
    place_of = line_counter(text)
    places = Places({}, {}, [], [])
    for path, offset, lexeme, is_key in _lexemes(text):
        place = place_of(offset)
        if not is_key:
            places.values[path] = place
            if lexeme[0] not in '"{[':
                places.words.append((path, place, lexeme))
        elif path in places.keys:
            places.doubled.append((path, place))
        else:
            places.keys[path] = place
    return places


def line_counter(text: str) -> Callable[[int], Place]:
    """Return a function from an offset in a text to its line and column."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place_of(offset: int) -> Place:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return place_of


def _lexemes(text: str) -> Iterator[tuple[Path, int, str, bool]]:
    opened: list[_Open] = []
    for match in _LEXEME.finditer(text):
        lexeme, inner = match.group(), opened[-1] if opened else None
        if lexeme in "}]":
            opened.pop()
        elif lexeme == ",":
            _next(opened[-1])
        elif lexeme == ":":
            opened[-1].key_due = False
        elif inner and inner.key_due:
            inner.step = _unquoted(lexeme)
            yield _path(opened), match.start(), lexeme, True
        else:
            yield _path(opened), match.start(), lexeme, False
            if lexeme in "{[":
                opened.append(_Open(is_object=lexeme == "{", step=0, key_due=lexeme == "{"))


def _next(container: _Open) -> None:
    if isinstance(container.step, int):
        container.step += 1
    container.key_due = container.is_object


def _path(opened: list[_Open]) -> Path:
    return tuple(container.step for container in opened)


def _unquoted(lexeme: str) -> str:
    return str(json.loads(lexeme))
