"""The first layer of a notice: who, why, what may surprise, the most important rights, the full text.

The guidelines on transparency (WP260 rev.01) describe notices in layers. Every section is made by
the composers of the full page: it is the whole of it, or leaves out what limits nothing.
"""

from collections.abc import Iterator
from typing import Final, final

import attrs

from tietosuoja.composition.complaint import complaint_in_brief
from tietosuoja.composition.contacts import officer_section, representative_section
from tietosuoja.composition.controllers import controllers_in_brief
from tietosuoja.composition.cookies import cookies_in_brief
from tietosuoja.composition.data import special_section
from tietosuoja.composition.decisions import decisions_section
from tietosuoja.composition.denials import limited
from tietosuoja.composition.exemptions import exemptions_section
from tietosuoja.composition.exercise import exercise_in_brief
from tietosuoja.composition.notice_page import ActivitySection, activity_part, labels
from tietosuoja.composition.objection import objection_section
from tietosuoja.composition.opening import of_translation, title
from tietosuoja.composition.page import Page, page_of, paragraphs
from tietosuoja.composition.people import activity_blocks, register_section
from tietosuoja.composition.purposes import purposes_in_brief
from tietosuoja.composition.rights import rights_in_brief
from tietosuoja.composition.transfers import transfers_section
from tietosuoja.composition.withdrawal import withdrawal_in_brief
from tietosuoja.document.nodes import Document, Inlines, Link, Paragraph, Part, Text, plain
from tietosuoja.l10n.own_messages import Messages
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LanguageCode

IN_BRIEF: Final[tuple[ActivitySection, ...]] = (
    purposes_in_brief,
    special_section,
    transfers_section,
    decisions_section,
)
"""Why data is processed, and what people may not expect."""

ABRIDGED: Final = frozenset({"complaint", "controller", "cookies", "exercise", "purposes", "rights", "withdrawal"})
"""The sections of which the full text says more."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FullText:
    """Where the full text of a notice is.

    Attributes:
        address: The address of the page.
        sections: What the key of a section follows in the address of that section, if sections
            have addresses: `notice.html#tietosuoja-`.
    """

    address: str
    sections: str | None = None


def first_layer(
    notice: Notice,
    language: LanguageCode,
    full_text: FullText | None = None,
    *,
    articles: bool = False,
    messages: Messages | None = None,
) -> Document:
    """Return the first layer of a notice in a language.

    Args:
        notice: The notice.
        language: The language.
        full_text: Where the full text is, if it has an address.
        articles: Whether each section names the places in the law that ask for it.
        messages: What stands in the place of messages of the library.
    """
    page = _without_plain_denials(page_of(notice, language, articles=articles, messages=messages))
    parts = tuple(_parts(page))
    return Document(
        language=language,
        title=title(page),
        blocks=paragraphs(_opening(page, full_text)),
        parts=_leading_on(page, parts, full_text.sections) if full_text and full_text.sections else parts,
        labels=labels(page),
    )


def _without_plain_denials(page: Page) -> Page:
    """Return a page without what is not done at all: nobody needs to be told of it first."""
    told = (attrs.evolve(activity, denials=limited(activity.denials)) for activity in page.activities)
    return attrs.evolve(page, activities=tuple(told))


def _opening(page: Page, full_text: FullText | None) -> Iterator[Inlines]:
    yield page.texts.say("short.summary")
    if full_text:
        yield page.texts.say("short.full-notice", name=(Link(full_text.address, _called(page)),))
    yield from of_translation(page)


def _called(page: Page) -> str:
    """Return what the full text is called, in the language of the page: a link cannot mark another."""
    called = title(page)
    foreign = any(isinstance(inline, Text) and inline.language for inline in called)
    return plain(page.texts.say("title.notice") if foreign else called)


def _parts(page: Page) -> Iterator[Part]:
    yield from controllers_in_brief(page)
    if page.notice.representative:
        yield from representative_section(page)
    if page.notice.data_protection_officer:
        yield from officer_section(page)
    yield from _processing(page)
    yield from rights_in_brief(page)
    yield from objection_section(page)
    yield from withdrawal_in_brief(page)
    yield from exercise_in_brief(page)
    yield from complaint_in_brief(page)
    yield from exemptions_section(page)


def _processing(page: Page) -> Iterator[Part]:
    if len(page.activities) == 1:
        activity = page.activities[0]
        if activity_blocks(page, activity):
            yield from register_section(page, activity)
        for section in IN_BRIEF:
            yield from section(page, activity)
    else:
        yield from (activity_part(page, index, IN_BRIEF) for index in range(len(page.activities)))
    yield from cookies_in_brief(page)


def _leading_on(page: Page, parts: tuple[Part, ...], sections: str) -> tuple[Part, ...]:
    """Return sections of which the abridged ones end with a link to themselves in the full text."""
    return tuple(
        attrs.evolve(
            part,
            blocks=(*part.blocks, *_further(page, part, sections)),
            parts=_leading_on(page, part.parts, sections),
        )
        for part in parts
    )


def _further(page: Page, part: Part, sections: str) -> Iterator[Paragraph]:
    if part.key.rpartition("-")[2] in ABRIDGED:
        said = page.texts.say("short.full-notice", name=part.heading)
        yield Paragraph((Link(sections + part.key, plain(said)),))
