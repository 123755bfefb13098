"""The validators of the model: only what no notice could ever want is refused.

`@attrs.frozen(..., field_transformer=checked)` gives every field of a class a validator made
from its annotation. The messages here are also those of the document reader.
"""

import unicodedata
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, TypeAlias, cast

import attrs

from tietosuoja.errors import Fault, ModelError, printable
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    lead_of,
    shape_of,
    tag_of,
)
from tietosuoja.model.texts import TextKind, forbidden_character
from tietosuoja.pointers import Path
from tietosuoja.vocabulary.lookup import nearest

Flaw: TypeAlias = tuple[Path, str]
"""Where in a value something is wrong, and what."""

Field: TypeAlias = "attrs.Attribute[Any]"

NOTHING = "an empty value says nothing: leave it out"
_LONGEST_CODE = 64
_SHORT_TABLE = 12
_SHOWN = 60


def checked(_cls: type, fields: list[Field]) -> list[Field]:
    """Give every field the validator that its annotation asks for."""
    return [field.evolve(validator=_validator(field)) for field in fields]


def _validator(field: Field) -> Callable[[object, Field, object], None]:
    shape, default = shape_of(cast("Hashable", field.type)), field.default

    def validate(instance: object, field: Field, value: object) -> None:
        if value is default or (isinstance(value, bool) and value == default):
            return
        flaws = tuple(flaws_of(value, shape))
        if flaws:
            faults = (Fault(path=(field.name, *path), message=text) for path, text in flaws)
            raise ModelError(kind=type(instance).__name__, faults=tuple(faults))

    return validate


def flaws_of(value: object, shape: Shape) -> Iterator[Flaw]:
    """Tell what is wrong with a value of the model.

    Args:
        value: The value of a field, or an item of it.
        shape: What the field may hold.

    Yields:
        Where and what; nothing if the value is good.
    """
    match shape:
        case TextShape(kind):
            yield from (((), text) for text in _text_flaws(value, kind))
        case CodeShape(codes, _):
            yield from (((), text) for text in _code_flaws(value, codes))
        case FlagShape():
            if not isinstance(value, bool):
                yield (), f"{_named(value)} stands where True or False is due"
        case ThingShape(cls):
            yield from (((), text) for text in _thing_flaws(value, cls))
        case ListShape(item):
            yield from _list_flaws(value, item)
        case ChoiceShape(options):
            yield from _choice_flaws(value, options)


def text_flaws(text: str, kind: TextKind) -> Iterator[str]:
    """Tell what is wrong with a string.

    Args:
        text: The string, in normal form as `normalised` returns it.
        kind: The kind of string that is due.
    """
    if not text:
        yield NOTHING
    elif (bad := forbidden_character(text)) is not None:
        yield f"the character U+{ord(bad):04X} cannot stand in a notice: remove it"
    elif not kind.matches(text):
        yield wrong_kind(text, [kind])


def normalised(text: str) -> str:
    r"""Return a text as notices hold it: NFC, line feeds, no outer white space.

    Example:
        >>> normalised(" Kukkakauppa\r\n")
        'Kukkakauppa'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines).strip()


def unknown_code(word: str, codes: tuple[str, ...]) -> str:
    """Return what to say of a word that is none of the codes that could stand in its place."""
    near = nearest(word, codes) if len(word) <= _LONGEST_CODE else []
    if near:
        advice = f"nearest: {', '.join(shown(code) for code in near)}"
    elif len(codes) <= _SHORT_TABLE:
        advice = f"write one of {', '.join(shown(code) for code in codes)}"
    else:
        advice = "the codes are listed in the documentation"
    return f"{shown(word)} is no code that can stand here; {advice}"


def wrong_kind(text: str, kinds: Sequence[TextKind]) -> str:
    """Return what to say of a string that is of none of the kinds that could stand in its place."""
    names = " or ".join(kind.name for kind in kinds)
    return f"{shown(text)} is no {names}: {', or '.join(kind.advice for kind in kinds)}"


def shown(text: str) -> str:
    """Return a text in double quotes, short enough for a message and safe on a terminal."""
    short = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f'"{printable(short)}"'


def says_nothing(value: attrs.AttrsInstance) -> bool:
    """Whether every field of a value is at its default, so that it states nothing."""
    cls = type(value)
    return tag_of(cls) is None and all(getattr(value, field.name) == field.default for field in attrs.fields(cls))


def _thing_flaws(value: object, cls: type[attrs.AttrsInstance]) -> Iterator[str]:
    if not isinstance(value, cls):
        lead = lead_of(cls)
        advice = f"{cls.__name__}({_named(value)})" if lead and isinstance(value, str) else cls.__name__
        yield f"{_named(value)} stands where {advice} is due"
    elif says_nothing(value):
        yield f"this {cls.__name__} is empty and says nothing: leave it out"


def _list_flaws(value: object, item: Shape) -> Iterator[Flaw]:
    if not isinstance(value, tuple):
        yield (), f"{_named(value)} stands where a tuple is due"
        return
    for index, part in enumerate(cast("tuple[object, ...]", value)):
        yield from (((index, *path), text) for path, text in flaws_of(part, item))


def _choice_flaws(value: object, options: tuple[Shape, ...]) -> Iterator[Flaw]:
    if any(not list(flaws_of(value, option)) for option in options):
        return
    codes = [option.codes for option in options if isinstance(option, CodeShape)]
    kinds = [option.kind for option in options if isinstance(option, TextShape)]
    names = ["a code"] * bool(codes) + [option.cls.__name__ for option in options if isinstance(option, ThingShape)]
    if isinstance(value, str) and codes:
        yield (), f'{unknown_code(value, codes[0])}; own words are written as OwnWords(fi="…")'
    elif isinstance(value, str) and kinds:
        yield (), wrong_kind(value, kinds)
    else:
        yield (), f"{_named(value)} stands where {' or '.join(names)} is due"


def _text_flaws(value: object, kind: TextKind) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{_named(value)} stands where a {kind.name} is due: {kind.advice}"
        return
    yield from text_flaws(value, kind)
    if value and value != normalised(value):
        yield f"{shown(value)} is not in normal form: write tietosuoja.normalised({shown(value)})"


def _code_flaws(value: object, codes: tuple[str, ...]) -> Iterator[str]:
    if not isinstance(value, str):
        yield f"{_named(value)} stands where a code is due"
    elif value not in codes:
        yield unknown_code(value, codes)


def _named(value: object) -> str:
    return shown(value) if isinstance(value, str) else repr(value)[:_SHOWN]
