"""What is said of a value that is not what is due in its place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias, cast, final

import attrs

from tietosuoja.model.validation import shown
from tietosuoja.pointers import Path
from tietosuoja.serialisation.json_text import NOT_JSON, Number
from tietosuoja.serialisation.values import Misfit
from tietosuoja.vocabulary.lookup import nearest

LEAVE_OUT: Final = "says nothing: leave it out"
OWN_WORDS: Final = 'own words are written as {"fi": "…"}'
_SHORT_LIST = 12
_LONGEST_KEY = 64


Words: TypeAlias = str | Callable[[], str]


@final
@attrs.frozen(weakref_slot=False)
class Flaw:
    """Something wrong in a value.

    Attributes:
        path: Where in the value.
        words: What is wrong and what to do, or what says it: to look for the nearest code is dear,
            and of a document with thousands of flaws a hundred are told.
        at_key: Whether the key is meant, not the value.
        beyond_schema: Whether no JSON Schema can say it: a reference, a limit, a character that
            patterns cannot name.
    """

    path: Path
    words: Words
    at_key: bool = False
    beyond_schema: bool = False

    @property
    def message(self) -> str:
        """What is wrong and what to do."""
        return self.words if isinstance(self.words, str) else self.words()


@final
@attrs.frozen
class Refused(Exception):  # noqa: N818  # it carries what could be read, and never leaves the package
    """A value cannot be read.

    Attributes:
        flaws: Everything that is wrong with it.
        rest: What could be read of it, for the check of references; None if nothing could.
    """

    flaws: tuple[Flaw, ...]
    rest: object = None


def refuse(message: Words, rest: object = None) -> Refused:
    """Return the refusal of a whole value."""
    return Refused((Flaw((), message),), rest)


def misplaced(value: object, due: str) -> Refused:
    """Return the refusal of a value of the wrong type.

    Args:
        value: What stands there.
        due: What should, as "a list".
    """
    match value:
        case Misfit():
            return refuse(value.message)
        case None | "":
            return refuse(f"{json_name(value)} {LEAVE_OUT}")
        case Mapping() if not value:
            return refuse(f"{json_name(cast('object', value))} {LEAVE_OUT}")
        case Number(text) if text in NOT_JSON:
            return Refused(())  # the reader of the text has told it
        case Number() | int() | float() if not isinstance(value, bool):
            return refuse(f"{json_name(value)} stands where {due} is due: write it in quotes")
        case _:
            return refuse(f"{json_name(value)} stands where {due} is due")


def json_name(value: object) -> str:
    """Return what a value is called in messages."""
    match value:
        case str():
            name = shown(value) if value else "an empty text"
        case bool():
            name = str(value).lower()
        case Number(text):
            name = f"the number {text}"
        case int() | float():
            name = f"the number {value}"
        case Misfit():
            name = value.name
        case Mapping():
            name = "an object" if value else "an empty object"
        case Sequence():
            name = "a list"
        case _:
            name = "null" if value is None else f"a {type(value).__name__}"
    return name


def unknown_key(key: object, known: Iterable[str]) -> str:
    """Return what to say of a key that its object does not have."""
    keys = list(known)
    if not isinstance(key, str):
        return f"{json_name(key)} is no key: keys are texts"
    near = nearest(key, keys) if len(key) <= _LONGEST_KEY else []
    if near:
        advice = f"nearest: {', '.join(shown(word) for word in near)}"
    elif len(keys) <= _SHORT_LIST:
        advice = f"the keys here are {', '.join(shown(word) for word in keys)}"
    else:
        advice = "the keys are listed in the documentation"
    return f"{shown(key)} is no key that can stand here; {advice}"
