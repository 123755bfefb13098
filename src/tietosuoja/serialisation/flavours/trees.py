"""Schemas as trees: what holds other schemas in them, and what is known by name."""

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

Schema: TypeAlias = dict[str, Any]

BY_NAME: Final = ("properties", "$defs", "definitions")
"""The keywords that hold schemas by name."""
LISTED: Final = ("anyOf", "allOf")
"""The keywords that hold a list of schemas."""


def mapped(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """Return a schema in which the schemas right inside it are changed."""
    result: Schema = {}
    for key, value in schema.items():
        if key in BY_NAME:
            result[key] = {name: change(part) for name, part in value.items()}
        elif key in LISTED:
            result[key] = [change(part) for part in value]
        elif key == "items":
            result[key] = change(value)
        else:
            result[key] = value
    return result


def parts(schema: Schema) -> Iterator[Schema]:
    """Yield a schema and every schema inside it."""
    yield schema
    for part in _inside(schema):
        yield from parts(part)


def _inside(schema: Schema) -> Iterator[Schema]:
    for key, value in schema.items():
        if key in BY_NAME:
            yield from value.values()
        elif key in LISTED:
            yield from value
        elif key == "items":
            yield value


def referred(schema: Schema) -> str | None:
    """Return the name of the definition that a schema refers to, if it does."""
    reference: str | None = schema.get("$ref")
    return None if reference is None else reference.rpartition("/")[2]
