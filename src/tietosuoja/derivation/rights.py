"""Which rights follow from what a notice says (GDPR Arts. 7(3), 15 to 22, 77).

Rights depend on the legal bases: the table below is the one that composed text and checks use.
"""

from collections.abc import Iterator
from typing import Final, final

import attrs

from tietosuoja.derivation.activities import stated_activities
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.notice import Notice
from tietosuoja.model.purposes import Purpose
from tietosuoja.pointers import Path
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
        follows_from: The places in the notice that it follows from: activities, bases, purposes
            or decisions.
        bases: The legal bases it follows from; empty for those that exist whatever the basis.
        limited_by: The legal bases that limit it.
    """

    right: RightCode
    follows_from: tuple[Path, ...]
    bases: frozenset[LegalBasisCode] = frozenset()
    limited_by: frozenset[LegalBasisCode] = frozenset()


def derived_rights(notice: Notice) -> tuple[DerivedRight, ...]:
    """Return the rights that follow from an authored notice; none if it tells of no processing."""
    return () if notice.origin == "imported" else required_rights(notice)


def required_rights(notice: Notice) -> tuple[DerivedRight, ...]:
    """Return the rights that the law gives for what a notice tells, whoever wrote it."""
    activities = stated_activities(notice)
    return tuple(_rights(activities)) if activities else ()


def _rights(activities: tuple[Activity, ...]) -> Iterator[DerivedRight]:
    always: tuple[Path, ...] = tuple(("activities", index) for index in range(len(activities)))
    placed = [found for index, activity in enumerate(activities) for found in placed_basis_codes(activity, index)]
    bases: frozenset[LegalBasisCode] = frozenset(code for _, code in placed)
    for right in ALWAYS:
        limits = LIMITS.get(right, frozenset[LegalBasisCode]())
        yield DerivedRight(right=right, follows_from=always, limited_by=bases & limits)
    for right, giving in BY_BASIS.items():
        if bases & giving:
            places = tuple(dict.fromkeys(path for path, code in placed if code in giving))
            yield DerivedRight(right=right, follows_from=places, bases=bases & giving)
    if marketing := tuple(_marketing(activities)):
        yield DerivedRight(right="objection-to-marketing", follows_from=marketing)
    if decisions := tuple(_decisions(activities)):
        yield DerivedRight(right="automated-decisions", follows_from=decisions)
    yield DerivedRight(right="complaint", follows_from=always)


def _marketing(activities: tuple[Activity, ...]) -> Iterator[Path]:
    for index, activity in enumerate(activities):
        for number, purpose in enumerate(activity.purposes):
            if is_marketing(purpose):
                yield ("activities", index, "purposes", number)


def _decisions(activities: tuple[Activity, ...]) -> Iterator[Path]:
    for index, activity in enumerate(activities):
        yield from (("activities", index, "decisions", number) for number in range(len(activity.decisions)))


def placed_bases(activity: Activity, index: int) -> Iterator[tuple[Path, LegalBasis]]:
    """Return the legal bases of an activity with their places: those of its purposes, then the unlinked ones."""
    for number, purpose in enumerate(activity.purposes):
        for place, basis in enumerate(purpose.bases):
            yield ("activities", index, "purposes", number, "bases", place), basis
    for place, basis in enumerate(activity.bases):
        yield ("activities", index, "bases", place), basis


def placed_basis_codes(activity: Activity, index: int) -> Iterator[tuple[Path, LegalBasisCode]]:
    """Return the codes of the legal bases of an activity that give rights, with their places.

    Explicit consent under Art. 9(2)(a) counts as consent. An activity that is carried out for
    another controller gives none: its bases are the other's.
    """
    if activity.role == "processor":
        return
    for path, basis in placed_bases(activity, index):
        yield path, basis.type
        if basis.special == "explicit-consent":
            yield path, "consent"


def is_marketing(purpose: Purpose) -> bool:
    """Whether a purpose is direct marketing (Art. 21(2))."""
    if isinstance(purpose.purpose, str):
        return entry("purposes", purpose.purpose).direct_marketing or purpose.direct_marketing
    return purpose.direct_marketing
