"""The page of a notice: its sections in the order of GDPR Art. 13."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from tietosuoja.composition.articles import governing_articles
from tietosuoja.composition.changes import changes_section
from tietosuoja.composition.complaint import complaint_section
from tietosuoja.composition.contacts import contacts_section, officer_section, representative_section
from tietosuoja.composition.controllers import controllers_section
from tietosuoja.composition.cookies import cookies_section
from tietosuoja.composition.data import data_section, special_section
from tietosuoja.composition.decisions import decisions_section
from tietosuoja.composition.definitions import definitions_section
from tietosuoja.composition.exemptions import exemptions_section
from tietosuoja.composition.exercise import exercise_section
from tietosuoja.composition.objection import objection_section
from tietosuoja.composition.opening import introduction, title
from tietosuoja.composition.other_notices import references_section
from tietosuoja.composition.own_sections import own_sections
from tietosuoja.composition.page import Page, page_of
from tietosuoja.composition.people import activity_blocks, people_section, register_section
from tietosuoja.composition.provision import provision_section
from tietosuoja.composition.purposes import purposes_section
from tietosuoja.composition.recipients import recipients_section
from tietosuoja.composition.references import activity_name
from tietosuoja.composition.retention import retention_section
from tietosuoja.composition.rights import rights_section
from tietosuoja.composition.security import confidentiality_section, security_section
from tietosuoja.composition.sources import sources_section
from tietosuoja.composition.transfers import transfers_section
from tietosuoja.composition.withdrawal import withdrawal_section
from tietosuoja.document.nodes import Document, Labels, Part, plain
from tietosuoja.l10n.own_messages import Messages
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LanguageCode, SectionPlaceCode

ActivitySection: TypeAlias = Callable[[Page, Activity], tuple[Part, ...]]

PROCESSING: Final[tuple[tuple[ActivitySection, SectionPlaceCode | None], ...]] = (
    (people_section, None),
    (purposes_section, "purposes"),
    (data_section, None),
    (special_section, "data"),
    (sources_section, "sources"),
    (recipients_section, "recipients"),
    (transfers_section, "transfers"),
    (retention_section, "retention"),
)
"""The sections on an activity that stand before the rights, with the place that ends there."""

CIRCUMSTANCES: Final[tuple[tuple[ActivitySection, SectionPlaceCode | None], ...]] = (
    (provision_section, None),
    (decisions_section, None),
    (confidentiality_section, None),
    (security_section, "security"),
)
"""The sections on an activity that stand after the rights."""

EVERY: Final[tuple[ActivitySection, ...]] = tuple(section for section, _ in (*PROCESSING, *CIRCUMSTANCES))
"""The sections on an activity where there are several: they stand together, before the rights."""


def notice_document(
    notice: Notice, language: LanguageCode, *, articles: bool = False, messages: Messages | None = None
) -> Document:
    """Return the page of a notice in a language.

    Args:
        notice: The notice.
        language: The language.
        articles: Whether each section names the places in the law that ask for it.
        messages: What stands in the place of messages of the library.
    """
    page = page_of(notice, language, articles=articles, messages=messages)
    return Document(
        language=language,
        title=title(page),
        blocks=introduction(page),
        parts=tuple(_parts(page)),
        labels=labels(page),
    )


def labels(page: Page) -> Labels:
    """Return the words around a page."""
    say = page.texts.say
    return Labels(
        contents=plain(say("page.contents")),
        languages=plain(say("page.languages")),
        toggle=plain(say("page.toggle")),
    )


def _parts(page: Page) -> Iterator[Part]:
    yield from own_sections(page, "beginning")
    yield from definitions_section(page)
    yield from controllers_section(page)
    yield from own_sections(page, "controller")
    yield from representative_section(page)
    yield from officer_section(page)
    yield from contacts_section(page)
    if len(page.activities) == 1:
        yield from register_section(page, page.activities[0])
        yield from _sections(page, page.activities[0], PROCESSING)
        yield from _about_rights(page)
        yield from _sections(page, page.activities[0], CIRCUMSTANCES)
    else:
        yield from (activity_part(page, index, EVERY) for index in range(len(page.activities)))
        yield from _own_places(page)
        yield from _about_rights(page)
    yield from _closing(page)


def _about_rights(page: Page) -> Iterator[Part]:
    yield from rights_section(page)
    yield from objection_section(page)
    yield from withdrawal_section(page)
    yield from exercise_section(page)
    yield from complaint_section(page)
    yield from own_sections(page, "rights")


def _closing(page: Page) -> Iterator[Part]:
    yield from cookies_section(page)
    yield from own_sections(page, "cookies")
    yield from exemptions_section(page)
    yield from references_section(page)
    yield from changes_section(page)
    yield from own_sections(page, "end")


def _sections(
    page: Page, activity: Activity, sections: tuple[tuple[ActivitySection, SectionPlaceCode | None], ...]
) -> Iterator[Part]:
    for section, place in sections:
        yield from section(page, activity)
        if place:
            yield from own_sections(page, place)


def activity_part(page: Page, index: int, sections: Iterable[ActivitySection]) -> Part:
    """Return the section on one activity of several, with sections of its own."""
    activity, prefix = page.activities[index], f"activity-{index + 1}"
    if page.governing:
        page = attrs.evolve(page, governing=governing_articles(page.notice, [index]))
    parts = [part for section in sections for part in section(page, activity)]
    return Part(
        key=prefix,
        heading=activity_name(page, index),
        blocks=activity_blocks(page, activity),
        parts=tuple(attrs.evolve(part, key=f"{prefix}-{part.key}") for part in parts),
    )


def _own_places(page: Page) -> Iterator[Part]:
    for _, place in (*PROCESSING, *CIRCUMSTANCES):
        if place:
            yield from own_sections(page, place)
