"""What every section is made from: the notice, the words of the page, the effective activities."""

from collections.abc import Iterable
from typing import TypeAlias, final

import attrs

from tietosuoja.derivation.activities import effective_activities
from tietosuoja.derivation.rights import DerivedRight, derived_rights
from tietosuoja.document.nodes import Block, Inlines, Paragraph, Part, Text
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import Texts
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LanguageCode

Sentences: TypeAlias = Iterable[Inlines]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Page:
    """A page that is being composed.

    Attributes:
        notice: The notice.
        texts: The words of the page.
        activities: The activities, with what is shared added to each.
        rights: The rights that the law gives an authored notice.
    """

    notice: Notice
    texts: Texts
    activities: tuple[Activity, ...]
    rights: tuple[DerivedRight, ...]

    @property
    def language(self) -> LanguageCode:
        """The language of the page."""
        return self.texts.language

    @property
    def is_authored(self) -> bool:
        """Whether the library may add what the law gives."""
        return self.notice.origin == "authored"


def page_of(notice: Notice, language: LanguageCode) -> Page:
    """Return the page of a notice in a language, ready to be composed."""
    return Page(
        notice=notice,
        texts=Texts(language, notice.languages),
        activities=effective_activities(notice),
        rights=derived_rights(notice),
    )


def section(page: Page, key: str, heading: MessageId, blocks: Iterable[Block]) -> tuple[Part, ...]:
    """Return a section, or nothing if it would say nothing."""
    said = tuple(blocks)
    return (Part(key=key, heading=page.texts.say(heading), blocks=said),) if said else ()


def paragraph(sentences: Sentences) -> tuple[Paragraph, ...]:
    """Return one paragraph of several sentences, or nothing if there is none."""
    content = run(sentences)
    return (Paragraph(content),) if content else ()


def run(sentences: Sentences) -> Inlines:
    """Return sentences as one run of words, with spaces between them."""
    content: list[Inlines] = [sentence for sentence in sentences if sentence]
    spaced = [(*sentence, Text(" ")) for sentence in content[:-1]] + content[-1:]
    return tuple(inline for sentence in spaced for inline in sentence)


def words(text: str) -> Inlines:
    """Return a name or number of the notice as a run of words."""
    return (Text(text),)


def labelled(page: Page, label: MessageId, value: Inlines) -> Inlines:
    """Return a value behind its label: `Phone: 029 …`."""
    return (*page.texts.say(label), Text(": "), *value)
