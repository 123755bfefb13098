"""How an activity processes data: automated decisions, profiling, security, publicity, denials."""

from typing import final

import attrs

from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.statutes import Statute
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    ConfidentialityLevelCode,
    DataItemCode,
    DecisionKindCode,
    DenialExceptionCode,
    DenialExtentCode,
    DenialTopicCode,
    HumanReviewCode,
    MeasureKindCode,
    PurposeCode,
    SecurityMeasureCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class AutomatedDecision:
    """A decision made solely by automated means, or profiling (GDPR Arts. 4(4), 13(2)(f), 22).

    Attributes:
        decision: What is decided, or what the profile is used for.
        logic: The logic involved.
        significance: What it means for the data subject.
        consequences: The envisaged consequences.
        human_review: How a person takes part (Art. 22(3)).
        bases: What allows it (Art. 22(2)).
    """

    decision: DecisionKindCode | OwnWords | None = attrs.field(default=None, kw_only=False)
    logic: OwnWords | None = None
    significance: OwnWords | None = None
    consequences: OwnWords | None = None
    human_review: HumanReviewCode | OwnWords | None = None
    bases: tuple[LegalBasis, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class SecurityMeasure:
    """A way in which data is protected (GDPR Art. 32).

    Attributes:
        measure: What is done.
        kind: What kind of measure it is; a measure that is a code is known to be of its kind.
    """

    measure: SecurityMeasureCode | OwnWords = attrs.field(kw_only=False)
    kind: MeasureKindCode | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Confidentiality:
    """How public the data is (Act 621/1999 on the Openness of Government Activities).

    Attributes:
        level: Whether it is public, partly public or secret.
        statutes: The acts that say so.
        public_parts: The data that is public.
        searchable_by: The data by which a public register can be searched.
    """

    level: ConfidentialityLevelCode | None = None
    statutes: tuple[Statute, ...] = ()
    public_parts: tuple[DataItemCode | OwnWords, ...] = ()
    searchable_by: tuple[DataItemCode | OwnWords, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Denial:
    """The fact that there is none of something. It may stand beside exceptions and values.

    Attributes:
        of: What is denied.
        extent: How firmly; not stated means never.
        regarding: The purposes that the denial is limited to.
        unless: The exceptions.
        reason: Why there is none.
        words: What the notice adds.
    """

    of: DenialTopicCode = attrs.field(kw_only=False)
    extent: DenialExtentCode | None = None
    regarding: tuple[PurposeCode | OwnWords, ...] = ()
    unless: tuple[DenialExceptionCode | OwnWords, ...] = ()
    reason: OwnWords | None = None
    words: OwnWords | None = None
