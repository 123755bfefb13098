"""Where the keys and values of a TOML text stand, by line and column.

TOML's reader tells what a text means, this only where: it takes any text that the reader takes,
and of any other what stands before the first fault.
"""

import tomllib
from collections.abc import Callable
from typing import Final, final

import attrs

from tietosuoja.pointers import Path
from tietosuoja.serialisation.places import Place, Places, line_counter
from tietosuoja.serialisation.toml_lexemes import Lexeme, lexemes

_END: Final = Lexeme("end", "", 0)


def toml_places(text: str) -> Places:
    """Find the places of a text."""
    parts = [lexeme for lexeme in lexemes(text) if lexeme.kind != "comment"]
    locator = _Locator(parts, line_counter(text))
    locator.places.values[()] = (1, 1)
    while locator.next.kind != "end":
        locator.statement()
    return locator.places


@final
@attrs.define(weakref_slot=False)
class _Locator:
    """What has been found so far, and where we are."""

    lexemes: list[Lexeme]
    place_of: Callable[[int], Place]
    places: Places = attrs.Factory(lambda: Places({}, {}, [], []))
    position: int = 0
    table: Path = ()
    counts: dict[Path, int] = attrs.Factory(dict[Path, int])
    """How many tables each array of tables has."""

    @property
    def next(self) -> Lexeme:
        return self.lexemes[self.position] if self.position < len(self.lexemes) else _END

    def statement(self) -> None:
        if self._takes("\n"):
            return
        if self._takes("["):
            self._header()
        elif self.next.kind in {"text", "bare"}:
            self._pair(self.table)
        else:
            self.position += 1

    def _header(self) -> None:
        begin = self.lexemes[self.position - 1]
        is_array = self._takes("[")
        path = self._key((), begin, through_arrays=True)
        if is_array:
            self.places.values.setdefault(path, self.place_of(begin.offset))
            self.counts[path] = self.counts.get(path, 0) + 1
            path = (*path, self.counts[path] - 1)
        self.places.values.setdefault(path, self.place_of(begin.offset))
        self.table = path
        while self._takes("]"):
            pass

    def _pair(self, table: Path) -> None:
        begin = self.next
        path = self._key(table, begin)
        if path in self.places.values:
            self.places.doubled.append((path, self.place_of(begin.offset)))
        if self._takes("="):
            self._value(path)

    def _key(self, path: Path, begin: Lexeme, *, through_arrays: bool = False) -> Path:
        """Take a dotted key; the tables that it leads through stand where it does."""
        while self.next.kind in {"text", "bare"}:
            if path and path not in self.places.values:
                self.places.values[path] = self.place_of(begin.offset)
            if through_arrays and path in self.counts:
                path = (*path, self.counts[path] - 1)
            path = (*path, _name(self.next))
            self.places.keys.setdefault(path, self.place_of(self.next.offset))
            self.position += 1
            if not self._takes("."):
                break
        return path

    def _value(self, path: Path) -> None:
        self.places.values[path] = self.place_of(self.next.offset)
        if self._takes("["):
            self._array(path)
        elif self._takes("{"):
            self._inline_table(path)
        else:
            while self.next.kind != "end" and self.next.written not in {"\n", ",", "]", "}"}:
                self.position += 1

    def _array(self, path: Path) -> None:
        index = 0
        while self.next.kind != "end" and not self._takes("]"):
            if self._takes("\n") or self._takes(","):
                continue
            begin = self.position
            self._value((*path, index))
            self.position += self.position == begin
            index += 1

    def _inline_table(self, path: Path) -> None:
        while self.next.kind != "end" and not self._takes("}"):
            if self.next.kind in {"text", "bare"}:
                self._pair(path)
            else:
                self.position += 1

    def _takes(self, sign: str) -> bool:
        taken = self.next.kind == "sign" and self.next.written == sign
        self.position += taken
        return taken


def _name(lexeme: Lexeme) -> str:
    if lexeme.kind == "bare":
        return lexeme.written
    try:
        return str(tomllib.loads(f"x = {lexeme.written}")["x"])
    except tomllib.TOMLDecodeError:
        return lexeme.written
