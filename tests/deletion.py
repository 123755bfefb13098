"""Taking single fields out of a document, to see what its page loses."""

import copy
import json
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, cast

import attrs

from tietosuoja import DocumentError, Notice, OwnWords, loads
from tietosuoja.model.shapes import ChoiceShape, ListShape, Shape, ThingShape, shapes_of, tag_of
from tietosuoja.pointers import Path

Found: TypeAlias = tuple[Path, str]
"""Where a field stands in a document, and its name: `Recipient.service`."""

ENVELOPE: Final = {"$schema", "schema_version", "type"}


def optional_fields(document: dict[str, Any]) -> Iterator[Found]:
    """Return every field of a document that can be left out, at every depth."""
    yield from _fields(Notice, document, ())


def without(document: dict[str, Any], path: Path) -> Notice:
    """Return the notice of a document without a field, and without what refers to it."""
    tree = copy.deepcopy(document)
    _remove(tree, path)
    return without_dangling(tree)


def without_dangling(tree: dict[str, Any]) -> Notice:
    """Return the notice of a document without what refers to nothing or says nothing."""
    while True:
        try:
            return loads(json.dumps(tree))
        except DocumentError as error:
            _remove(tree, error.faults[-1].path)


def _remove(tree: Any, path: Path) -> None:
    for step in path[:-1]:
        tree = tree[step]
    del tree[path[-1]]


def _fields(cls: type[Any], thing: dict[str, Any], path: Path) -> Iterator[Found]:
    required = {field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING}
    for name, value in thing.items():
        if name in ENVELOPE:
            continue
        if name not in required:
            yield (*path, name), f"{cls.__name__}.{name}"
        yield from _inside(shapes_of(cls)[name], value, (*path, name))


def _inside(shape: Shape, value: Any, path: Path) -> Iterator[Found]:
    if isinstance(shape, ListShape):
        for index, item in enumerate(value):
            yield from _inside(shape.item, item, (*path, index))
    elif isinstance(value, dict):
        cls = _class_of(shape, cast("dict[str, Any]", value))
        if cls is not OwnWords:
            yield from _fields(cls, cast("dict[str, Any]", value), path)


def _class_of(shape: Shape, value: dict[str, Any]) -> type[Any]:
    options = shape.options if isinstance(shape, ChoiceShape) else (shape,)
    classes = [option.cls for option in options if isinstance(option, ThingShape)]
    return next(
        cls for cls in classes if tag_of(cls) == value.get("type") and value.keys() - {"type"} <= shapes_of(cls).keys()
    )
