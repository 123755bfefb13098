"""What every section is made from: the notice, the words of the page, the effective activities."""

from collections.abc import Iterable
from typing import Final, TypeAlias, final

import attrs

from tietosuoja.composition.articles import articles_note, governing_articles
from tietosuoja.derivation.activities import effective_activities
from tietosuoja.derivation.articles import Article
from tietosuoja.derivation.rights import DerivedRight, derived_rights
from tietosuoja.document.nodes import Block, Heads, Inlines, Paragraph, Part, Text, plain
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.own_messages import Messages, replaced
from tietosuoja.l10n.texts import STOPS, Texts
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LanguageCode

Sentences: TypeAlias = Iterable[Inlines]

PROMINENT: Final = frozenset(
    {
        "complaint",
        "contact",
        "controller",
        "dpo",
        "exercise",
        "objection",
        "purposes",
        "representative",
        "rights",
        "withdrawal",
    }
)
"""The sections that must never be folded away: who is responsible, why, and the rights."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Page:
    """A page that is being composed.

    Attributes:
        notice: The notice.
        texts: The words of the page.
        activities: The activities, with what is shared added to each.
        rights: The rights that the law gives an authored notice.
        governing: Whether Art. 13, Art. 14 or both govern, where the articles are to be shown.
    """

    notice: Notice
    texts: Texts
    activities: tuple[Activity, ...]
    rights: tuple[DerivedRight, ...]
    governing: tuple[Article, ...] = ()

    @property
    def language(self) -> LanguageCode:
        """The language of the page."""
        return self.texts.language

    @property
    def is_authored(self) -> bool:
        """Whether the library may add what the law gives."""
        return self.notice.origin == "authored"


def page_of(
    notice: Notice, language: LanguageCode, *, articles: bool = False, messages: Messages | None = None
) -> Page:
    """Return the page of a notice in a language, ready to be composed.

    Args:
        notice: The notice.
        language: The language.
        articles: Whether the articles of the law are to be shown.
        messages: What stands in the place of messages of the library.
    """
    activities = effective_activities(notice)
    return Page(
        notice=notice,
        texts=Texts(language, notice.languages, replaced(messages, language)),
        activities=activities,
        rights=derived_rights(notice),
        governing=governing_articles(notice, range(len(activities))) if articles else (),
    )


def section(page: Page, key: str, heading: MessageId, blocks: Iterable[Block]) -> tuple[Part, ...]:
    """Return a section, or nothing if it would say nothing."""
    said = tuple(blocks)
    if not said:
        return ()
    law = paragraphs(articles_note(page.texts, page.governing, key))
    return (Part(key=key, heading=page.texts.say(heading), blocks=(*law, *said), prominent=key in PROMINENT),)


def heads(page: Page, caption: MessageId, term: MessageId, details: MessageId) -> Heads:
    """Return what a table is called."""
    return Heads(page.texts.say(caption), page.texts.say(term), page.texts.say(details))


def paragraphs(sentences: Sentences) -> tuple[Paragraph, ...]:
    """Return sentences as paragraphs, one where they all end with a stop."""
    return tuple(Paragraph(content) for content in runs(sentences))


def runs(sentences: Sentences) -> tuple[Inlines, ...]:
    """Return sentences as runs of words, with spaces between them.

    A new run begins behind a sentence that does not end with a stop, as own words and
    addresses may, so that it can be seen where it ends.
    """
    made: list[Inlines] = []
    for sentence in sentences:
        if not sentence:
            continue
        if made and plain(made[-1]).endswith(STOPS):
            made[-1] = (*made[-1], Text(" "), *sentence)
        else:
            made.append(sentence)
    return tuple(made)


def words(text: str) -> Inlines:
    """Return a name or number of the notice as a run of words."""
    return (Text(text),)


def labelled(page: Page, label: MessageId, value: Inlines) -> Inlines:
    """Return a value behind its label: `Phone: 029 …`."""
    return (*page.texts.say(label), Text(": "), *value)
