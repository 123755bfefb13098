"""Which supervisory authority a complaint goes to (GDPR Arts. 55, 77)."""

from collections.abc import Iterator
from typing import Final, final

import attrs

from tietosuoja.derivation.activities import stated_activities
from tietosuoja.model.notice import Notice
from tietosuoja.model.parties import Controller
from tietosuoja.pointers import Path
from tietosuoja.reference.regions import eea_countries
from tietosuoja.vocabulary.codes import SUPERVISED_COUNTRIES, AuthorityCode, CountryCode

HOME: Final = "FI"
"""The country of a controller that names none."""
ALAND: Final = "AX"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class DerivedAuthority:
    """A supervisory authority that an authored notice need not name.

    Attributes:
        authority: The authority, by country code.
        follows_from: The places of the controllers and representatives it follows from.
    """

    authority: AuthorityCode
    follows_from: tuple[Path, ...]


def derived_authorities(notice: Notice) -> tuple[DerivedAuthority, ...]:
    """Return the authorities of an authored notice that names none.

    It is the authority of the controller's country. On Åland its own authority supervises
    public bodies, and the Finnish one all others. For a controller outside the EEA it is the
    authority of its representative's country, if that is known.
    """
    if notice.origin == "imported" or notice.authorities or not stated_activities(notice):
        return ()
    found: dict[AuthorityCode, tuple[Path, ...]] = {}
    for index, controller in enumerate(notice.controllers):
        for code, path in _authority(controller, ("controllers", index), notice):
            found[code] = (*found.get(code, ()), path)
    return tuple(DerivedAuthority(authority=code, follows_from=paths) for code, paths in found.items())


def country_of(controller: Controller) -> CountryCode:
    """Return the country of a controller: its own, that of its address, or Finland."""
    postal = controller.postal.country if controller.postal else None
    return controller.country or postal or HOME


def _authority(controller: Controller, path: Path, notice: Notice) -> Iterator[tuple[AuthorityCode, Path]]:
    country: CountryCode | None = country_of(controller)
    if country not in eea_countries():
        address = notice.representative.postal if notice.representative else None
        country, path = (address.country if address else None), ("representative",)
    if country == ALAND and controller.kind != "public-body":
        yield HOME, path
    elif country in SUPERVISED_COUNTRIES:
        yield country, path
