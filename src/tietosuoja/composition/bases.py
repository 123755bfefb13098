"""Legal bases in sentences (Arts. 6, 9, 13(1)(c) and (d))."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.page import Page
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Inlines
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis, LegalObligation, LegitimateInterests, PublicTask
from tietosuoja.vocabulary.codes import BasisHedgeCode, InterestHolderCode, LegalBasisCode

NAMED: Final[dict[BasisHedgeCode | None, MessageId]] = {
    None: "basis.named",
    "mainly": "basis.mainly",
    "alternatively": "basis.alternatively",
    "sometimes": "basis.sometimes",
}
"""How a basis is named, by its hedge."""

EXPLAINED: Final[dict[LegalBasisCode, MessageId]] = {
    "consent": "basis.consent.body",
    "contract": "basis.contract.body",
    "legal-obligation": "basis.legal-obligation.body",
    "vital-interests": "basis.vital-interests.body",
    "public-task": "basis.public-task.body",
    "legitimate-interests": "basis.legitimate-interests.body",
}
"""What a basis means."""

INTEREST: Final[dict[InterestHolderCode | None, MessageId]] = {
    None: "basis.legitimate-interests.which",
    "controller": "basis.legitimate-interests.controller",
    "third-party": "basis.legitimate-interests.third-party",
}
"""How an interest is named, by whose it is."""

NO_PARTY: Final = frozenset(
    {
        "business-customer-contacts",
        "next-of-kin",
        "organisation-contacts",
        "partner-contacts",
        "referees",
        "stakeholder-representatives",
        "subcontractor-staff",
        "supplier-contacts",
    }
)
"""Groups of people who are not themselves parties to the contract."""


def basis_sentences(page: Page, basis: LegalBasis, activity: Activity) -> Iterator[Inlines]:
    """Return what a notice says of a legal basis: its name first, then its details."""
    texts = page.texts
    yield texts.say(NAMED[basis.hedge], basis=texts.term("legal_bases", basis.type))
    yield from _explanation(page, basis, activity)
    if isinstance(basis, LegitimateInterests):
        yield from _interest(page, basis)
        yield from _balancing(page, basis)
    if isinstance(basis, LegalObligation) and basis.statutes:
        yield texts.say("basis.legal-obligation.statute", statutes=statutes_in_words(page, basis.statutes))
    if isinstance(basis, PublicTask) and basis.statutes:
        yield texts.say("basis.public-task.statute", statutes=statutes_in_words(page, basis.statutes))
    yield from _reserves(page, basis, activity)


def basis_in_brief(page: Page, basis: LegalBasis, activity: Activity) -> Iterator[Inlines]:
    """Return the name of a legal basis, with what limits it and the interest that it stands for."""
    yield page.texts.say(NAMED[basis.hedge], basis=page.texts.term("legal_bases", basis.type))
    if _is_before_contract(basis, activity):
        yield from _explanation(page, basis, activity)
    if isinstance(basis, LegitimateInterests):
        yield from _interest(page, basis)
    yield from _reserves(page, basis, activity)


def _reserves(page: Page, basis: LegalBasis, activity: Activity) -> Iterator[Inlines]:
    texts = page.texts
    if basis.condition and not _is_before_contract(basis, activity):
        yield texts.say("basis.condition", condition=texts.term("conditions", basis.condition))
    if basis.special:
        yield texts.say("special.condition", basis=texts.term("special_conditions", basis.special))


def _explanation(page: Page, basis: LegalBasis, activity: Activity) -> Iterator[Inlines]:
    if _is_before_contract(basis, activity):
        yield page.texts.say("basis.pre-contract.body")
    elif page.is_authored and basis.hedge is None and not _concerns_others(basis, activity):
        yield page.texts.say(EXPLAINED[basis.type])


def _is_before_contract(basis: LegalBasis, activity: Activity) -> bool:
    contract = basis.type == "contract" and basis.condition == "before-contract"
    return contract and not _concerns_others(basis, activity)


def _concerns_others(basis: LegalBasis, activity: Activity) -> bool:
    return basis.type == "contract" and any(group.group in NO_PARTY for group in activity.people)


def _interest(page: Page, basis: LegitimateInterests) -> Iterator[Inlines]:
    texts = page.texts
    if basis.interest:
        yield texts.say(INTEREST[basis.whose], interests=texts.term("legitimate_interests", basis.interest))
    elif basis.whose:
        yield texts.say("basis.legitimate-interests.holder", holder=texts.term("interest_holders", basis.whose))


def _balancing(page: Page, basis: LegitimateInterests) -> Iterator[Inlines]:
    texts = page.texts
    if isinstance(basis.balancing, str):
        yield texts.term("balancing_statements", basis.balancing)
    elif basis.balancing:
        yield texts.say("basis.legitimate-interests.assessment", text=texts.words(basis.balancing))
