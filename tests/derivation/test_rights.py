"""Which rights follow from what a notice says."""

import pytest

from tests.notices import activity_of, notice_of
from tietosuoja import Notice
from tietosuoja.derivation.rights import DerivedRight, derived_rights, is_marketing, required_rights

ALWAYS = ["access", "rectification", "erasure", "restriction", "complaint"]


def rights(notice: Notice) -> list[str]:
    return [derived.right for derived in derived_rights(notice)]


def derived(notice: Notice, right: str) -> DerivedRight:
    return next(found for found in derived_rights(notice) if found.right == right)


@pytest.mark.parametrize(
    ("basis", "more"),
    [
        ("consent", {"portability", "withdrawal"}),
        ("contract", {"portability"}),
        ("legal-obligation", set[str]()),
        ("vital-interests", set[str]()),
        ("public-task", {"objection"}),
        ("legitimate-interests", {"objection"}),
    ],
)
def test_rights_follow_from_the_basis(basis: str, more: set[str]) -> None:
    notice = activity_of(purposes=[{"purpose": "statistics", "bases": [basis]}])
    assert set(rights(notice)) == {*ALWAYS, *more}


def test_a_basis_that_is_linked_to_no_purpose_counts_too() -> None:
    assert "withdrawal" in rights(activity_of(bases=["consent"]))


def test_explicit_consent_counts_as_consent() -> None:
    notice = activity_of(bases=[{"type": "legal-obligation", "special": "explicit-consent"}])
    assert derived(notice, "withdrawal").bases == {"consent"}


@pytest.mark.parametrize(("basis", "limited"), [("legal-obligation", True), ("public-task", True), ("contract", False)])
def test_erasure_is_limited_by_duties_and_public_tasks(basis: str, limited: bool) -> None:  # noqa: FBT001
    assert bool(derived(activity_of(bases=[basis]), "erasure").limited_by) == limited


def test_direct_marketing_can_be_objected_to_on_any_basis() -> None:
    assert "objection-to-marketing" in rights(activity_of(purposes=["newsletter"]))
    assert "objection-to-marketing" not in rights(activity_of(purposes=["accounting"]))


def test_own_words_are_direct_marketing_if_they_say_so() -> None:
    purposes = [{"purpose": {"fi": "kutsut"}, "direct_marketing": True}, {"purpose": {"fi": "muut"}}]
    notice = activity_of(purposes=purposes)
    assert [is_marketing(purpose) for purpose in notice.activities[0].purposes] == [True, False]


def test_the_right_not_to_be_decided_on_automatically_needs_decisions() -> None:
    assert "automated-decisions" in rights(activity_of(decisions=["credit-decision"]))
    assert "automated-decisions" not in rights(activity_of(profiling=["interest-profile"]))


def test_the_bases_of_another_controller_give_no_rights() -> None:
    assert set(rights(activity_of(role="processor", bases=["consent"]))) == set(ALWAYS)


def test_nothing_follows_from_a_notice_that_tells_of_no_processing() -> None:
    assert rights(notice_of(controllers=[{"name": "A"}])) == []


def test_nothing_is_derived_into_an_imported_notice() -> None:
    assert rights(notice_of(origin="imported", activities=[{"bases": ["consent"]}])) == []


def test_each_right_says_what_it_follows_from() -> None:
    activities = [
        {"purposes": ["accounting", {"purpose": "newsletter", "bases": ["consent"]}]},
        {"bases": ["consent", "legitimate-interests"], "decisions": ["credit-decision"]},
    ]
    notice = notice_of(activities=activities)
    assert derived(notice, "access").follows_from == (("activities", 0), ("activities", 1))
    assert derived(notice, "withdrawal").follows_from == (
        ("activities", 0, "purposes", 1, "bases", 0),
        ("activities", 1, "bases", 0),
    )
    assert derived(notice, "objection").follows_from == (("activities", 1, "bases", 1),)
    assert derived(notice, "objection-to-marketing").follows_from == (("activities", 0, "purposes", 1),)
    assert derived(notice, "automated-decisions").follows_from == (("activities", 1, "decisions", 0),)


def test_what_the_law_requires_of_an_imported_notice_is_known_but_not_derived_into_it() -> None:
    notice = notice_of(origin="imported", activities=[{"purposes": ["sales"]}])
    assert derived_rights(notice) == ()
    assert [required.right for required in required_rights(notice)] == ALWAYS
