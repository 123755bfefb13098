"""How long data is kept."""

from typing import final

import attrs

from tietosuoja.model.statutes import Statute
from tietosuoja.model.texts import Date, Duration, Ref
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    ConditionCode,
    RecordKindCode,
    RetentionBoundCode,
    RetentionCriterionCode,
    RetentionEndCode,
    RetentionEventCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Retention:
    """A storage period, or the criteria that determine it (GDPR Art. 13(2)(a)).

    A rule that names no data, purposes, people or records covers what no other rule of the
    activity names; the page then says "other data".

    Attributes:
        data: Which data: categories of the activity or data codes.
        purposes: The purposes whose data it is.
        people: The people whose data it is.
        records: Side records such as backups.
        bound: How the period is bounded; not stated means that it is as said.
        duration: The period.
        event: The event from which the period is counted.
        until: The day, month or year that the period ends with.
        permanent: Whether the data is kept for good.
        criteria: What determines the period.
        statutes: The acts that fix it.
        condition: When the rule holds.
        review: How often the need for the data is reviewed.
        then: What happens to the data after the period.
        words: What the notice adds.
    """

    data: tuple[Ref, ...] = ()
    purposes: tuple[Ref, ...] = ()
    people: tuple[Ref, ...] = ()
    records: tuple[RecordKindCode | OwnWords, ...] = ()
    bound: RetentionBoundCode | None = None
    duration: Duration | None = None
    event: RetentionEventCode | OwnWords | None = None
    until: Date | None = None
    permanent: bool = False
    criteria: tuple[RetentionCriterionCode | OwnWords, ...] = ()
    statutes: tuple[Statute, ...] = ()
    condition: ConditionCode | OwnWords | None = None
    review: Duration | None = None
    then: tuple[RetentionEndCode, ...] = ()
    words: OwnWords | None = None
