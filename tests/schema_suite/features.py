"""What of the model a document meets: classes, branches of unions, kinds of texts, tables of codes, denials."""

from collections.abc import Iterator
from typing import Any, TypeAlias, get_args

from tests.schema_suite.examples import ThingClass
from tests.schema_suite.placing import places
from tests.trees import is_fields
from tietosuoja import Denial
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    lead_of,
    shapes_of,
    tag_of,
)
from tietosuoja.model.texts import TextKind
from tietosuoja.pointers import Path
from tietosuoja.serialisation.flavours.canonical import TEXT_NAMES, UNION
from tietosuoja.vocabulary import codes

Feature: TypeAlias = tuple[str, ...]


def of_model() -> set[Feature]:
    """Return everything that the annotations of the model name."""
    found: set[Feature] = {("kind", name) for name in TEXT_NAMES.values()}
    found |= {("denial", topic) for topic in get_args(codes.DenialTopicCode)}
    for cls in places():
        found.add(("class", cls.__name__))
        found |= {("branch", cls.__name__, form) for form in ("code", "object") if lead_of(cls)}
        for field, shape in shapes_of(cls).items():
            found |= set(_of_shape(shape, (cls.__name__, field)))
    return found


def stated(value: Any, shape: Shape, place: Feature = ()) -> Iterator[Feature]:
    """Yield what a good value states."""
    match shape:
        case ListShape(item):
            for part in value:
                yield from stated(part, item, place)
        case ThingShape(cls):
            yield from _of_thing(value, cls)
            fields: dict[str, Any] = value if is_fields(value) else {lead_of(cls) or "": value}
            for name, part in fields.items():
                if name in shapes_of(cls):
                    yield from stated(part, shapes_of(cls)[name], (cls.__name__, name))
        case ChoiceShape(options):
            option = _option(value, options)
            yield from _branch(option, place)
            yield from stated(value, option, place)
        case CodeShape():
            yield from (("table", table) for table in shape.tables if value in get_args(getattr(codes, table)))
        case TextShape(kind):
            yield _kind(kind)
        case _:
            pass


def refused(value: Any, shape: Shape, path: Path, place: Feature = ()) -> Iterator[Feature]:
    """Yield what a fault of a document is a fault of.

    Args:
        value: The value in which the fault is.
        shape: What is due in its place.
        path: Where in it the fault is.
        place: The class and the field in which the value stands.
    """
    match shape:
        case ListShape(item) if path and isinstance(value, list):
            yield from refused(value[int(path[0])], item, path[1:], place)
        case ThingShape(cls):
            yield from _of_thing(value, cls)
            fields = shapes_of(cls)
            if path and is_fields(value) and path[0] in fields and path[0] in value:
                name = str(path[0])
                yield from refused(value[name], fields[name], path[1:], (cls.__name__, name))
            elif isinstance(value, str) and (lead := lead_of(cls)):
                yield from refused(value, fields[lead], (), (cls.__name__, lead))
        case ChoiceShape(options):
            for option in _options_meant(value, options):
                yield from _branch(option, place)
                yield from refused(value, option, path, place)
        case CodeShape(_, tables) if isinstance(value, str):
            yield from (("table", table) for table in tables)
        case TextShape(kind) if isinstance(value, str):
            yield _kind(kind)
        case _:
            pass


def _of_shape(shape: Shape, place: Feature) -> Iterator[Feature]:
    match shape:
        case ListShape(item):
            yield from _of_shape(item, place)
        case ChoiceShape(options):
            for option in options:
                yield from _branch(option, place)
                yield from _of_shape(option, place)
        case CodeShape(_, tables):
            yield from (("table", table) for table in tables)
        case _:
            pass


def _of_thing(value: Any, cls: ThingClass) -> Iterator[Feature]:
    yield ("class", cls.__name__)
    if lead_of(cls) and isinstance(value, str | dict):
        yield ("branch", cls.__name__, "code" if isinstance(value, str) else "object")
    if cls is Denial:
        yield ("denial", str(value.get("of") if is_fields(value) else value))


def _branch(option: Shape, place: Feature) -> Iterator[Feature]:
    match option:
        case ThingShape(cls) if tag := tag_of(cls):
            yield ("branch", UNION, tag)
        case ThingShape(cls):
            yield ("branch", *place, cls.__name__)
        case TextShape(kind):
            yield ("branch", *place, TEXT_NAMES[kind])
        case _:
            yield ("branch", *place, "code")


def _option(value: Any, options: tuple[Shape, ...]) -> Shape:
    return next(option for option in _options_meant(value, options) if _fits(value, option))


def _options_meant(value: Any, options: tuple[Shape, ...]) -> list[Shape]:
    if is_fields(value):
        things = [option for option in options if isinstance(option, ThingShape)]
        tagged = [option for option in things if tag_of(option.cls)]
        return [option for option in things if tag_of(option.cls) == value.get("type")] if tagged else [*things]
    if isinstance(value, str):
        return [option for option in options if not isinstance(option, ThingShape) or tag_of(option.cls) == value]
    return []


def _fits(value: Any, option: Shape) -> bool:
    match option:
        case TextShape(kind):
            return kind.matches(value)
        case CodeShape(accepted, _):
            return value in accepted
        case _:
            return True


def _kind(kind: TextKind) -> Feature:
    return ("kind", TEXT_NAMES[kind])
