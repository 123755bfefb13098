"""What rules look at: the activities that are the controller's own, and what they hold."""

from collections.abc import Iterator

from tietosuoja.derivation.activities import effective_activities
from tietosuoja.derivation.rights import (
    DerivedRight,
    derived_rights,
    placed_bases,
    placed_basis_codes,
    required_rights,
)
from tietosuoja.findings.case import Case
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.notice import Notice
from tietosuoja.model.processing import Denial
from tietosuoja.model.purposes import Purpose
from tietosuoja.model.rights import RightStatement
from tietosuoja.pointers import Path
from tietosuoja.vocabulary.codes import DenialTopicCode, LegalBasisCode, RightCode


def own_activities(notice: Notice) -> Iterator[tuple[int, Activity]]:
    """Return the effective activities of which the notice must inform, with their numbers.

    Of what is done for another controller, the other informs.
    """
    for index, activity in enumerate(effective_activities(notice)):
        if activity.role != "processor":
            yield index, activity


def own_purposes(case: Case) -> Iterator[tuple[Path, Purpose, Activity]]:
    """Return the purposes of the controller's own activities, with their places."""
    for index, activity in own_activities(case.notice):
        for number, purpose in enumerate(activity.purposes):
            yield ("activities", index, "purposes", number), purpose, activity


def own_bases(case: Case) -> Iterator[tuple[Path, LegalBasis]]:
    """Return the legal bases of the controller's own activities, with their places."""
    for index, activity in own_activities(case.notice):
        yield from placed_bases(activity, index)


def own_basis_codes(case: Case) -> Iterator[tuple[Path, LegalBasisCode]]:
    """Return the codes of the bases that give rights, with their places; Art. 9(2)(a) counts as consent."""
    for index, activity in own_activities(case.notice):
        yield from placed_basis_codes(activity, index)


def denials_of(notice: Notice, activity: Activity, topic: DenialTopicCode) -> Iterator[Denial]:
    """Return what a notice denies on a topic, for an activity or as a whole."""
    yield from (denial for denial in (*activity.denials, *notice.denials) if denial.of == topic)


def is_denied(notice: Notice, activity: Activity, topic: DenialTopicCode) -> bool:
    """Whether a notice denies a topic for an activity, be it with exceptions."""
    return any(True for _ in denials_of(notice, activity, topic))


def statements_of(notice: Notice, right: RightCode) -> Iterator[tuple[int, RightStatement]]:
    """Return what a notice states of a right, each statement with its number."""
    for number, statement in enumerate(notice.rights.statements if notice.rights else ()):
        if statement.right == right:
            yield number, statement


def states_right(notice: Notice, right: RightCode) -> bool:
    """Whether a notice tells of a right, be it that the library adds it."""
    derived = any(each.right == right for each in derived_rights(notice))
    return derived or any(True for _ in statements_of(notice, right))


def unstated_right(notice: Notice, right: RightCode) -> DerivedRight | None:
    """Return a right that the law gives for what a notice tells, and that the notice does not.

    What is done for another controller asks for none: the other informs.
    """
    own = {("activities", index) for index, _ in own_activities(notice)}
    required = (each for each in required_rights(notice) if any(path[:2] in own for path in each.follows_from))
    return None if states_right(notice, right) else next((each for each in required if each.right == right), None)
