"""Countries and groups of countries in words."""

from collections.abc import Sequence

from tietosuoja.composition.page import Page, words
from tietosuoja.document.nodes import Inlines
from tietosuoja.l10n.locales import country_name
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import AREAS


def places_in_words(page: Page, places: Sequence[str | OwnWords]) -> Inlines:
    """Return places as a list in words: countries, EU, EEA, or the author's own words."""
    return page.texts.listed([_place(page, place) for place in places])


def _place(page: Page, place: str | OwnWords) -> Inlines:
    if isinstance(place, str) and place not in AREAS:
        return words(country_name(place, page.language))
    return page.texts.term("areas", place)
