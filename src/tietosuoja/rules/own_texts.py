"""The texts that the author of a notice wrote, each with its place."""

from collections.abc import Iterator
from typing import Any

import attrs

from tietosuoja.model.notice import Notice
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, TextShape, class_of, shapes_of
from tietosuoja.model.texts import LINE, PROSE
from tietosuoja.pointers import Path


def own_texts(notice: Notice) -> Iterator[tuple[Path, str]]:
    """Return every text of a notice that is free: own words in each language, names, numbers, addresses.

    Codes, references, dates, durations and web addresses are not among them.
    """
    yield from _texts(Notice, notice, ())


def _texts(cls: type[attrs.AttrsInstance], thing: object, path: Path) -> Iterator[tuple[Path, str]]:
    for name, shape in shapes_of(cls).items():
        value: Any = getattr(thing, name)
        if isinstance(shape, ListShape):
            for index, item in enumerate(value):
                yield from _text(item, shape.item, (*path, name, index))
        elif value is not None:
            yield from _text(value, shape, (*path, name))


def _text(value: object, shape: Shape, path: Path) -> Iterator[tuple[Path, str]]:
    cls = class_of(value)
    if cls is not None:
        yield from _texts(cls, value, path)
    elif isinstance(value, str) and _is_free(shape):
        yield path, value


def _is_free(shape: Shape) -> bool:
    kinds = shape.options if isinstance(shape, ChoiceShape) else (shape,)
    return any(isinstance(kind, TextShape) and kind.kind in {PROSE, LINE} for kind in kinds)
