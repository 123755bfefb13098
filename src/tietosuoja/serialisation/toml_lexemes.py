"""The lexemes of TOML, and a guard that looks at nothing else: it holds for any text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.serialisation.limits import MAX_DEPTH, MAX_NODES, TOO_DEEP, TOO_MANY
from tietosuoja.serialisation.places import line_counter

_LEXEME = re.compile(
    r"""
      (?P<comment>\#[^\n]*)
    | (?P<text>
          \"{3}(?:\\.|[^\\])*?(?:\"{3,5}|\\?\Z)
        | '{3}.*?(?:'{3,5}|\Z)
        | "(?:\\.|[^"\\\n])*"?
        | '[^'\n]*'?
      )
    | (?P<sign>[\[\]{},=.\n])
    | (?P<bare>[^\s\[\]{},=.\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)


class Lexeme(NamedTuple):
    """A lexeme: `comment`, `text` in quotes, `sign` or `bare`, how it is written, and where."""

    kind: str
    written: str
    offset: int


def lexemes(text: str) -> Iterator[Lexeme]:
    """Return the lexemes of a text, which need not be TOML."""
    for match in _LEXEME.finditer(text):
        yield Lexeme(str(match.lastgroup), match.group(), match.start())


def check_limits(text: str) -> None:
    """Refuse a text that is deeper or larger than is read, before a parser sees it.

    Raises:
        DocumentError: At the first place that is too deep or too much.
    """
    opened = dots = values = 0
    for lexeme in lexemes(text):
        if lexeme.kind in {"text", "bare"}:
            values += 1
        elif lexeme.kind == "sign":
            opened += (lexeme.written in "[{") - (lexeme.written in "]}")
            # The dots of a key, and those of a number, which are few.
            dots = dots + 1 if lexeme.written == "." else 0
        # The brackets of `[[tables]]` come on top; what is deeper than is read is told of the tree.
        if opened > MAX_DEPTH + 2 or dots > MAX_DEPTH:
            raise _refusal(text, lexeme, TOO_DEEP)
        if values > 2 * MAX_NODES:
            raise _refusal(text, lexeme, TOO_MANY)


def _refusal(text: str, lexeme: Lexeme, message: str) -> DocumentError:
    line, column = line_counter(text)(lexeme.offset)
    return DocumentError((Fault(path=(), message=message, line=line, column=column),))
