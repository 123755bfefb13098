"""How a text is written in YAML so that every reader sees that text."""

import re
from typing import Final

WIDTH: Final = 100
"""The column after which one line of text is folded into several."""

_WORDS: Final = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})
"""What readers of YAML 1.1 or 1.2 take for something other than text."""

_PLAIN = re.compile(r"[^\W\d_](?:[\w.,;()/+%§–…’”@-]| (?=[\w(–-])|:(?=//))*")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_LONGEST_BMP: Final = 0xFFFF
_NO_BREAK_SPACE: Final = "\u00a0"


def scalar_lines(text: str, indent: int) -> list[str]:
    """Return a text as YAML: what stands on the line of its key, and the lines below it.

    Args:
        text: The text.
        indent: The indent of the lines below.
    """
    pad = " " * indent
    if _fits_block(text):
        lines = text.split("\n")
        if len(lines) > 1:
            return ["|-", *(pad + line if line else "" for line in lines)]
        folded = _folded(text, WIDTH - indent)
        if len(folded) > 1:
            return [">-", *(pad + line for line in folded)]
    return [text if _is_plain(text) else _quoted(text)]


def _is_plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None and text.lower() not in _WORDS and _is_visible(text)


def _quoted(text: str) -> str:
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if _is_visible(char):
        return char
    return f"\\u{ord(char):04x}" if ord(char) <= _LONGEST_BMP else f"\\U{ord(char):08x}"


def _is_visible(text: str) -> bool:
    return text.replace(_NO_BREAK_SPACE, " ").isprintable()


def _fits_block(text: str) -> bool:
    """Whether a block holds a text as it is: no line of white space, none that begins or ends with it."""
    return all(line == line.strip() and _is_visible(line) for line in text.split("\n"))


def _folded(text: str, width: int) -> list[str]:
    """Return a line as lines that readers join with one space each: it is broken at single spaces alone."""
    lines: list[str] = []
    while len(text) > width:
        at = _break_before(text, width)
        if at < 0:
            break
        lines.append(text[:at])
        text = text[at + 1 :]
    return [*lines, text]


def _break_before(text: str, width: int) -> int:
    """Return where the last space that stands alone is in the first columns; else the first one after; else -1."""
    alone = [match.start() for match in re.finditer(r"(?<=\S) (?=\S)", text)]
    return max((at for at in alone if at <= width), default=min(alone, default=-1))
