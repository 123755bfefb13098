"""Which supervisory authority a complaint goes to (GDPR Arts. 55, 77)."""

from typing import Final

from tietosuoja.derivation.activities import effective_activities
from tietosuoja.model.notice import Notice
from tietosuoja.model.parties import Controller
from tietosuoja.reference.regions import eea_countries
from tietosuoja.vocabulary.codes import SUPERVISED_COUNTRIES, AuthorityCode, CountryCode

HOME: Final = "FI"
"""The country of a controller that names none."""
ALAND: Final = "AX"


def derived_authorities(notice: Notice) -> tuple[AuthorityCode, ...]:
    """Return the authorities of an authored notice that names none, by country code.

    It is the authority of the controller's country. On Åland its own authority supervises
    public bodies, and the Finnish one all others. For a controller outside the EEA it is the
    authority of its representative's country, if that is known.
    """
    if notice.origin == "imported" or notice.authorities or not effective_activities(notice):
        return ()
    codes: list[AuthorityCode | None] = [_authority(controller, notice) for controller in notice.controllers]
    return tuple(dict.fromkeys(code for code in codes if code))


def country_of(controller: Controller) -> CountryCode:
    """Return the country of a controller: its own, that of its address, or Finland."""
    postal = controller.postal.country if controller.postal else None
    return controller.country or postal or HOME


def _authority(controller: Controller, notice: Notice) -> AuthorityCode | None:
    country: CountryCode | None = country_of(controller)
    if country not in eea_countries():
        address = notice.representative.postal if notice.representative else None
        country = address.country if address else None
    if country == ALAND and controller.kind != "public-body":
        return HOME
    return country if country in SUPERVISED_COUNTRIES else None
