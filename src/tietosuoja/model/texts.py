"""The kinds of strings that a notice holds, each with one pattern for Python and JSON Schema.

Patterns keep to what Python, ECMAScript (with or without the `u` flag), PCRE and Rust read alike:
surrogates are no characters to some of them, so that no pattern names any. None has nested or
adjacent overlapping quantifiers.
"""

import re
from functools import cache
from typing import Annotated, Final, TypeAlias, final

import attrs

_LONE = r"\ud800-\udfff"
_NONCHARACTERS = r"\ufdd0-\ufdef\ufffe\uffff"
_CONTROLS = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f"
_BIDIRECTIONAL = r"\u202a-\u202e\u2066-\u2069"
_SPACES = r"\u0020\u00a0\u1680\u2000-\u200f\u202f\u205f-\u2065\u3000\ufeff"

# What a text may begin and end with and not consist of: it goes when a text is brought to normal form.
_BLANKS = r"\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS = r"\u0009\u000a\u000d\u2028\u2029"

_NOT_IN_PROSE = rf"{_CONTROLS}{_NONCHARACTERS}"
_PROSE = rf"[{_BLANKS}{_BREAKS}]*[^{_BLANKS}{_BREAKS}{_NOT_IN_PROSE}][^{_NOT_IN_PROSE}]*"
_NOT_IN_LINE = rf"{_NOT_IN_PROSE}{_BREAKS}{_BIDIRECTIONAL}"
_LINE = rf"[{_BLANKS}]*[^{_BLANKS}{_NOT_IN_LINE}][^{_NOT_IN_LINE}]*"

# U+1FEF is a grave accent in normal form.
_NOT_IN_URL = rf'{_CONTROLS}{_BREAKS}{_BIDIRECTIONAL}{_SPACES}"<>\\^`{{|}}\u1fef'
_URL_CHARACTERS = rf"[^{_NOT_IN_URL}{_NONCHARACTERS}]"
_HOST_CHARACTERS = rf"[^{_NOT_IN_URL}/?#@{_NONCHARACTERS}]"
_HTTP = rf"[Hh][Tt][Tt][Pp][Ss]?://{_HOST_CHARACTERS}+(?:[/?#]{_URL_CHARACTERS}*)?"
_MAILTO = rf"[Mm][Aa][Ii][Ll][Tt][Oo]:{_URL_CHARACTERS}+"
_TEL = r"[Tt][Ee][Ll]:\+?[0-9().-]+"

_NAME = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"

_YEAR = r"(?:19|20|21)[0-9][0-9]"
_LEAP_YEAR = r"(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"
_LONG_MONTH = r"(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
_SHORT_MONTH = r"(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
_FEBRUARY = r"02-(?:0[1-9]|1[0-9]|2[0-8])"
_DATE = (
    rf"(?:{_YEAR}(?:-(?:0[1-9]|1[0-2]))?"
    rf"|{_YEAR}-(?:{_LONG_MONTH}|{_SHORT_MONTH}|{_FEBRUARY})|{_LEAP_YEAR}-02-29)"
)

_NUMBER = r"[1-9][0-9]{0,3}"
_DAYS = rf"(?:{_NUMBER}Y(?:{_NUMBER}M)?(?:{_NUMBER}D)?|{_NUMBER}M(?:{_NUMBER}D)?|{_NUMBER}D)"
_HOURS = rf"T(?:{_NUMBER}H(?:{_NUMBER}M)?(?:{_NUMBER}S)?|{_NUMBER}M(?:{_NUMBER}S)?|{_NUMBER}S)"
_DURATION = rf"P(?:{_NUMBER}W|{_DAYS}(?:{_HOURS})?|{_HOURS})"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class TextKind:
    """A kind of string.

    Attributes:
        name: What it is called in messages.
        pattern: What the whole string must match.
        advice: What to write, as the end of a sentence.
    """

    name: str
    pattern: str
    advice: str

    def matches(self, text: str) -> bool:
        """Whether the whole of a text is of this kind."""
        return _compiled(self.pattern).fullmatch(text) is not None


_FORBIDDEN = re.compile(
    f"[{_CONTROLS}{_LONE}{_NONCHARACTERS}"
    + "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(1, 17))
    + "]"
)


def forbidden_character(text: str) -> str | None:
    """Return the first character that can stand in no text of a notice, if there is one.

    These are the control characters but tab, line feed and carriage return, lone surrogates and
    the noncharacters of Unicode.
    """
    found = _FORBIDDEN.search(text)
    return found.group() if found else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


PROSE: Final = TextKind(
    name="text",
    pattern=_PROSE,
    advice="write text without control characters, which may have several lines",
)
LINE: Final = TextKind(
    name="line",
    pattern=_LINE,
    advice="write one line of text, without tabs, control characters and direction overrides",
)
URL: Final = TextKind(
    name="address",
    pattern=rf"(?:{_HTTP}|{_MAILTO}|{_TEL})",
    advice='write an address that starts with "https://", "http://", "mailto:" or "tel:"',
)
NAME: Final = TextKind(
    name="name",
    pattern=_NAME,
    advice="write lower-case letters a to z, digits and single hyphens, a letter first",
)
REFERENCE: Final = TextKind(
    name="reference",
    pattern=_NAME,
    advice="write the id of a thing of this notice, or the code that names it",
)
DATE: Final = TextKind(
    name="date",
    pattern=_DATE,
    advice='write a date that exists, from 1900 to 2199, as "2026-11-22", "2026-11" or "2026"',
)
DURATION: Final = TextKind(
    name="duration",
    pattern=_DURATION,
    advice='write an ISO 8601 duration such as "P3Y", "P24M", "P2W", "P30D" or "PT12H"',
)

Prose: TypeAlias = Annotated[str, PROSE]
"""Text of one or several lines."""
Line: TypeAlias = Annotated[str, LINE]
"""One line: the name of a person, firm or street, a number, an e-mail address."""
Url: TypeAlias = Annotated[str, URL]
"""A web, mail or telephone address: https, http, mailto or tel."""
Id: TypeAlias = Annotated[str, NAME]
"""The name that a notice gives to one of its own things, so that others can refer to it."""
Ref: TypeAlias = Annotated[str, REFERENCE]
"""A reference: an id of this notice, or the code that names a thing of this notice."""
Date: TypeAlias = Annotated[str, DATE]
"""A day, a month or a year of the Gregorian calendar: `2026-11-22`, `2026-11` or `2026`."""
Duration: TypeAlias = Annotated[str, DURATION]
"""A length of time as in ISO 8601, kept as written: `P24M` is not `P2Y`."""
