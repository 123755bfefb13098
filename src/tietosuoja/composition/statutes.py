"""Acts and their sections in words."""

import re
from collections.abc import Sequence
from typing import Final

from tietosuoja.composition.page import Page, words
from tietosuoja.document.nodes import Inlines, Text
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import merged
from tietosuoja.model.statutes import Statute
from tietosuoja.reference.statutes import statute_names

_EU_ACT = re.compile("20(?:1[5-9]|[2-9][0-9])/[0-9]+")
"""EU acts are numbered year first since 2015; no year has that many Finnish acts."""


PARTS: Final = ("section", "subsection", "point")

CITED: Final[dict[tuple[str, ...], MessageId]] = {
    ("section",): "cite.section",
    ("section", "subsection"): "cite.section-subsection",
    ("section", "subsection", "point"): "cite.section-subsection-point",
    ("section", "point"): "cite.section-point",
}
"""How a place in an act is cited, by the parts that are stated."""


def statutes_in_words(page: Page, statutes: Sequence[Statute]) -> Inlines:
    """Return acts as a list in words: name, number, place in the act."""
    return page.texts.listed([statute_in_words(page, statute) for statute in statutes])


def statute_in_words(page: Page, statute: Statute) -> Inlines:
    """Return one act in words: `kirjanpitolaki (1336/1997), 2 luvun 10 §`."""
    act, place = _act(page, statute), _place(page, statute)
    return merged((*act, Text(", "), *place) if act and place else act or place)


def act_number(number: str) -> str:
    """Return the number of an act as it is cited: `1336/1997`, and `(EU) 2021/914` for EU acts."""
    return f"(EU) {number}" if _EU_ACT.fullmatch(number) else number


def _act(page: Page, statute: Statute) -> Inlines:
    name, number = _name(page, statute), statute.act
    if number is None:
        return name
    if _EU_ACT.fullmatch(number):
        return (*name, Text(" " * bool(name)), *words(act_number(number)))
    return (*name, Text(f" ({number})")) if name else words(number)


def _name(page: Page, statute: Statute) -> Inlines:
    if statute.name is not None:
        return page.texts.words(statute.name)
    known = statute_names().get(statute.act or "")
    return words({"fi": known.fi, "sv": known.sv, "en": known.en}[page.language]) if known else ()


def _place(page: Page, statute: Statute) -> Inlines:
    stated = {name: value for name in PARTS if (value := getattr(statute, name))}
    message = CITED.get(tuple(stated))
    section = page.texts.say(message, **{name: words(value) for name, value in stated.items()}) if message else ()
    if statute.chapter and section:
        return page.texts.say("cite.chapter-section", chapter=words(statute.chapter), section=section)
    return page.texts.say("cite.chapter", chapter=words(statute.chapter)) if statute.chapter else section
