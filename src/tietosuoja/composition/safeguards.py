"""What a transfer rests on, in sentences (Arts. 45 to 49)."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.contact_data import link, reach
from tietosuoja.composition.page import Page
from tietosuoja.composition.references import contact_of
from tietosuoja.composition.statutes import act_number
from tietosuoja.document.nodes import Inlines, Text
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.recipients import Safeguard
from tietosuoja.model.texts import REFERENCE
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import SafeguardCode

EXPLAINED: Final[dict[SafeguardCode, MessageId]] = {
    "scc": "transfers.scc.body",
    "scc-authority": "transfers.scc-authority.body",
    "bcr": "transfers.bcr.body",
    "code-of-conduct": "transfers.code-of-conduct.body",
    "certification": "transfers.certification.body",
    "administrative-arrangement": "transfers.administrative-arrangement.body",
    "derogation-contract": "transfers.derogation-contract.body",
    "derogation-contract-for-you": "transfers.derogation-contract-for-you.body",
    "derogation-public-interest": "transfers.derogation-public-interest.body",
    "derogation-legal-claims": "transfers.derogation-legal-claims.body",
    "derogation-vital-interests": "transfers.derogation-vital-interests.body",
    "derogation-public-register": "transfers.derogation-public-register.body",
}
"""What an instrument means, where that holds whatever the recipient."""


def safeguard_sentences(page: Page, safeguard: Safeguard) -> Iterator[Inlines]:
    """Return what a notice says of one safeguard: its name, its act, and where a copy is had."""
    yield page.texts.say("transfers.basis", basis=_named(page, safeguard))
    if page.is_authored and safeguard.safeguard in EXPLAINED:
        yield page.texts.say(EXPLAINED[safeguard.safeguard])
    if safeguard.words:
        yield page.texts.words(safeguard.words)
    if safeguard.copy_at:
        yield _copy(page, safeguard.copy_at)


def _named(page: Page, safeguard: Safeguard) -> Inlines:
    name = page.texts.term("safeguards", safeguard.safeguard)
    numbers = [act_number(number) for number in (safeguard.decision, safeguard.act) if number]
    return (*name, Text("".join(f", {number}" for number in numbers)))


def _copy(page: Page, copy_at: str | OwnWords) -> Inlines:
    say = page.texts.say
    if isinstance(copy_at, OwnWords):
        return say("transfers.copy-text", text=page.texts.words(copy_at))
    if REFERENCE.matches(copy_at):
        return say("transfers.copy", contact=reach(page, contact_of(page, copy_at)))
    return say("transfers.copy-url", url=link(copy_at))
