"""Transfers outside the EEA and what they rest on (Art. 13(1)(f))."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, heads, paragraphs, runs, section, words
from tietosuoja.composition.places import places_in_words
from tietosuoja.composition.recipients import recipient_name
from tietosuoja.composition.safeguards import safeguard_sentences
from tietosuoja.derivation.transfers import is_abroad, outside_eea
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.recipients import Recipient, Transfer
from tietosuoja.vocabulary.codes import RecipientHedgeCode, TransferExtentCode

EXTENT: Final[dict[TransferExtentCode, MessageId]] = {
    "certain": "transfers.intro",
    "possible": "transfers.possible",
    "exceptional": "transfers.exceptional",
}
"""The sentence that tells of a transfer, by how certain it is."""


HEDGED: Final[dict[RecipientHedgeCode | None, MessageId]] = {
    None: "transfers.intro",
    "possible": "transfers.possible",
    "exceptional": "transfers.exceptional",
}
"""The sentence that tells of transfers to recipients, by how firmly these are named."""


def transfers_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on transfers: those to recipients first, then the others."""
    blocks: list[Block] = [*_to_recipients(page, activity)]
    for transfer in activity.transfers:
        blocks += paragraphs(_sentences(page, transfer))
    blocks += denied(page, activity.denials, "transfers")
    return section(page, "transfers", "heading.transfers", blocks)


def _to_recipients(page: Page, activity: Activity) -> Iterator[Block]:
    abroad = [recipient for recipient in activity.recipients if is_abroad(recipient)]
    for hedge, message in HEDGED.items():
        rows = tuple(_row(page, recipient) for recipient in abroad if recipient.hedge == hedge)
        if rows:
            yield from paragraphs([page.texts.say(message)])
            yield Facts(rows, heads=heads(page, "table.transfers", "table.recipient", "table.transfer"))


def _row(page: Page, recipient: Recipient) -> Row:
    return Row(capitalised(recipient_name(page, recipient)), runs(_told_of(page, recipient)))


def _told_of(page: Page, recipient: Recipient) -> Iterator[Inlines]:
    outside = outside_eea(recipient.countries)
    if outside:
        yield page.texts.say("transfers.countries", items=places_in_words(page, outside))
    for safeguard in recipient.safeguards:
        yield from safeguard_sentences(page, safeguard)


def _sentences(page: Page, transfer: Transfer) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    yield say(EXTENT[transfer.extent or "certain"])
    if transfer.countries:
        yield say("transfers.countries", items=places_in_words(page, transfer.countries))
    if transfer.organisation:
        yield say("transfers.organisation", name=words(transfer.organisation))
    if transfer.service:
        yield say("recipients.service", items=texts.term("services", transfer.service))
    if transfer.conditions:
        yield say("transfers.conditions", items=texts.terms("conditions", transfer.conditions))
    for safeguard in transfer.safeguards:
        yield from safeguard_sentences(page, safeguard)
