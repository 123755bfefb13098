"""The rights of the data subject (Art. 13(2)(b)), but for objection and withdrawal."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Final

from tietosuoja.composition.articles import articles_note
from tietosuoja.composition.page import Page, paragraphs, runs, section
from tietosuoja.composition.statements import (
    derived_right,
    is_limited,
    statement_sentences,
    statement_title,
    statements_of,
)
from tietosuoja.derivation.rights import DerivedRight
from tietosuoja.document.nodes import Block, Bullets, Facts, Inlines, Part, Row
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.rights import RightStatement
from tietosuoja.vocabulary.codes import RightCode

IN_ONE_SECTION: Final[tuple[RightCode, ...]] = (
    "access",
    "rectification",
    "erasure",
    "restriction",
    "portability",
    "automated-decisions",
    "breach-notification",
    "judicial-remedy",
)
"""The rights that stand together; objection, withdrawal and complaint have sections of their own."""

EXPLAINED: Final[dict[RightCode, MessageId]] = {
    "access": "rights.access.body",
    "rectification": "rights.rectification.body",
    "erasure": "rights.erasure.body",
    "restriction": "rights.restriction.body",
    "portability": "rights.portability.body",
    "automated-decisions": "rights.automated.body",
}
"""What a right means."""


def rights_section(page: Page) -> tuple[Part, ...]:
    """Return the section on rights."""
    rows = [(right, row) for right in IN_ONE_SECTION for row, _ in _told(page, right)]
    blocks: list[Block] = [*paragraphs(_introduction(page))]
    bare = [page.texts.term("rights", right) for right, row in rows if not row.details]
    if len(bare) == 1:
        message: MessageId = "rights.also" if page.rights else "rights.has"
        blocks += paragraphs([page.texts.say(message, right=bare[0])])
    elif bare:
        blocks += paragraphs([page.texts.say("rights.list", items=page.texts.listed(bare))])
    told = tuple(row for _, row in rows if row.details)
    if told:
        blocks.append(Facts(told))
    return section(page, "rights", "heading.rights", blocks)


def rights_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section on rights, with no more of a right than its name unless the notice limits it.

    A notice to which the law adds nothing is told as it is.
    """
    if not page.rights:
        return rights_section(page)
    rows = [(row, any(map(is_limited, said))) for right in IN_ONE_SECTION for row, said in _told(page, right)]
    blocks: list[Block] = []
    if names := tuple(row.term for row, limited in rows if not limited):
        blocks += [*paragraphs([page.texts.say("short.rights")]), Bullets(names)]
    if told := tuple(row for row, limited in rows if limited):
        blocks.append(Facts(told))
    return section(page, "rights", "heading.rights", blocks)


def _introduction(page: Page) -> Iterator[Inlines]:
    if page.rights:
        yield page.texts.say("rights.intro")
        if not _has_fees(page):
            yield page.texts.say("rights.free")


def _has_fees(page: Page) -> bool:
    rights = page.notice.rights
    return rights is not None and bool(rights.fee or any(statement.fee for statement in rights.statements))


def _told(page: Page, right: RightCode) -> Iterator[tuple[Row, tuple[RightStatement, ...]]]:
    """Return a row for each heading under which the notice states a right, at least one if the law gives it.

    With each row come the statements that it tells.
    """
    derived = derived_right(page, right)
    stated = [tuple(same) for _, same in groupby(statements_of(page, right), attrgetter("heading"))]
    groups = stated or ([()] if derived else [])
    for index, statements in enumerate(groups):
        title = statement_title(page, statements[0]) if statements else capitalised(page.texts.term("rights", right))
        details = tuple(_details(page, statements, None if index else derived))
        law = articles_note(page.texts, page.governing, right) if details else ()
        yield Row(title, (*details, *law)), statements


def _details(page: Page, statements: tuple[RightStatement, ...], derived: DerivedRight | None) -> Iterator[Inlines]:
    if derived:
        yield from runs(_explanation(page, derived))
    elif statements[0].heading:
        yield page.texts.say("rights.has", right=page.texts.term("rights", statements[0].right))
    for statement in statements:
        yield from runs(statement_sentences(page, statement))


def _explanation(page: Page, derived: DerivedRight) -> Iterator[Inlines]:
    say = page.texts.say
    yield say(EXPLAINED[derived.right])
    if derived.right == "erasure":
        yield from _erasure(page, derived)
    if derived.right == "automated-decisions" and _may_contest(page):
        yield say("rights.automated.safeguards")
    if derived.right == "restriction" and derived_right(page, "objection"):
        yield say("rights.restriction.objection")


def _may_contest(page: Page) -> bool:
    """Whether a decision rests on a contract or on explicit consent, so that Art. 22(3) applies."""
    decisions = (decision for activity in page.activities for decision in activity.decisions)
    return any(basis.type in {"contract", "consent"} for decision in decisions for basis in decision.bases)


def _erasure(page: Page, derived: DerivedRight) -> Iterator[Inlines]:
    say = page.texts.say
    if derived_right(page, "withdrawal"):
        yield say("rights.erasure.consent")
    if derived_right(page, "objection"):
        yield say("rights.erasure.objection")
    if derived_right(page, "objection-to-marketing"):
        yield say("rights.erasure.marketing")
    yield say("rights.erasure.limits")
    if "public-task" in derived.limited_by:
        yield say("rights.erasure.limits-public-task")
