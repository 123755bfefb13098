"""Processing activities (käsittelytoimi; many notices say register, rekisteri)."""

from typing import final

import attrs

from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.data import DataCategory, Provision, Source
from tietosuoja.model.processing import AutomatedDecision, Confidentiality, Denial, SecurityMeasure
from tietosuoja.model.purposes import PersonGroup, Purpose
from tietosuoja.model.recipients import Recipient, Transfer
from tietosuoja.model.retention import Retention
from tietosuoja.model.texts import Id, Ref
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import AreaCode, AudienceCode, CountryCode, PrincipalCode, RoleCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Activity:
    """One processing activity of a notice.

    Attributes:
        id: A name for references.
        name: What the activity or register is called.
        role: In which role it is carried out; not stated means as controller.
        controllers: Which of the notice's controllers; none named means all.
        on_behalf_of: For whom a processor carries it out.
        people: The groups of data subjects.
        purposes: The purposes with their legal bases.
        bases: Legal bases that the notice does not link to a purpose.
        data: The categories of personal data.
        sources: Where the data comes from.
        provision: Whether the data must be given.
        recipients: Who receives the data.
        transfers: Transfers outside the EEA that belong to no single recipient.
        retention: How long the data is kept.
        decisions: Decisions made solely by automated means.
        profiling: Profiling that leads to no such decision.
        security: How the data is protected.
        confidentiality: How public the data is.
        locations: Where the data is kept.
        audience: Whom the service is meant for.
        denials: What there is none of.
    """

    id: Id | None = None
    name: OwnWords | None = None
    role: RoleCode | None = None
    controllers: tuple[Ref, ...] = ()
    on_behalf_of: PrincipalCode | OwnWords | None = None
    people: tuple[PersonGroup, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    bases: tuple[LegalBasis, ...] = ()
    data: tuple[DataCategory, ...] = ()
    sources: tuple[Source, ...] = ()
    provision: tuple[Provision, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    retention: tuple[Retention, ...] = ()
    decisions: tuple[AutomatedDecision, ...] = ()
    profiling: tuple[AutomatedDecision, ...] = ()
    security: tuple[SecurityMeasure, ...] = ()
    confidentiality: Confidentiality | None = None
    locations: tuple[CountryCode | AreaCode | OwnWords, ...] = ()
    audience: AudienceCode | OwnWords | None = None
    denials: tuple[Denial, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Shared:
    """What holds for every activity and is added to each.

    Attributes:
        sources: Where the data comes from.
        recipients: Who receives the data.
        transfers: Transfers outside the EEA that belong to no single recipient.
        retention: How long the data is kept.
        security: How the data is protected.
        locations: Where the data is kept.
        denials: What there is none of.
    """

    sources: tuple[Source, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    transfers: tuple[Transfer, ...] = ()
    retention: tuple[Retention, ...] = ()
    security: tuple[SecurityMeasure, ...] = ()
    locations: tuple[CountryCode | AreaCode | OwnWords, ...] = ()
    denials: tuple[Denial, ...] = ()
