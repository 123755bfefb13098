"""The locales of the languages, as CLDR has them."""

from functools import cache

from babel import Locale

from tietosuoja.vocabulary.codes import LanguageCode

TERRITORIES = {"fi": "FI", "sv": "FI", "en": "GB"}


@cache
def locale_of(language: LanguageCode) -> Locale:
    """Return the locale in which a language is written here: fi_FI, sv_FI, en_GB."""
    return Locale(language, TERRITORIES[language])


def country_name(code: str, language: LanguageCode) -> str:
    """Return the name of a country by its ISO 3166-1 alpha-2 code."""
    return str(locale_of(language).territories[code])


def language_name(code: str, language: LanguageCode) -> str:
    """Return the name of a language by its ISO 639-1 code."""
    return str(locale_of(language).languages[code])
