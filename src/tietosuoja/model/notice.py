"""The notice: the root of the model."""

from typing import final

import attrs

from tietosuoja.errors import ModelError
from tietosuoja.model.activities import Activity, Shared
from tietosuoja.model.cookies import Cookies
from tietosuoja.model.matter import Definition, Exemption, HistoryEntry, Reference, Section
from tietosuoja.model.parties import Arrangement, Authority, Contact, Controller
from tietosuoja.model.processing import Denial
from tietosuoja.model.references import reference_faults
from tietosuoja.model.rights import Rights
from tietosuoja.model.statutes import Statute
from tietosuoja.model.texts import Date, Id, Line
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import ChangeAnnouncementCode, LanguageCode, OriginCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Notice:
    """A privacy notice (tietosuojaseloste) under GDPR Arts. 12 to 14.

    Nothing in it is required: what a notice lacks is for checks to tell. References between its
    parts must resolve.

    Attributes:
        id: A name for the notice among others.
        origin: Whether it was written with the library or taken over from an earlier text. To
            an authored notice the library adds what the law gives; an imported one is taken at
            its word.
        title: The title; not stated means "Privacy notice".
        languages: The languages it is published in; the first is binding.
        partial_translations: What of the notice a language lacks, told in that language.
        published: When it was first published.
        updated: When it was last updated.
        review_by: When it is to be reviewed.
        version: Its version.
        history: Its versions, in the author's order.
        preamble: Text before the first section.
        definitions: Terms that it defines.
        laws: The acts that it says it follows.
        exemptions: Exemptions that it claims.
        controllers: The controllers.
        arrangement: The arrangement between joint controllers.
        representative: The representative in the EU (Art. 27).
        data_protection_officer: The data protection officer (Arts. 37 to 39).
        contacts: Other contact points.
        activities: The processing activities.
        shared: What holds for every activity.
        rights: What it says of rights.
        authorities: The supervisory authorities that it names.
        cookies: What it says of cookies.
        changes: How changes are told.
        denials: What there is none of.
        sections: Sections in own words.
        references: Other notices and pages.

    Raises:
        ModelError: If a field holds what no notice could want, a reference leads nowhere, or
            the same id stands twice.
    """

    id: Id | None = None
    origin: OriginCode = "authored"
    title: OwnWords | None = None
    languages: tuple[LanguageCode, ...] = ()
    partial_translations: OwnWords | None = None
    published: Date | None = None
    updated: Date | None = None
    review_by: Date | None = None
    version: Line | None = None
    history: tuple[HistoryEntry, ...] = ()
    preamble: OwnWords | None = None
    definitions: tuple[Definition, ...] = ()
    laws: tuple[Statute, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    controllers: tuple[Controller, ...] = ()
    arrangement: Arrangement | None = None
    representative: Contact | None = None
    data_protection_officer: Contact | None = None
    contacts: tuple[Contact, ...] = ()
    activities: tuple[Activity, ...] = ()
    shared: Shared | None = None
    rights: Rights | None = None
    authorities: tuple[Authority, ...] = ()
    cookies: Cookies | None = None
    changes: ChangeAnnouncementCode | OwnWords | None = None
    denials: tuple[Denial, ...] = ()
    sections: tuple[Section, ...] = ()
    references: tuple[Reference, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse references to nothing and ids that stand twice."""
        faults = tuple(reference_faults(self))
        if faults:
            raise ModelError(kind="Notice", faults=faults)
