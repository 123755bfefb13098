"""Who receives data, and what carries it out of the EEA."""

from typing import final

import attrs

from tietosuoja.model.texts import Date, Id, Line, Ref, Url
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    AreaCode,
    ConditionCode,
    CountryCode,
    RecipientCode,
    RecipientHedgeCode,
    RoleCode,
    SafeguardCode,
    ServiceCode,
    TransferExtentCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Safeguard:
    """What a transfer outside the EEA rests on (GDPR Arts. 13(1)(f), 44 to 49).

    Attributes:
        safeguard: The instrument. Those that have ended can be stated, as old notices do.
        decision: The number of the adequacy decision, as in `2023/1795`.
        act: The number of the act that the clauses are in, as in `2021/914`.
        copy_at: Where a copy can be had: a web address, the id of a contact, or own words.
        words: What the notice adds, such as the risks or the interest of Art. 49(1).
    """

    safeguard: SafeguardCode = attrs.field(kw_only=False)
    decision: Line | None = None
    act: Line | None = None
    copy_at: Url | Ref | OwnWords | None = None
    words: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Recipient:
    """A recipient or a category of recipients (GDPR Arts. 4(9), 13(1)(e)).

    One outside the EEA is a transfer; it is told here once, with its safeguards.

    Attributes:
        role: In which role it receives the data.
        name: Its name.
        category: What it is.
        id: A name for references.
        service: What it does.
        purposes: The purposes; none named means all.
        data: Which data: categories of the activity or data codes; none named means all.
        people: Whose data; none named means everybody's.
        countries: Where it processes the data.
        safeguards: What a transfer to it rests on.
        conditions: When it receives data.
        hedge: How firmly the notice names it; not stated means firmly.
        via: The firm through which it is used.
        link: Its own privacy notice.
        since: When it began to receive data.
        until: When it ceased to.
    """

    role: RoleCode | None = None
    name: Line | None = None
    category: RecipientCode | OwnWords | None = None
    id: Id | None = None
    service: ServiceCode | OwnWords | None = None
    purposes: tuple[Ref, ...] = ()
    data: tuple[Ref, ...] = ()
    people: tuple[Ref, ...] = ()
    countries: tuple[CountryCode | AreaCode, ...] = ()
    safeguards: tuple[Safeguard, ...] = ()
    conditions: tuple[ConditionCode | OwnWords, ...] = ()
    hedge: RecipientHedgeCode | None = None
    via: Line | None = None
    link: Url | None = None
    since: Date | None = None
    until: Date | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Transfer:
    """A transfer outside the EEA that belongs to no single recipient (GDPR Art. 13(1)(f)).

    Attributes:
        countries: The destinations.
        organisation: The international organisation that receives the data.
        extent: How certain the transfer is; not stated means certain.
        service: The service for which data is transferred.
        safeguards: What the transfer rests on.
        conditions: When data is transferred.
    """

    countries: tuple[CountryCode | AreaCode, ...] = ()
    organisation: Line | None = None
    extent: TransferExtentCode | None = None
    service: ServiceCode | OwnWords | None = None
    safeguards: tuple[Safeguard, ...] = ()
    conditions: tuple[ConditionCode | OwnWords, ...] = ()
