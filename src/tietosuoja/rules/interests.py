"""Legitimate interests that say too little."""

from typing import Final

from tietosuoja.model.bases import LegitimateInterests
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.lookup import entry

GENERIC: Final = frozenset(
    {
        "affärsverksamhet",
        "asiakassuhde",
        "asiakassuhteet",
        "asiallinen yhteys",
        "business",
        "business interests",
        "customer relationship",
        "customer relationships",
        "främjande av affärsverksamheten",
        "kundförhållande",
        "kundförhållandet",
        "liiketoiminnan edistäminen",
        "liiketoiminnan harjoittaminen",
        "liiketoiminnan kehittäminen",
        "liiketoiminta",
        "oikeutettu etu",
        "promoting our business",
        "rekisterinpitäjän oikeutettu etu",
        "running our business",
        "sidosryhmäsuhde",
    }
)
"""Own words that name no interest when they stand alone."""


def is_generic(basis: LegitimateInterests) -> bool:
    """Whether a stated interest is so general that readers cannot judge it."""
    interest = basis.interest
    if isinstance(interest, OwnWords):
        stated = [text for text in (interest.fi, interest.sv, interest.en) if text]
        return all(text.casefold().rstrip(".") in GENERIC for text in stated)
    return interest is not None and entry("legitimate_interests", interest).vague
