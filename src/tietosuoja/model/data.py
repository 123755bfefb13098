"""Which data is processed, where it comes from, and whether it must be given."""

from typing import final

import attrs

from tietosuoja.model.statutes import Statute
from tietosuoja.model.texts import Id, Ref
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    CollectionChannelCode,
    ConditionCode,
    ConsequenceCode,
    DataGroupCode,
    DataItemCode,
    ItemRequirementCode,
    OccasionCode,
    ProvisionRequirementCode,
    SourceAccessCode,
    SourceCode,
    SourceRankCode,
    SpecialCategoryCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class DataItem:
    """One data item.

    Attributes:
        item: What it is.
        requirement: Whether it must be given; not stated means that the notice does not say.
        condition: When it is processed.
        purposes: The purposes it is processed for; none named means those of its category.
    """

    item: DataItemCode | OwnWords = attrs.field(kw_only=False)
    requirement: ItemRequirementCode | None = None
    condition: ConditionCode | OwnWords | None = None
    purposes: tuple[Ref, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class DataCategory:
    """A category of personal data (GDPR Art. 14(1)(d)).

    Attributes:
        name: What the category is called.
        id: A name for references; a category named by a code has that code as its id.
        items: The data items in it.
        people: Whose data it is; none named means everybody's.
        channel: Where the data is collected.
        purposes: The purposes it is processed for; none named means all.
        special: The special category that it belongs to (Art. 9(1)); items that are codes are
            known to belong to theirs.
        criminal: Whether it concerns criminal convictions and offences (Art. 10).
    """

    name: DataGroupCode | OwnWords | None = None
    id: Id | None = None
    items: tuple[DataItem, ...] = ()
    people: tuple[Ref, ...] = ()
    channel: CollectionChannelCode | OwnWords | None = None
    purposes: tuple[Ref, ...] = ()
    special: SpecialCategoryCode | None = None
    criminal: bool = False


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Source:
    """A source of data (GDPR Art. 14(2)(f)).

    Attributes:
        source: Where the data comes from.
        data: Which data: categories of the activity or data codes; none named means all.
        people: Whose data; none named means everybody's.
        occasions: When it is obtained.
        rank: How much comes from there; not stated means that the notice does not say.
        public: Whether the source is publicly accessible, where the notice says so.
        condition: When the source is used.
    """

    source: SourceCode | OwnWords = attrs.field(kw_only=False)
    data: tuple[Ref, ...] = ()
    people: tuple[Ref, ...] = ()
    occasions: tuple[OccasionCode | OwnWords, ...] = ()
    rank: SourceRankCode | None = None
    public: SourceAccessCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Provision:
    """Whether data must be given and what follows if it is not (GDPR Art. 13(2)(e)).

    Attributes:
        requirement: What requires the data.
        data: Which data: categories of the activity or data codes; none named means all.
        consequence: What follows if it is not given.
        statutes: The acts that require it.
    """

    requirement: ProvisionRequirementCode | None = None
    data: tuple[Ref, ...] = ()
    consequence: ConsequenceCode | OwnWords | None = None
    statutes: tuple[Statute, ...] = ()
