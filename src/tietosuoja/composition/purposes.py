"""What data is processed for, and on which legal bases (Art. 13(1)(c) and (d))."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from tietosuoja.composition.bases import basis_in_brief, basis_sentences
from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, heads, paragraphs, runs, section
from tietosuoja.composition.references import people_names
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.bases import LegalBasis
from tietosuoja.model.purposes import Purpose

BasisTeller: TypeAlias = Callable[[Page, LegalBasis, Activity], Iterator[Inlines]]
"""What tells of a legal basis."""


def purposes_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on purposes and legal bases."""
    return _section(page, activity, basis_sentences)


def purposes_in_brief(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on purposes, with no more of their legal bases than names and limits."""
    return _section(page, activity, basis_in_brief)


def _section(page: Page, activity: Activity, tell: BasisTeller) -> tuple[Part, ...]:
    blocks = [
        *_purposes(page, activity, tell),
        *_unlinked_bases(page, activity, tell),
        *denied(page, activity.denials, "further-purposes", "legitimate-interests"),
    ]
    return section(page, "purposes", "heading.purposes", blocks)


def _purposes(page: Page, activity: Activity, tell: BasisTeller) -> Iterator[Block]:
    rows = [(purpose, tuple(_details(page, purpose, activity, tell))) for purpose in activity.purposes]
    bare = [purpose.purpose for purpose, details in rows if not details]
    if bare:
        yield from paragraphs([page.texts.say("purposes.list", items=page.texts.terms("purposes", bare))])
    told = [
        Row(capitalised(page.texts.term("purposes", purpose.purpose)), details) for purpose, details in rows if details
    ]
    if told:
        yield Facts(tuple(told), heads=heads(page, "table.purposes", "table.purpose", "table.basis"))


def _details(page: Page, purpose: Purpose, activity: Activity, tell: BasisTeller) -> Iterator[Inlines]:
    for basis in purpose.bases:
        yield from runs(tell(page, basis, activity))
    yield from runs(_remarks(page, purpose, activity))
    if purpose.note:
        yield page.texts.words(purpose.note)


def _remarks(page: Page, purpose: Purpose, activity: Activity) -> Iterator[Inlines]:
    say = page.texts.say
    if purpose.people:
        yield say("purposes.people", items=people_names(page, [activity], purpose.people))
    if purpose.optional:
        yield say("purposes.optional")
    if purpose.unless_objected:
        yield say("purposes.unless-objected")
    if purpose.further:
        yield say("purposes.further")
    if purpose.direct_marketing:
        yield say("purposes.direct-marketing")


def _unlinked_bases(page: Page, activity: Activity, tell: BasisTeller) -> Iterator[Block]:
    for basis in activity.bases:
        yield from paragraphs(tell(page, basis, activity))
