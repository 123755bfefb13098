"""Where to complain (Arts. 13(2)(d), 77)."""

from collections.abc import Callable, Iterator
from typing import Final

from tietosuoja.composition.contact_data import Labelled, as_rows, contact_rows, email, link, phone
from tietosuoja.composition.page import Page, paragraphs, section, words
from tietosuoja.composition.statements import statement_sentences, statements_of
from tietosuoja.derivation.authority import derived_authorities
from tietosuoja.document.nodes import Block, Facts, Inlines, Part
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.parties import Authority
from tietosuoja.reference.authorities import AuthorityBlock, AuthorityRecord, authority_records

BRIEF: Final[frozenset[MessageId]] = frozenset({"label.authority", "label.website"})
"""What is told of an authority in brief, where it has a web site."""


def complaint_section(page: Page) -> tuple[Part, ...]:
    """Return the section on complaints and the supervisory authority."""
    where = [page.texts.say("complaint.where")] if page.rights else []
    rows = [tuple(_authority(page, authority)) for authority in _authorities(page)]
    return _section(page, where, rows)


def complaint_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section with no more of the authorities than who they are and where they are on the web."""
    rows = [tuple(_authority(page, authority)) for authority in _authorities(page)]
    return _section(page, [], [_in_brief(told) for told in rows])


def _section(page: Page, where: list[Inlines], authorities: list[tuple[Labelled, ...]]) -> tuple[Part, ...]:
    statements = statements_of(page, "complaint")
    blocks: list[Block] = [*paragraphs([*_complaint(page, stated=bool(statements)), *where])]
    for statement in statements:
        blocks += paragraphs(statement_sentences(page, statement))
    rows = [as_rows(page, told) for told in authorities]
    blocks += [Facts(facts, compact=True) for facts in rows if facts]
    return section(page, "complaint", "heading.complaint", blocks)


def _in_brief(told: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    has_site = any(label == "label.website" and values for label, values in told)
    return tuple((label, values) for label, values in told if label in BRIEF) if has_site else told


def _complaint(page: Page, *, stated: bool) -> Iterator[Inlines]:
    if page.rights:
        yield page.texts.say("complaint.body")
    elif stated:
        yield page.texts.say("rights.has", right=page.texts.term("rights", "complaint"))


def _authorities(page: Page) -> tuple[Authority, ...]:
    derived = derived_authorities(page.notice)
    return page.notice.authorities or tuple(Authority(found.authority) for found in derived)


def _authority(page: Page, authority: Authority) -> Iterator[Labelled]:
    record = authority_records().get(authority.authority or "")
    if record:
        yield from _known(record, record.blocks.get(page.language) or record.blocks["en"])
    if authority.name:
        yield "label.authority", (words(authority.name),)
    yield from contact_rows(page, authority)


def _known(record: AuthorityRecord, block: AuthorityBlock) -> Iterator[Labelled]:
    yield "label.authority", (words(block.name),)
    yield "label.visiting-address", _shown(words, block.visiting)
    yield "label.postal-address", _shown(words, block.postal)
    yield "label.switchboard", _shown(phone, block.phone)
    yield "label.registry", _shown(phone, block.registry)
    yield "label.email", _shown(email, record.email)
    yield "label.website", _shown(link, block.web)


def _shown(show: Callable[[str], Inlines], value: str | None) -> tuple[Inlines, ...]:
    return (show(value),) if value else ()
