"""The other matter of a notice: its history, own sections, definitions and references."""

from typing import final

import attrs

from tietosuoja.model.statutes import Statute
from tietosuoja.model.texts import Date, Line, Url
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import ExemptionReasonCode, ReferenceTopicCode, SectionPlaceCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class HistoryEntry:
    """One version of the notice.

    Attributes:
        date: When it was published.
        version: Its number.
        change: What changed.
    """

    date: Date | None = None
    version: Line | None = None
    change: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Section:
    """A section in the author's own words, for what no field can say.

    Attributes:
        heading: Its heading.
        text: Its text; an empty line begins a new paragraph.
        place: The section after which it stands; not stated means at the end.
    """

    heading: OwnWords | None = None
    text: OwnWords | None = None
    place: SectionPlaceCode | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Definition:
    """A term that the notice defines.

    Attributes:
        term: The term.
        meaning: What it means in the notice.
    """

    term: OwnWords | None = None
    meaning: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Reference:
    """Another notice or page that holds part of the information.

    Attributes:
        about: What it tells about.
        title: Its title.
        url: Its address.
        section: The section of this notice that is meant, as it is numbered there.
    """

    about: ReferenceTopicCode | OwnWords | None = None
    title: OwnWords | None = None
    url: Url | None = None
    section: Line | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Exemption:
    """An exemption that the notice claims (GDPR Arts. 13(4), 14(5), 23, 85, 89).

    Attributes:
        statutes: The acts it rests on.
        articles: The articles of the GDPR that it concerns, as in `14(5)(b)`.
        reason: Why the exemption holds.
        words: What the notice adds.
    """

    statutes: tuple[Statute, ...] = ()
    articles: tuple[Line, ...] = ()
    reason: ExemptionReasonCode | OwnWords | None = None
    words: OwnWords | None = None
