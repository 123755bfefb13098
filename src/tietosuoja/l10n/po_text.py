"""Reads `.po` files that people write: strictly, with the line of each message and each fault.

Only what the messages of pages need: an id and a text. The library's own catalogues are read by
Babel, in `catalogues`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias, final

import attrs

from tietosuoja.errors import Fault

Statement: TypeAlias = tuple[int, str, str]
"""A line number, a keyword and the text behind it."""

BROKEN: Final = "broken"
FUZZY: Final = "fuzzy"
EMPTY: Final = "empty"
"""What is found beside keywords: lines that cannot be read, marks of doubt, empty lines."""
BEGINNING: Final = frozenset({FUZZY, "msgctxt"})
"""What stands before the id of an entry."""

PLURAL: Final = "has plural forms, which messages do not have: write msgid and msgstr"
CONTEXT: Final = "has a context, which messages do not have: remove msgctxt"
DOUBTFUL: Final = "is marked as fuzzy: read it again and remove the mark"
INCOMPLETE: Final = 'is no whole entry: write msgid "…" once and, behind it, msgstr "…"'
UNREADABLE: Final = 'this is no line of a .po file: write msgid "…", msgstr "…", "…" or a comment after #'
UNKNOWN_ESCAPE: Final = r'a backslash stands before something else than \, ", n, r or t'
CHARSET: Final = "the file says that it is not in UTF-8: save it as UTF-8, and have the header say charset=UTF-8"

_LINE = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr\[[0-9]+\]|msgstr)[ \t]*)?"((?:[^"\\]|\\.)*)"')
_FLAGS = re.compile("#,.*[ ,]fuzzy(?:[ ,].*)?")
_ESCAPE = re.compile(r"\\(.)")
_CHARSET = re.compile(r"charset=([^\s;]+)", re.IGNORECASE)
_ESCAPED = {"\\": "\\", '"': '"', "n": "\n", "r": "\r", "t": "\t"}


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class PoEntry:
    """A message in a `.po` file.

    Attributes:
        name: Its id.
        text: Its text.
        line: The line of its id, from 1.
    """

    name: str
    text: str
    line: int


def po_entries(text: str) -> tuple[tuple[PoEntry, ...], tuple[Fault, ...]]:
    """Return the messages of a `.po` file without its header, and what is wrong with the file."""
    entries: list[PoEntry] = []
    faults: list[Fault] = []
    for group in _groups(_statements(text, faults)):
        _read(group, entries, faults)
    return tuple(entries), tuple(faults)


def _statements(text: str, faults: list[Fault]) -> list[Statement]:
    found: list[Statement] = []
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if stripped.startswith("#~"):
            found[:] = found[: -1 if found and found[-1][1] == FUZZY else None]  # the mark of an old entry
        elif stripped.startswith("#"):
            found += [(number, FUZZY, "")] if _FLAGS.fullmatch(stripped) else []
        elif stripped:
            _add(found, number, stripped, faults)
        else:
            found.append((number, EMPTY, ""))
    return found


def _add(found: list[Statement], number: int, line: str, faults: list[Fault]) -> None:
    match = _LINE.fullmatch(line)
    problem = _problem(match, found)
    if match is None or problem:
        faults.append(Fault(path=(), message=problem or UNREADABLE, line=number, column=1))
        found.append((number, BROKEN, ""))
        return
    keyword, text = match[1], _ESCAPE.sub(lambda escape: _ESCAPED[escape[1]], match[2])
    if keyword:
        found.append((number, keyword, text))
    else:
        first, begun, before = found[-1]
        found[-1] = (first, begun, before + text)


def _problem(match: re.Match[str] | None, found: list[Statement]) -> str | None:
    if match is None or not (match[1] or (found and found[-1][1] not in {FUZZY, EMPTY})):
        return UNREADABLE
    return None if all(escape in _ESCAPED for escape in _ESCAPE.findall(match[2])) else UNKNOWN_ESCAPE


def _groups(statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """Return the statements that belong to each entry."""
    group: list[Statement] = []
    before = EMPTY
    for statement in statements:
        keyword = statement[1]
        begins = keyword in BEGINNING or keyword == "msgid" or (keyword == BROKEN and before == EMPTY)
        if begins and any(known not in BEGINNING for _, known, _ in group):
            yield group
            group = []
        if keyword != EMPTY:
            group.append(statement)
        before = keyword
    if group:
        yield group


def _read(group: list[Statement], entries: list[PoEntry], faults: list[Fault]) -> None:
    told = {keyword: (line, text) for line, keyword, text in group}
    if BROKEN in told:
        return
    line, name = told.get("msgid", (group[0][0], ""))
    text = told.get("msgstr", (line, ""))[1]
    if "msgid" in told and not name:
        charset = _CHARSET.search(text)
        problem = CHARSET if charset and charset[1].upper() not in {"UTF-8", "UTF8", "CHARSET"} else None
    else:
        problem = _misuse(told.keys(), len(group))
    if problem:
        faults.append(Fault(path=(name,) if name else (), message=problem, line=line, column=1))
    elif name:
        entries.append(PoEntry(name=name, text=text, line=line))


def _misuse(keywords: Iterable[str], number: int) -> str | None:
    known = set(keywords)
    if "msgctxt" in known:
        return CONTEXT
    if any(keyword == "msgid_plural" or "[" in keyword for keyword in known):
        return PLURAL
    if known - {FUZZY} != {"msgid", "msgstr"} or number > len(known):
        return INCOMPLETE
    return DOUBTFUL if FUZZY in known else None
