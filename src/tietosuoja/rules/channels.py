"""The ways to reach those whom a notice names."""

from typing import Final, TypeAlias

from tietosuoja.model.parties import Address, Contact, Controller

Channel: TypeAlias = str
"""A way to reach somebody, by the name of a field of `Contact`."""

CHANNELS: Final[tuple[Channel, ...]] = ("phones", "emails", "email_pattern", "fax", "web")
"""The channels beside an address."""


def channels_of(party: Controller | Contact) -> frozenset[Channel]:
    """Return the ways to reach a controller or contact point; addresses are one."""
    reached = frozenset(field for field in CHANNELS if getattr(party, field, None))
    return reached | {"postal"} if _leads_somewhere(party.postal) or _leads_somewhere(party.visiting) else reached


def _leads_somewhere(address: Address | None) -> bool:
    return address is not None and any((address.street, address.box, address.postcode, address.town))
