"""Acts and their sections in words."""

import re
from collections.abc import Sequence

from tietosuoja.composition.page import Page, words
from tietosuoja.document.nodes import Inlines, Text
from tietosuoja.l10n.texts import merged
from tietosuoja.model.statutes import Statute
from tietosuoja.reference.statutes import statute_names

_EU_ACT = re.compile("20(?:1[5-9]|[2-9][0-9])/[0-9]+")
"""EU acts are numbered year first since 2015; no year has that many Finnish acts."""


def statutes_in_words(page: Page, statutes: Sequence[Statute]) -> Inlines:
    """Return acts as a list in words: name, number, place in the act."""
    return page.texts.listed([statute_in_words(page, statute) for statute in statutes])


def statute_in_words(page: Page, statute: Statute) -> Inlines:
    """Return one act in words: `kirjanpitolaki (1336/1997), 2 luvun 10 §`."""
    act, place = _act(page, statute), _place(page, statute)
    return merged((*act, Text(", "), *place) if act and place else act or place)


def _act(page: Page, statute: Statute) -> Inlines:
    name, number = _name(page, statute), statute.act
    if number is None:
        return name
    if _EU_ACT.fullmatch(number):
        return (*name, Text(" " * bool(name)), *words(f"(EU) {number}"))
    return (*name, Text(f" ({number})")) if name else words(number)


def _name(page: Page, statute: Statute) -> Inlines:
    if statute.name is not None:
        return page.texts.words(statute.name)
    known = statute_names().get(statute.act or "")
    return words({"fi": known.fi, "sv": known.sv, "en": known.en}[page.language]) if known else ()


def _place(page: Page, statute: Statute) -> Inlines:
    say = page.texts.say
    places: list[Inlines] = []
    if statute.chapter and statute.section:
        places.append(say("cite.chapter-section", chapter=words(statute.chapter), section=words(statute.section)))
    elif statute.chapter:
        places.append(say("cite.chapter", chapter=words(statute.chapter)))
    elif statute.section:
        places.append(say("cite.section", section=words(statute.section)))
    if statute.subsection:
        places.append(say("cite.subsection", subsection=words(statute.subsection)))
    if statute.point:
        places.append(say("cite.point", point=words(statute.point)))
    return tuple(inline for index, place in enumerate(places) for inline in (*(Text(", "),) * (index > 0), *place))
