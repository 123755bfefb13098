"""Which supervisory authority a complaint goes to."""

from typing import Any

import pytest

from tests.notices import notice_of
from tietosuoja.derivation.authority import derived_authorities


def authorities(*controllers: dict[str, Any], **fields: Any) -> tuple[str, ...]:
    notice = notice_of(controllers=list(controllers), activities=[{"purposes": ["sales"]}], **fields)
    return tuple(derived.authority for derived in derived_authorities(notice))


@pytest.mark.parametrize(
    ("controller", "expected"),
    [
        ({"name": "A"}, "FI"),
        ({"name": "A", "country": "SE"}, "SE"),
        ({"name": "A", "postal": {"country": "NO"}}, "NO"),
        ({"name": "A", "country": "AX", "kind": "public-body"}, "AX"),
        ({"name": "A", "country": "AX", "kind": "company"}, "FI"),
    ],
)
def test_it_is_that_of_the_country(controller: dict[str, Any], expected: str) -> None:
    assert authorities(controller) == (expected,)


def test_outside_the_eea_it_is_that_of_the_representative() -> None:
    representative = {"name": "B", "postal": {"country": "DE"}}
    assert authorities({"name": "A", "country": "US"}, representative=representative) == ("DE",)


def test_outside_the_eea_without_a_known_representative_there_is_none() -> None:
    assert authorities({"name": "A", "country": "US"}) == ()
    assert authorities({"name": "A", "country": "US"}, representative={"name": "B"}) == ()
    assert authorities({"name": "A", "country": "US"}, representative={"postal": {"country": "GB"}}) == ()


def test_several_controllers_of_one_country_have_one() -> None:
    assert authorities({"name": "A"}, {"name": "B"}, {"name": "C", "country": "EE"}) == ("FI", "EE")


def test_an_authority_that_is_named_stands() -> None:
    assert authorities({"name": "A"}, authorities=["SE"]) == ()


def test_none_is_derived_into_an_imported_notice_or_one_without_processing() -> None:
    assert authorities({"name": "A"}, origin="imported") == ()
    assert derived_authorities(notice_of(controllers=[{"name": "A"}])) == ()


def test_each_says_which_controllers_it_follows_from() -> None:
    controllers = [{"name": "A"}, {"name": "B"}, {"name": "C", "country": "US"}]
    representative = {"name": "D", "postal": {"country": "DE"}}
    notice = notice_of(controllers=controllers, representative=representative, activities=[{"purposes": ["sales"]}])
    assert [derived.follows_from for derived in derived_authorities(notice)] == [
        (("controllers", 0), ("controllers", 1)),
        (("representative",),),
    ]
