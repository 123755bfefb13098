"""The order of places in a notice: that of the fields of its classes."""

from functools import cache

from tietosuoja.model.notice import Notice
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, ThingShape, shapes_of
from tietosuoja.pointers import Path


@cache
def place_in_notice(path: Path) -> tuple[int, ...]:
    """Return a key by which places sort as they stand in a notice."""
    shape: Shape | None = ThingShape(Notice)
    key: list[int] = []
    for step in path:
        position, shape = _step(shape, step)
        key.append(position)
    return tuple(key)


def _step(shape: Shape | None, step: str | int) -> tuple[int, Shape | None]:
    if isinstance(step, int):
        return step, shape.item if isinstance(shape, ListShape) else None
    for option in shape.options if isinstance(shape, ChoiceShape) else (shape,):
        if isinstance(option, ThingShape) and step in (fields := shapes_of(option.cls)):
            return list(fields).index(step), fields[step]
    return 0, None
