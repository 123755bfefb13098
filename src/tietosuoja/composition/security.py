"""How data is protected, where it is kept, and how public it is."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.page import Page, paragraphs, section
from tietosuoja.composition.places import places_in_words
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Block, Inlines, Part
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.activities import Activity
from tietosuoja.model.processing import SecurityMeasure
from tietosuoja.vocabulary.codes import MeasureKindCode
from tietosuoja.vocabulary.lookup import entry

BY_KIND: Final[dict[MeasureKindCode, MessageId]] = {
    "manual": "security.manual",
    "electronic": "security.electronic",
    "organisational": "security.organisational",
}
"""The sentence that lists measures of a kind."""


def security_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on security measures and places of storage."""
    return section(page, "security", "heading.security", _measures(page, activity))


def confidentiality_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on publicity and secrecy."""
    blocks = paragraphs(_confidentiality(page, activity))
    return section(page, "confidentiality", "heading.confidentiality", blocks)


def _measures(page: Page, activity: Activity) -> Iterator[Block]:
    texts = page.texts
    for kind, message in BY_KIND.items():
        measures = [measure.measure for measure in activity.security if _kind(measure) == kind]
        if measures:
            yield from paragraphs([texts.say(message, items=texts.terms("security_measures", measures))])
    for measure in activity.security:
        if _kind(measure) is None:
            yield from paragraphs([texts.term("security_measures", measure.measure)])
    if activity.locations:
        yield from paragraphs([texts.say("security.locations", items=places_in_words(page, activity.locations))])


def _kind(measure: SecurityMeasure) -> str | None:
    if measure.kind or not isinstance(measure.measure, str):
        return measure.kind
    return entry("security_measures", measure.measure).kind


def _confidentiality(page: Page, activity: Activity) -> Iterator[Inlines]:
    told, texts, say = activity.confidentiality, page.texts, page.texts.say
    if told is None:
        return
    if told.level:
        yield texts.term("confidentiality_levels", told.level)
    if told.statutes:
        yield say("confidentiality.statutes", statutes=statutes_in_words(page, told.statutes))
    if told.public_parts:
        yield say("confidentiality.public-parts", items=texts.terms("data_items", told.public_parts))
    if told.searchable_by:
        yield say("confidentiality.searchable-by", items=texts.terms("data_items", told.searchable_by))
