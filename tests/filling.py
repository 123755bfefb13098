"""Notices whose free texts are all replaced by others."""

from collections.abc import Callable, Iterable
from itertools import cycle
from typing import Any

import attrs

from tietosuoja import Notice, OwnWords, normalised
from tietosuoja.model.shapes import ListShape, Shape, TextShape, ThingShape, class_of, shapes_of
from tietosuoja.model.texts import LINE, PROSE, TextKind

Take = Callable[[TextKind], str]


def filled(notice: Notice, texts: Iterable[str]) -> Notice:
    """Return a notice in which other texts stand in the free texts, in turn, as often as needed.

    A text of several lines is put on one where only one may stand, and one that no notice can hold
    is left out.
    """
    following = cycle(texts)

    def take(kind: TextKind) -> str:
        return next(fitting for text in following if (fitting := _fitting(normalised(text), kind)))

    result: Notice = _filled(notice, ThingShape(Notice), take)
    return result


def _fitting(text: str, kind: TextKind) -> str | None:
    return next((option for option in (text, " ".join(text.split())) if kind.matches(option)), None)


def _filled(value: Any, shape: Shape, take: Take) -> Any:
    if isinstance(value, OwnWords):
        text = take(PROSE)
        return attrs.evolve(value, **{name: text for name in ("fi", "sv", "en") if getattr(value, name)})
    if isinstance(shape, ListShape):
        return tuple(_filled(part, shape.item, take) for part in value)
    if cls := class_of(value):
        shapes = shapes_of(cls)
        return attrs.evolve(value, **{name: _filled(getattr(value, name), shapes[name], take) for name in shapes})
    if isinstance(value, str) and shape in {TextShape(PROSE), TextShape(LINE)}:
        return take(PROSE if shape == TextShape(PROSE) else LINE)
    return value
