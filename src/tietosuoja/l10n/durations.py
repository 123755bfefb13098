"""Durations in words."""

import re
from collections.abc import Iterator

from babel.units import format_unit

from tietosuoja.l10n.lists import joined_words
from tietosuoja.l10n.locales import locale_of
from tietosuoja.vocabulary.codes import LanguageCode

UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
TIME_UNITS = {"H": "hour", "M": "minute", "S": "second"}

GENITIVES = {
    "year": "vuoden",
    "month": "kuukauden",
    "week": "viikon",
    "day": "päivän",
    "hour": "tunnin",
    "minute": "minuutin",
    "second": "sekunnin",
}
"""Finnish genitives, the same for every number: CLDR has no patterns for them."""

_PART = re.compile("([0-9]+)([YMWDHS])")


def period_in_words(duration: str, language: LanguageCode) -> str:
    """Return a duration as it stands after a colon: `10 vuotta`, `10 år`, `10 years`.

    Args:
        duration: An ISO 8601 duration.
        language: The language.
    """
    parts = [
        format_unit(number, f"duration-{unit}", "long", locale=locale_of(language)) for number, unit in _parts(duration)
    ]
    return joined_words(parts, language)


def duration_in_words(duration: str, language: LanguageCode) -> str:
    """Return a duration as it stands before "ajan" and "kuluttua": the genitive in Finnish.

    Args:
        duration: An ISO 8601 duration.
        language: The language; in Swedish and English the words are those of the period.
    """
    if language != "fi":
        return period_in_words(duration, language)
    return joined_words([f"{number} {GENITIVES[unit]}" for number, unit in _parts(duration)], language)


def _parts(duration: str) -> Iterator[tuple[int, str]]:
    days, _, hours = duration.partition("T")
    for text, units in ((days, UNITS), (hours, TIME_UNITS)):
        for number, letter in _PART.findall(text):
            yield int(number), units[letter]
