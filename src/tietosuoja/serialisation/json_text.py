"""Reading JSON text strictly: RFC 8259 in UTF-8, no doubled keys, no NaN or infinity."""

import json
from collections.abc import Iterator
from typing import Final, final

import attrs

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.serialisation.decoding import decoded
from tietosuoja.serialisation.limits import TOO_DEEP
from tietosuoja.serialisation.places import DOUBLED, Places, places_in

NOT_JSON: Final = frozenset({"NaN", "Infinity", "-Infinity"})


@final
@attrs.frozen(weakref_slot=False)
class Number:
    """A number as it is written. No field of a notice holds one."""

    text: str


@final
@attrs.frozen(weakref_slot=False)
class JsonText:
    """A JSON document.

    Attributes:
        text: Its text.
        tree: Its values: dicts, lists, strings, booleans, None and `Number`.
        faults: Doubled keys, and words such as NaN that are not JSON.
    """

    text: str
    tree: object
    faults: tuple[Fault, ...]

    @property
    def places(self) -> Places:
        """Where its keys and values stand."""
        return places_in(self.text)


def read_json(data: str | bytes) -> JsonText:
    """Read a JSON document.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark.

    Raises:
        DocumentError: If it is not JSON in UTF-8, or larger or deeper than is read.
    """
    text = decoded(data)
    unsure: list[str] = []
    try:
        tree = json.loads(
            text,
            object_pairs_hook=lambda pairs: _object(pairs, unsure),
            parse_constant=lambda word: _constant(word, unsure),
            parse_float=Number,
            parse_int=Number,
        )
    except json.JSONDecodeError as error:
        fault = Fault(path=(), message=_syntax(error), line=error.lineno, column=error.colno)
        raise DocumentError((fault,)) from None
    except RecursionError:
        raise DocumentError((Fault(path=(), message=TOO_DEEP),)) from None
    return JsonText(text, tree, tuple(_misuses(places_in(text))) if unsure else ())


def _object(pairs: list[tuple[str, object]], unsure: list[str]) -> dict[str, object]:
    read = dict(pairs)
    if len(read) < len(pairs):
        unsure.append("doubled key")
    return read


def _constant(word: str, unsure: list[str]) -> Number:
    unsure.append(word)
    return Number(word)


def _syntax(error: json.JSONDecodeError) -> str:
    if not error.doc.strip():
        return "the document is empty: write a notice as JSON"
    problem = error.msg[0].lower() + error.msg[1:].removesuffix(" at")
    return f"this is not JSON: {problem}; correct the text here"


def _misuses(places: Places) -> Iterator[Fault]:
    for path, (line, column) in places.doubled:
        yield Fault(path=path, message=DOUBLED, line=line, column=column)
    for path, (line, column), word in places.words:
        if word in NOT_JSON:
            message = f"{word} is not JSON and states no fact: leave it out"
            yield Fault(path=path, message=message, line=line, column=column)
