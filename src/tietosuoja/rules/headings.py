"""Which rights a heading in an author's words names."""

from typing import Final

from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import RightCode

STEMS: Final[dict[RightCode, tuple[str, ...]]] = {
    "access": ("tarkastus", "pääsy", "tillgång", "insyn", "access", "inspect"),
    "rectification": ("oikais", "korja", "rättelse", "rätta", "rectif", "correct"),
    "erasure": ("poist", "unohde", "radering", "bortglömd", "erasure", "delet", "forgotten"),
    "restriction": ("rajoittami", "begränsning", "restrict"),
    "portability": ("siirtää tiedot", "siirto-oikeu", "järjestelmästä toiseen", "dataportabilitet", "portab"),
    "objection": ("vastusta", "invändning", "object"),
    "withdrawal": ("peruutta", "peruuttami", "återkalla", "withdraw"),
    "complaint": ("valitu", "klagomål", "complain"),
    "automated-decisions": ("automaat", "automatis", "automated"),
    "breach-notification": ("tietoturvaloukka", "personuppgiftsincident", "breach"),
}
"""Stems of words that name a right, in the three languages."""


def rights_named(heading: OwnWords | None) -> frozenset[RightCode]:
    """Return the rights that a heading names; that to object names the one against marketing too."""
    if heading is None:
        return frozenset()
    text = " ".join(filter(None, (heading.fi, heading.sv, heading.en))).casefold()
    named: set[RightCode] = {right for right, stems in STEMS.items() if any(stem in text for stem in stems)}
    if "objection" in named:
        named.add("objection-to-marketing")
    return frozenset(named)
