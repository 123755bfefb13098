"""Where to complain (Arts. 13(2)(d), 77)."""

from collections.abc import Callable, Iterator

from tietosuoja.composition.contact_data import Labelled, as_rows, contact_rows, email, link, phone
from tietosuoja.composition.page import Page, paragraphs, section, words
from tietosuoja.composition.statements import statement_sentences, statements_of
from tietosuoja.derivation.authority import derived_authorities
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.model.parties import Authority
from tietosuoja.reference.authorities import AuthorityBlock, AuthorityRecord, authority_records


def complaint_section(page: Page) -> tuple[Part, ...]:
    """Return the section on complaints and the supervisory authority."""
    statements = statements_of(page, "complaint")
    blocks: list[Block] = [*paragraphs(_complaint(page, stated=bool(statements)))]
    for statement in statements:
        blocks += paragraphs(statement_sentences(page, statement))
    rows = [_authority_rows(page, authority) for authority in _authorities(page)]
    blocks += [Facts(facts, compact=True) for facts in rows if facts]
    return section(page, "complaint", "heading.complaint", blocks)


def _complaint(page: Page, *, stated: bool) -> Iterator[Inlines]:
    if page.rights:
        yield page.texts.say("complaint.body")
    elif stated:
        yield page.texts.say("rights.has", right=page.texts.term("rights", "complaint"))


def _authorities(page: Page) -> tuple[Authority, ...]:
    derived = derived_authorities(page.notice)
    return page.notice.authorities or tuple(Authority(found.authority) for found in derived)


def _authority_rows(page: Page, authority: Authority) -> tuple[Row, ...]:
    record = authority_records().get(authority.authority or "")
    name = (Row(page.texts.say("label.authority"), (words(authority.name),)),) if authority.name else ()
    stated = name + as_rows(page, contact_rows(page, authority))
    return (_known_rows(page, record) if record else ()) + stated


def _known_rows(page: Page, record: AuthorityRecord) -> tuple[Row, ...]:
    block = record.blocks.get(page.language) or record.blocks["en"]
    return as_rows(page, _known(record, block))


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
