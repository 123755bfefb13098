"""What transfers rest on: real tools, and those that have ended."""

from collections.abc import Iterator
from datetime import date

from tietosuoja.derivation.transfers import DerivedTransfer, derived_transfers
from tietosuoja.model.notice import Notice
from tietosuoja.model.recipients import Safeguard, Transfer
from tietosuoja.reference.adequacy import AdequacyDecision, adequacy_decisions
from tietosuoja.reference.mechanisms import mechanisms
from tietosuoja.rules.judged import own_activities


def own_transfers(notice: Notice) -> Iterator[DerivedTransfer]:
    """Return the transfers of the controller's own activities, each place once."""
    found = (transfer for index, _ in own_activities(notice) for transfer in derived_transfers(notice, index))
    yield from {transfer.follows_from: transfer for transfer in found}.values()


def tools_of(transfer: DerivedTransfer) -> tuple[Safeguard, ...]:
    """Return the safeguards of a transfer that are tools: an adequacy decision on no country is none."""
    return tuple(
        safeguard
        for safeguard in transfer.safeguards
        if mechanisms()[safeguard.safeguard].tool and (transfer.countries or safeguard.safeguard != "adequacy")
    )


def is_open_ended(transfer: DerivedTransfer) -> bool:
    """Whether a transfer names neither where data goes nor what protects it there."""
    thing = transfer.thing
    named = transfer.countries or (isinstance(thing, Transfer) and (thing.organisation or thing.service))
    return isinstance(thing, Transfer) and not named and not tools_of(transfer)


def ended_decision(safeguard: Safeguard, day: date) -> AdequacyDecision | None:
    """Return the adequacy decision that a safeguard cites, if a judgment had ended it by a day."""
    cited = {safeguard.decision, safeguard.act} - {None}
    ended = (decision for decision in adequacy_decisions() if decision.ended_by and not decision.holds(day))
    return next((decision for decision in ended if decision.act in cited and day > decision.since), None)
