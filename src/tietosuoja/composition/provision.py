"""Whether data must be given, and what follows if it is not (Art. 13(2)(e))."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.page import Page, paragraphs, section
from tietosuoja.composition.references import data_names
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Block, Inlines, Part
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import Provision
from tietosuoja.vocabulary.codes import ProvisionRequirementCode

OF_ALL: Final[dict[ProvisionRequirementCode, MessageId]] = {
    "statutory": "provision.statutory-all",
    "contractual": "provision.contractual-all",
    "needed-for-contract": "provision.needed-for-contract-all",
    "voluntary": "provision.voluntary-all",
}
"""What requires the data, where all of it is meant."""

OF_SOME: Final[dict[ProvisionRequirementCode, MessageId]] = {
    "statutory": "provision.statutory",
    "contractual": "provision.contractual",
    "needed-for-contract": "provision.needed-for-contract",
    "voluntary": "provision.voluntary",
}
"""What requires the data, where some of it is named."""


def provision_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on required and voluntary data."""
    return section(page, "provision", "heading.provision", _provisions(page, activity))


def _provisions(page: Page, activity: Activity) -> Iterator[Block]:
    for provision in activity.provision:
        yield from paragraphs(_sentences(page, provision, activity))


def _sentences(page: Page, provision: Provision, activity: Activity) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    data = data_names(page, activity, provision.data)
    if provision.requirement and data:
        yield say(OF_SOME[provision.requirement], items=data)
    elif provision.requirement:
        yield say(OF_ALL[provision.requirement])
    elif data:
        yield say("provision.data", items=data)
    if provision.statutes:
        yield say("provision.statutes", statutes=statutes_in_words(page, provision.statutes))
    if provision.consequence:
        yield say("provision.consequences", consequences=texts.term("provision_consequences", provision.consequence))
