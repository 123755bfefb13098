"""Reading TOML: the standard library's reader, with dates as their text and places for every fault."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Final, cast, final

import attrs

from tietosuoja.errors import DocumentError, Fault, printable
from tietosuoja.serialisation.decoding import decoded
from tietosuoja.serialisation.json_text import Number
from tietosuoja.serialisation.places import DOUBLED, Places, line_counter
from tietosuoja.serialisation.toml_lexemes import check_limits
from tietosuoja.serialisation.toml_places import toml_places
from tietosuoja.serialisation.values import Misfit, is_object

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")
_DIGITS = re.compile(r"[0-9_]{1000,}")
_UNCLOSED: Final = "the quotes are not closed: close them"
_PROBLEMS: Final = {
    "Invalid value": "this is no value: put a text in quotes",
    "Invalid statement": "this is no key, table or comment: write key = value",
    "Expected '=' after a key in a key/value pair": "an equals sign is missing: write key = value",
    "Unclosed array": "the list is not closed: add ], and commas between its parts",
    "Unclosed inline table": "the object in {…} is not closed on its line: add }, and commas between its parts",
    "Unterminated string": _UNCLOSED,
    """Expected "'\"""": _UNCLOSED,
    """Expected "'''\"""": _UNCLOSED,
    "Found invalid character '\\n'": _UNCLOSED,
    "Illegal character '\\n'": _UNCLOSED,
    "Expected newline or end of document after a statement": (
        "something stands behind the value: put a text in quotes, and each key on a line of its own"
    ),
    "Invalid date or datetime": "this date does not exist: correct it",
}
_REPEATED: Final = ("Cannot ", "Duplicate ")
EMPTY: Final = "the document is empty: write a notice as TOML"
_AGAIN: Final = "this key or table stands here a second time: put what belongs together in one place"


@final
@attrs.frozen(weakref_slot=False)
class TomlText:
    """A TOML document.

    Attributes:
        text: Its text.
        tree: Its values: dicts, lists, strings, booleans, numbers, and `Misfit` for times.
    """

    text: str
    tree: object

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with its text: nothing, or it could not be read."""
        return ()

    @property
    def places(self) -> Places:
        """Where its keys and values stand."""
        return toml_places(self.text)


def read_toml(data: str | bytes) -> TomlText:
    """Read a TOML document.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark.

    Raises:
        DocumentError: If it is not TOML in UTF-8, or larger or deeper than is read.
    """
    text = decoded(data)
    if not text.strip():
        raise DocumentError((Fault(path=(), message=EMPTY, line=1, column=1),))
    check_limits(text)
    # As the reader does, so that its lines and columns are those of the text.
    text = text.replace("\r\n", "\n")
    try:
        tree = tomllib.loads(text, parse_float=Number)
    except tomllib.TOMLDecodeError as error:
        raise DocumentError(tuple(_syntax_faults(str(error), text))) from None
    except ValueError:
        digits = _DIGITS.search(text)
        line, column = line_counter(text)(digits.start() if digits else 0)
        message = "this number has more digits than are read: put it in quotes"
        raise DocumentError((Fault(path=(), message=message, line=line, column=column),)) from None
    _settle_dates(tree)
    return TomlText(text, tree)


def _settle_dates(tree: dict[str, Any]) -> None:
    """Put the text of each date in its place."""
    waiting: list[object] = [tree]
    while waiting:
        container = waiting.pop()
        steps = list(container) if is_object(container) else range(len(cast("list[object]", container)))
        fields = cast("dict[object, object]", container)
        for step in steps:
            part = fields[step]
            if isinstance(part, dict | list):
                waiting.append(part)  # pyright: ignore[reportUnknownArgumentType]  # of whatever
            elif isinstance(part, date | time):
                fields[step] = _settled(part)


def _settled(moment: date | time) -> str | Misfit:
    if isinstance(moment, date) and not isinstance(moment, datetime):
        return moment.isoformat()
    name = f"the time {moment.isoformat()}"
    return Misfit(name, f"{name} stands here, and no field holds a time: write a date, or put a text in quotes")


def _syntax_faults(problem: str, text: str) -> Iterator[Fault]:
    match = _PLACE.search(problem)
    told = problem[: match.start()] if match else problem
    place = line_counter(text)(len(text))
    if match and match["line"]:
        place = int(match["line"]), int(match["column"])
    if told.startswith(_REPEATED):
        doubled = [(path, begin) for path, begin in toml_places(text).doubled if begin <= place]
        for path, begin in doubled:
            yield Fault(path=path, message=DOUBLED, line=begin[0], column=begin[1])
        if doubled:
            return
    words = _AGAIN if told.startswith(_REPEATED) else _PROBLEMS.get(told)
    message = words or f"this is not TOML: {printable(told[:1].lower() + told[1:])}; correct the text here"
    yield Fault(path=(), message=message, line=place[0], column=place[1])
