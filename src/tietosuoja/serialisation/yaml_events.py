"""The parse events of a YAML text, guarded: nothing is ever composed or constructed from YAML.

The parser is PyYAML's own in Python, never libyaml: it is the same wherever it is installed, and no
input can kill the process.
"""

import re
from collections.abc import Iterator
from typing import cast

import yaml

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.serialisation.limits import MAX_DEPTH, TOO_DEEP
from tietosuoja.serialisation.places import line_counter
from tietosuoja.serialisation.yaml_problems import NOT_SHARED, syntax_fault, unprintable_fault

_BREAKS_OF_OLD = re.compile("[\u0085\u2028\u2029]")


def guarded_events(text: str) -> Iterator[yaml.Event]:
    """Return the events of a text, until it is deeper than is read.

    Raises:
        DocumentError: At the first place that is not YAML, or that is too deep.
    """
    _check_breaks(text)
    depth = 0
    for event in _events(text):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        # One more than is read: an empty object may stand in the deepest one.
        if depth > MAX_DEPTH + 1:
            mark = begin_of(event)
            raise DocumentError((Fault(path=(), message=TOO_DEEP, line=mark.line + 1, column=mark.column + 1),))
        yield event


def begin_of(event: yaml.Event) -> yaml.Mark:
    """Return where an event begins; the parser always says it."""
    return cast("yaml.Mark", event.start_mark)


def end_of(event: yaml.Event) -> yaml.Mark:
    """Return where an event ends."""
    return cast("yaml.Mark", event.end_mark)


def _events(text: str) -> Iterator[yaml.Event]:
    loader: yaml.SafeLoader | None = None
    try:
        loader = yaml.SafeLoader(text)
        while loader.check_event():  # pragma: no branch  # the reader stops at the end of the stream
            yield loader.get_event()  # type: ignore[no-untyped-call]  # pyright: ignore[reportUnknownMemberType]
    except yaml.reader.ReaderError as error:
        raise DocumentError((unprintable_fault(text, error.position),)) from None
    except yaml.MarkedYAMLError as error:
        raise DocumentError((syntax_fault(error, text),)) from None
    except (ValueError, OverflowError):
        # Escapes such as "\UFFFFFFFF" that are no characters, and versions of thousands of digits.
        line, column = (loader.line + 1, loader.column + 1) if loader else (None, None)
        message = "this escape is no character, or this number none that is read: correct it"
        raise DocumentError((Fault(path=(), message=message, line=line, column=column),)) from None


def _check_breaks(text: str) -> None:
    found = _BREAKS_OF_OLD.search(text)
    if found:
        line, column = line_counter(text)(found.start())
        code = ord(found.group())
        message = NOT_SHARED.format(name=f"U+{code:04X}", escape=f"\\u{code:04x}")
        raise DocumentError((Fault(path=(), message=message, line=line, column=column),))
