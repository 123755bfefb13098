"""What a field may hold, read off its annotation.

The validators of the model, the reader of documents and the JSON Schema all ask here, so that
the annotation of a field is the one place that says what may stand in it.
"""

import types
from collections.abc import Hashable
from functools import cache
from typing import Annotated, Any, Literal, TypeAlias, Union, cast, final, get_args, get_origin

import attrs

from tietosuoja.model.texts import TextKind
from tietosuoja.vocabulary import codes


@final
@attrs.frozen(weakref_slot=False)
class TextShape:
    """A string of some kind."""

    kind: TextKind


@final
@attrs.frozen(weakref_slot=False)
class CodeShape:
    """One of the codes of one table, or of several, in their order."""

    codes: tuple[str, ...]
    tables: tuple[str, ...]


@final
@attrs.frozen(weakref_slot=False)
class FlagShape:
    """A mark: true, or absent."""


@final
@attrs.frozen(weakref_slot=False)
class ThingShape:
    """A value of one class of the model."""

    cls: type[attrs.AttrsInstance]


@final
@attrs.frozen(weakref_slot=False)
class ListShape:
    """Any number of things, in the author's order."""

    item: "Shape"


@final
@attrs.frozen(weakref_slot=False)
class ChoiceShape:
    """One of several shapes: a term is a code or own words, a legal basis one of six classes."""

    options: tuple["Shape", ...]


_TYPE_NAMES = {get_args(value): name for name, value in vars(codes).items() if get_origin(value) is Literal}

Shape: TypeAlias = TextShape | CodeShape | FlagShape | ThingShape | ListShape | ChoiceShape


@cache
def shape_of(annotation: Any) -> Shape:  # noqa: ANN401  # annotations have no common type
    """Return the shape of an annotation of the model.

    Args:
        annotation: A type as the fields of the model use them; `| None` is of no account.

    Raises:
        TypeError: If the model does not use such types.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is bool:
        return FlagShape()
    if origin is Annotated and isinstance(arguments[1], TextKind):
        return TextShape(arguments[1])
    if origin is Literal:
        return CodeShape(arguments, (_TYPE_NAMES[arguments],))
    if origin is tuple:
        return ListShape(shape_of(arguments[0]))
    if origin in {Union, types.UnionType}:
        return _choice([shape_of(option) for option in arguments if option is not types.NoneType])
    if attrs.has(annotation):
        return ThingShape(annotation)
    message = f"the model has no fields of type {annotation!r}"
    raise TypeError(message)


def _choice(options: list[Shape]) -> Shape:
    tables = [option for option in options if isinstance(option, CodeShape)]
    others = [option for option in options if not isinstance(option, CodeShape)]
    merged_codes = tuple(code for table in tables for code in table.codes)
    names = tuple(name for table in tables for name in table.tables)
    merged = [CodeShape(merged_codes, names), *others] if tables else others
    return merged[0] if len(merged) == 1 else ChoiceShape(tuple(merged))


def shapes_of(cls: type[attrs.AttrsInstance]) -> dict[str, Shape]:
    """Return the shapes of the fields of a class of the model, in their order."""
    return _shapes_of(cls)


@cache
def _shapes_of(cls: Hashable) -> dict[str, Shape]:
    return {field.name: shape_of(field.type) for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls))}


def class_of(value: object) -> type[attrs.AttrsInstance] | None:
    """Return the class of a value of the model; None for anything else."""
    cls = type(value)
    return cls if attrs.has(cls) else None


def lead_of(cls: type[attrs.AttrsInstance]) -> str | None:
    """Return the field that holds the term of a thing, if its class has one.

    A thing with nothing but a code in its lead field is written as that code alone.
    """
    return _lead_of(cls)


@cache
def _lead_of(cls: Hashable) -> str | None:
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", cls))
    return next((field.name for field in fields if not field.kw_only), None)


def tag_of(cls: type[attrs.AttrsInstance]) -> str | None:
    """Return the `type` by which a class of a union is told apart, if it has one."""
    return getattr(cls, "type", None)
