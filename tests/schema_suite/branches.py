"""What may stand in a field by the branches of its union, and what is none of them."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from tests.schema_suite.examples import ThingClass, as_object, code_of, example
from tietosuoja.model.shapes import ChoiceShape, CodeShape, Shape, TextShape, ThingShape, lead_of, shapes_of, tag_of

Branch: TypeAlias = tuple[str, Any, bool]
"""Words, a value, and whether it may stand there."""


def branches(shape: Shape, field: str) -> Iterator[Branch]:
    """Yield what may stand in a field, branch by branch, and near misses of them.

    Args:
        shape: What may stand in the field, or in the list that it holds.
        field: Its name.
    """
    match shape:
        case CodeShape(_, tables) if len(tables) > 1:
            yield from _of_tables(tables)
        case ThingShape(cls) if lead_of(cls):
            yield from _of_lead(cls)
        case ChoiceShape(options) if all(isinstance(option, ThingShape) for option in options):
            yield from _of_tagged(options)
        case ChoiceShape(options):
            yield from _of_terms(options, field)
        case _:
            pass


def _of_tables(tables: tuple[str, ...]) -> Iterator[Branch]:
    yield from _codes(tables)
    yield "the name of a country", "Suomi", False


def _codes(tables: tuple[str, ...]) -> Iterator[Branch]:
    for table in tables:
        yield f"a code of {table}", code_of(table), True


def _of_terms(options: tuple[Shape, ...], field: str) -> Iterator[Branch]:
    for option in options:
        match option:
            case CodeShape(_, tables):
                yield from _codes(tables)
            case TextShape(kind):
                yield f"a text that is of the kind {kind.name}", example(option, field), True
            case _:
                yield "own words", {"fi": "Omat sanat", "en": "Own words"}, True
    yield "own words that name no language", "Omat sanat", False
    yield "own words in a language that is not known", {"fi": "Omat sanat", "no": "Egne ord"}, False


def _of_lead(cls: ThingClass) -> Iterator[Branch]:
    lead, least = lead_of(cls) or "", as_object(cls)
    shape = shapes_of(cls)[lead]
    words = isinstance(shape, ChoiceShape)
    yield "a code alone", least[lead], True
    yield "a code as an object", least, True
    yield "own words as an object", {lead: {"fi": "Omat sanat"}}, words
    yield "own words without the key that they belong to", {"fi": "Omat sanat"}, False
    yield "own words that name no language", "Omat sanat", False
    yield "an object whose code is unknown", {lead: "no-such-code"}, False


def _of_tagged(options: tuple[Shape, ...]) -> Iterator[Branch]:
    for tag in [tag_of(option.cls) for option in options if isinstance(option, ThingShape)]:
        yield f"{tag} as a code", tag, True
        yield f"{tag} as an object", {"type": tag, "condition": {"fi": "Omat sanat"}}, True
    yield "an unknown code", "permission", False
    yield "an object whose type is unknown", {"type": "permission"}, False
    yield "an object without its type", {"condition": {"fi": "Omat sanat"}}, False
    yield "a field of another type", {"type": "consent", "interest": {"fi": "Omat sanat"}}, False
