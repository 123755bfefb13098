"""Values of a type that a field cannot have."""

from collections.abc import Iterator
from typing import Any, Final

from tests.schema_suite.examples import ThingClass
from tietosuoja.model.shapes import ChoiceShape, FlagShape, ListShape, Shape, TextShape, ThingShape, lead_of, tag_of
from tietosuoja.model.texts import LINE, PROSE

VALUES: Final[dict[str, Any]] = {
    "null": None,
    "an empty text": "",
    "an empty object": {},
    "an empty list": [],
    "a number": 1,
    "true": True,
    "false": False,
    "a text": "Kyllä, aina!",
    "a list": ["Kyllä, aina!"],
    "an object": {"value": "x"},
}

IN_LISTS: Final = ("null", "an empty text", "an empty object", "a number", "a list")


def wrong_values(shape: Shape) -> Iterator[tuple[str, Any]]:
    """Yield values that a field of a shape cannot have, each with words for what is wrong."""
    due = due_words(shape)
    for words, value in VALUES.items():
        if words not in _allowed(shape):
            yield f"{words} where {due} is due", value
    if isinstance(shape, ListShape):
        for words in IN_LISTS:
            yield f"{words} in a list where {due_words(shape.item)} is due", [VALUES[words]]


def due_words(shape: Shape) -> str:
    """Return what is due in a place, as words."""
    match shape:
        case TextShape():
            return "a text"
        case FlagShape():
            return "a mark"
        case ListShape():
            return "a list"
        case ThingShape(cls):
            return _due_thing(cls)
        case ChoiceShape(options):
            return " or ".join(dict.fromkeys(due_words(option) for option in options))
        case _:
            return "a code"


def _due_thing(cls: ThingClass) -> str:
    if tag_of(cls):
        return "a legal basis"
    return "a code or an object" if lead_of(cls) else "an object"


def _allowed(shape: Shape) -> set[str]:
    match shape:
        case FlagShape():
            return {"true", "false"}
        case ListShape():
            return {"an empty list", "a list"}
        case TextShape(kind) if kind in {PROSE, LINE}:
            return {"a text"}
        case _:
            return set()
