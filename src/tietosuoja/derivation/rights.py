"""Which rights follow from what a notice says (GDPR Arts. 7(3), 15 to 22, 77).

Rights depend on the legal bases: the table below is the one that composed text and checks use.
"""

from collections.abc import Iterator
from typing import Final, final

import attrs

from tietosuoja.derivation.activities import effective_activities
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.notice import Notice
from tietosuoja.model.purposes import Purpose
from tietosuoja.vocabulary.codes import LegalBasisCode, RightCode
from tietosuoja.vocabulary.lookup import entry

ALWAYS: Final[tuple[RightCode, ...]] = ("access", "rectification", "erasure", "restriction")
"""The rights that exist whatever the basis (Arts. 15 to 18)."""

BY_BASIS: Final[dict[RightCode, frozenset[LegalBasisCode]]] = {
    "portability": frozenset({"consent", "contract"}),
    "objection": frozenset({"public-task", "legitimate-interests"}),
    "withdrawal": frozenset({"consent"}),
}
"""The rights that exist only for some bases (Arts. 20(1), 21(1), 7(3))."""

LIMITS: Final[dict[RightCode, frozenset[LegalBasisCode]]] = {
    "erasure": frozenset({"legal-obligation", "public-task"}),
}
"""The bases to the extent of which a right is limited (Art. 17(3)(b))."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class DerivedRight:
    """A right that the law gives.

    Attributes:
        right: The right.
        bases: The legal bases it follows from; empty for those that exist whatever the basis.
        limited_by: The legal bases that limit it.
    """

    right: RightCode
    bases: frozenset[LegalBasisCode] = frozenset()
    limited_by: frozenset[LegalBasisCode] = frozenset()


def derived_rights(notice: Notice) -> tuple[DerivedRight, ...]:
    """Return the rights that follow from an authored notice; none if it tells of no processing."""
    activities = effective_activities(notice)
    if notice.origin == "imported" or not activities:
        return ()
    return tuple(_rights(activities))


def _rights(activities: tuple[Activity, ...]) -> Iterator[DerivedRight]:
    bases: frozenset[LegalBasisCode] = frozenset(code for activity in activities for code in basis_codes(activity))
    for right in ALWAYS:
        limits = LIMITS.get(right, frozenset[LegalBasisCode]())
        yield DerivedRight(right=right, limited_by=bases & limits)
    for right, giving in BY_BASIS.items():
        if bases & giving:
            yield DerivedRight(right=right, bases=bases & giving)
    if any(is_marketing(purpose) for activity in activities for purpose in activity.purposes):
        yield DerivedRight(right="objection-to-marketing")
    if any(activity.decisions for activity in activities):
        yield DerivedRight(right="automated-decisions")
    yield DerivedRight(right="complaint")


def bases_of(activity: Activity) -> Iterator[LegalBasis]:
    """Return the legal bases of an activity: those of its purposes, then the unlinked ones."""
    for purpose in activity.purposes:
        yield from purpose.bases
    yield from activity.bases


def basis_codes(activity: Activity) -> Iterator[LegalBasisCode]:
    """Return the codes of the legal bases of an activity that give rights.

    Explicit consent under Art. 9(2)(a) counts as consent. An activity that is carried out for
    another controller gives none: its bases are the other's.
    """
    if activity.role == "processor":
        return
    for basis in bases_of(activity):
        yield basis.type
        if basis.special == "explicit-consent":
            yield "consent"


def is_marketing(purpose: Purpose) -> bool:
    """Whether a purpose is direct marketing (Art. 21(2))."""
    if isinstance(purpose.purpose, str):
        return entry("purposes", purpose.purpose).direct_marketing or purpose.direct_marketing
    return purpose.direct_marketing
