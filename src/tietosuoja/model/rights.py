"""The rights of the data subject and how to use them."""

from typing import final

import attrs

from tietosuoja.model.statutes import Statute
from tietosuoja.model.texts import Duration, Ref, Url
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    ConditionCode,
    ExclusionReasonCode,
    ExerciseChannelCode,
    IdentityCheckCode,
    LanguageCode,
    LegalBasisCode,
    RequestDetailCode,
    RequestFeeCode,
    RequestFormCode,
    RightCode,
    RightExtraCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Exclusion:
    """A limit of a right (GDPR Arts. 17(3), 23; Act 1050/2018, sections 31 to 34).

    Attributes:
        reason: Why the right is limited.
        statutes: The acts that limit it.
        people: For whom; none named means everybody.
        activities: In which activities; none named means all.
    """

    reason: ExclusionReasonCode | OwnWords | None = None
    statutes: tuple[Statute, ...] = ()
    people: tuple[Ref, ...] = ()
    activities: tuple[Ref, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class RightStatement:
    """What a notice says of one right.

    An authored notice has the rights that the law gives; a statement adds how to use one, its
    limits and wording. An imported notice has only those it states.

    Attributes:
        right: The right.
        heading: The heading under which an imported notice states it.
        bases: The legal bases that the notice ties it to.
        conditions: The conditions that the notice sets for it.
        channels: How a request can be made.
        contact: Whom to ask: the id of a contact.
        link: Where the right can be used online.
        form: The form that a request must have.
        languages: The languages in which a request can be made.
        details: What a request must tell.
        fee: What a request costs.
        exclusions: Its limits.
        extras: What the notice adds to it.
        activities: The activities that the statement concerns; none named means all.
        words: What the notice adds in own words.
    """

    right: RightCode = attrs.field(kw_only=False)
    heading: OwnWords | None = None
    bases: tuple[LegalBasisCode, ...] = ()
    conditions: tuple[ConditionCode | OwnWords, ...] = ()
    channels: tuple[ExerciseChannelCode | OwnWords, ...] = ()
    contact: Ref | None = None
    link: Url | None = None
    form: tuple[RequestFormCode | OwnWords, ...] = ()
    languages: tuple[LanguageCode, ...] = ()
    details: tuple[RequestDetailCode | OwnWords, ...] = ()
    fee: RequestFeeCode | OwnWords | None = None
    exclusions: tuple[Exclusion, ...] = ()
    extras: tuple[RightExtraCode | OwnWords, ...] = ()
    activities: tuple[Ref, ...] = ()
    words: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Rights:
    """What a notice says of rights, one by one and for all (GDPR Arts. 12 to 22).

    Attributes:
        statements: What it says of single rights.
        channels: How a request can be made.
        contact: Whom to ask: the id of a contact.
        form: The form that a request must have.
        identity_check: How identity is verified (Art. 12(6)).
        response_time: How soon a request is answered (Art. 12(3)).
        fee: What a request costs (Art. 12(5)).
        negotiation_first: Whether disputes are first to be settled with the controller.
    """

    statements: tuple[RightStatement, ...] = ()
    channels: tuple[ExerciseChannelCode | OwnWords, ...] = ()
    contact: Ref | None = None
    form: tuple[RequestFormCode | OwnWords, ...] = ()
    identity_check: IdentityCheckCode | OwnWords | None = None
    response_time: Duration | None = None
    fee: RequestFeeCode | OwnWords | None = None
    negotiation_first: bool = False
