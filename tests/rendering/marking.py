"""Notices in which each free text is a text of one's choice, by the field in which it stands."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import attrs

from tietosuoja import Notice, OwnWords
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, TextShape, ThingShape, class_of, shapes_of
from tietosuoja.model.texts import LINE, PROSE, TextKind

Give: TypeAlias = Callable[[str, TextKind], str]
"""Returns the text for a field, such as `Recipient.name`, whose texts are of a kind."""

FREE = {TextShape(PROSE): PROSE, TextShape(LINE): LINE}


def marked(notice: Notice, give: Give) -> Notice:
    """Return a notice with other texts in its free texts; own words have them in every language they had."""
    result: Notice = _marked(notice, ThingShape(Notice), "Notice", give)
    return result


def _marked(value: Any, shape: Shape, field: str, give: Give) -> Any:
    if isinstance(value, OwnWords):
        return attrs.evolve(value, **{name: give(field, PROSE) for name in ("fi", "sv", "en") if getattr(value, name)})
    if isinstance(shape, ListShape):
        return tuple(_marked(part, shape.item, field, give) for part in value)
    if cls := class_of(value):
        shapes = shapes_of(cls)
        named = {name: _marked(getattr(value, name), shapes[name], f"{cls.__name__}.{name}", give) for name in shapes}
        return attrs.evolve(value, **named)
    return give(field, FREE[shape]) if isinstance(value, str) and shape in FREE else value


def free_fields() -> set[str]:
    """Return every field of the model in which free text may stand."""
    return set(_free_fields(Notice, {Notice, OwnWords}))


def _free_fields(cls: type[attrs.AttrsInstance], seen: set[type]) -> Iterator[str]:
    for name, shape in shapes_of(cls).items():
        for part in _parts(shape):
            if part in FREE or part == ThingShape(OwnWords):
                yield f"{cls.__name__}.{name}"
            if isinstance(part, ThingShape) and part.cls not in seen:
                seen.add(part.cls)
                yield from _free_fields(part.cls, seen)


def _parts(shape: Shape) -> Iterator[Shape]:
    if isinstance(shape, ListShape):
        yield from _parts(shape.item)
    elif isinstance(shape, ChoiceShape):
        for option in shape.options:
            yield from _parts(option)
    else:
        yield shape
