"""Which transfers outside the EEA a notice tells of (GDPR Arts. 13(1)(f), 44).

A recipient outside the EEA is a transfer: it is told once, as a recipient.
"""

from collections.abc import Iterable, Iterator
from typing import final

import attrs

from tietosuoja.derivation.activities import placed, stated_activities
from tietosuoja.model.notice import Notice
from tietosuoja.model.recipients import Recipient, Safeguard, Transfer
from tietosuoja.pointers import Path
from tietosuoja.reference.regions import eea_countries
from tietosuoja.vocabulary.codes import AREAS


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class DerivedTransfer:
    """A transfer, stated as such or following from a recipient.

    Attributes:
        follows_from: The place of the transfer or recipient in the notice.
        thing: The transfer or recipient.
        countries: The countries, in the author's order; of a recipient those outside the EEA.
        safeguards: What it rests on.
    """

    follows_from: Path
    thing: Recipient | Transfer
    countries: tuple[str, ...]
    safeguards: tuple[Safeguard, ...]


def derived_transfers(notice: Notice, index: int) -> Iterator[DerivedTransfer]:
    """Return the transfers of an effective activity: those to recipients first.

    Args:
        notice: The notice.
        index: Which of its activities, from 0.
    """
    for path, recipient in placed(notice, index, "recipients"):
        if is_abroad(recipient):
            yield _derived(path, recipient, outside_eea(recipient.countries))
    for path, transfer in placed(notice, index, "transfers"):
        yield _derived(path, transfer, transfer.countries)


def every_transfer(notice: Notice) -> tuple[DerivedTransfer, ...]:
    """Return the transfers of a notice, each place once."""
    found = (
        transfer for index in range(len(stated_activities(notice))) for transfer in derived_transfers(notice, index)
    )
    return tuple({transfer.follows_from: transfer for transfer in found}.values())


def is_abroad(recipient: Recipient) -> bool:
    """Whether data goes outside the EEA with a recipient, by its countries or its safeguards."""
    return bool(recipient.safeguards or outside_eea(recipient.countries))


def outside_eea(countries: Iterable[str]) -> tuple[str, ...]:
    """Return those of some countries and areas that are outside the EEA."""
    return tuple(code for code in countries if code not in AREAS and code not in eea_countries())


def _derived(path: Path, thing: Recipient | Transfer, countries: tuple[str, ...]) -> DerivedTransfer:
    return DerivedTransfer(follows_from=path, thing=thing, countries=countries, safeguards=thing.safeguards)
