r"""Patterns as every validator reads them.

ECMAScript, Python, PCRE (PHP), RE2 and Rust agree on `\x1f` and on characters that stand for
themselves, but not on `\u2028`; and only the first two can name surrogates at all. So a pattern
of a schema lets lone surrogates pass: parsers of most languages refuse them, and so does `loads`.
"""

import re
from typing import Final

_ESCAPE: Final = re.compile(r"\\u([0-9a-f]{4})")
_LAST_SHORT: Final = 0xFF


def whole(pattern: str) -> str:
    """Return the pattern of a schema that a whole text must match.

    Args:
        pattern: A pattern of the model.
    """
    portable = _ESCAPE.sub(_character, pattern)
    return f"^(?:{portable})$"


def _character(escape: re.Match[str]) -> str:
    number = int(escape[1], 16)
    return f"\\x{number:02x}" if number <= _LAST_SHORT else chr(number)
