"""The six legal bases (GDPR Art. 6(1)), told apart by `type`."""

from typing import ClassVar, Literal, TypeAlias, final

import attrs

from tietosuoja.model.statutes import Statute
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    BalancingCode,
    BasisHedgeCode,
    ConditionCode,
    InterestCode,
    InterestHolderCode,
    SpecialConditionCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Consent:
    """Consent (GDPR Arts. 6(1)(a), 7).

    Attributes:
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["consent"]] = "consent"
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Contract:
    """Performance of a contract with the data subject, or steps before one (GDPR Art. 6(1)(b)).

    Attributes:
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["contract"]] = "contract"
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class LegalObligation:
    """A legal obligation of the controller (GDPR Art. 6(1)(c), 6(3)).

    Attributes:
        statutes: The acts that lay the obligation down.
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["legal-obligation"]] = "legal-obligation"
    statutes: tuple[Statute, ...] = ()
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class VitalInterests:
    """Protection of someone's vital interests (GDPR Art. 6(1)(d)).

    Attributes:
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["vital-interests"]] = "vital-interests"
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class PublicTask:
    """A task in the public interest or official authority (GDPR Art. 6(1)(e), 6(3)).

    Attributes:
        statutes: The acts that lay the task down.
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["public-task"]] = "public-task"
    statutes: tuple[Statute, ...] = ()
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class LegitimateInterests:
    """Legitimate interests of the controller or a third party (GDPR Arts. 6(1)(f), 13(1)(d)).

    Attributes:
        interest: Which interest it is.
        whose: Whose interest it is; not stated means that the notice does not say.
        balancing: What the notice says of the balancing of interests.
        special: What else allows the data to be processed (Arts. 9(2), 10, 87).
        hedge: How firmly the notice names the basis; not stated means firmly.
        condition: When the basis is used.
    """

    type: ClassVar[Literal["legitimate-interests"]] = "legitimate-interests"
    interest: InterestCode | OwnWords | None = None
    whose: InterestHolderCode | None = None
    balancing: BalancingCode | OwnWords | None = None
    special: SpecialConditionCode | None = None
    hedge: BasisHedgeCode | None = None
    condition: ConditionCode | OwnWords | None = None


LegalBasis: TypeAlias = Consent | Contract | LegalObligation | VitalInterests | PublicTask | LegitimateInterests
"""One of the six legal bases."""
