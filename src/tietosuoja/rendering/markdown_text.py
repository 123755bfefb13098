r"""Text in Markdown: what is escaped so that it shows as itself, and how.

A page may be read by CommonMark, by Markdown as it was before, or by a dialect with tables,
footnotes, formulas, emoji, bare links or templates. What means something in any of them is
escaped where it does. The full stops, commas, colons and brackets of ordinary sentences are not,
so that the page can be read as it is; nor are quotation marks and dashes, which some programs
make typographic.

What every Markdown takes behind a backslash has one. The rest is a character reference: Markdown
as it was before would show the backslash, and template languages, which look for `{{` and `<%`
before Markdown is read, would not mind it.
"""

import re
from typing import Final

_BACKSLASHED: Final = r"\`*_[]#+-.!)"
_NAMED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

_WHITE_SPACE: Final = re.compile("[ \t\n\r\u2028\u2029]+")

_ALWAYS: Final = r"[\\`*_\[{}<>#!|~^$=\ufeff]"
"""With the byte order mark, which is white space to programs in JavaScript: `**` beside it is text."""
_REFERENCES: Final = r"&(?!\s)"
_INSERTIONS: Final = r"\+(?=\+)"
_COLONS: Final = r":(?=//|[\w.+-]+[:@])"
"""Those of addresses and of emoji, not those of labels and of words with endings."""
_MENTIONS: Final = r"(?<!\w)@"
_DOTS: Final = r"\.(?=[^\W\d_])|(?<=[^\W\d_])\.(?=\S)"
"""Those of domain names: dialects make links of `example.fi` and `www.example.fi`."""

_IN_BOTH: Final = f"{_ALWAYS}|{_REFERENCES}|{_INSERTIONS}|{_COLONS}|{_MENTIONS}"
_IN_PROSE: Final = re.compile(f"{_IN_BOTH}|{_DOTS}")
_IN_LABELS: Final = re.compile(rf"{_IN_BOTH}|\]")

_OPENING: Final = re.compile(
    r"^(\(?(?:\d+|[^\W\d_])(?=[.)](?!\S))"  # 1. and (a), which number items
    r"|(?=[-+:/?](?!\w)|%)"  # items, definitions, comments and other blocks
    r"|(?=(?:im|ex)port\s))"  # programs in MDX
    r"(.)"
)


def prose(text: str) -> str:
    """Escape a text that stands in a run of words."""
    return _escaped(text, _IN_PROSE)


def label(text: str) -> str:
    """Escape the text of a link, in which no other link can arise."""
    return _escaped(text, _IN_LABELS)


def address(text: str) -> str:
    """Escape the address of a link; the model keeps white space, angle brackets and backslashes out of it."""
    return text.replace("&", "&amp;")


def guarded(line: str) -> str:
    """Escape in a run of words, escaped already, what would make it a block because it begins a line."""
    return _OPENING.sub(lambda found: found[1] + _character(found[2]), line)


def _escaped(text: str, special: re.Pattern[str]) -> str:
    return special.sub(lambda found: _character(found[0]), _WHITE_SPACE.sub(" ", text))


def _character(character: str) -> str:
    if character in _BACKSLASHED:
        return f"\\{character}"
    return _NAMED.get(character, f"&#{ord(character)};")
