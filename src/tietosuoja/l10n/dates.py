"""Dates in words."""

from datetime import date

from babel.dates import format_date, format_skeleton

from tietosuoja.l10n.locales import locale_of
from tietosuoja.vocabulary.codes import LanguageCode

YEAR, MONTH = 4, 7


def date_in_words(value: str, language: LanguageCode) -> str:
    """Return a date in CLDR's long form: `22. marraskuuta 2026`, `22 November 2026`.

    Args:
        value: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
        language: The language.
    """
    locale = locale_of(language)
    if len(value) == YEAR:
        return value
    if len(value) == MONTH:
        return format_skeleton("yMMMM", date.fromisoformat(f"{value}-01"), locale=locale)
    return format_date(date.fromisoformat(value), "long", locale=locale)


def is_day(value: str) -> bool:
    """Whether a date names a day, not a month or a year."""
    return len(value) > MONTH
