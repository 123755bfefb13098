"""The rights of the data subject (Art. 13(2)(b) and (c)), but for how to use them."""

from collections.abc import Iterable, Iterator
from typing import Final

from tietosuoja.composition.page import Page, paragraph, run, section
from tietosuoja.composition.statements import statement_sentences, statement_title, statements_of
from tietosuoja.derivation.rights import DerivedRight
from tietosuoja.document.nodes import Block, Facts, Inlines, Paragraph, Part, Row
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
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
    "withdrawal": "withdrawal.body",
}
"""What a right means."""


def rights_section(page: Page) -> tuple[Part, ...]:
    """Return the section on rights."""
    rows = [(_title(page, right), tuple(_details(page, right))) for right in IN_ONE_SECTION if _is_told(page, right)]
    blocks: list[Block] = [*paragraph(_introduction(page))]
    bare = [page.texts.term("rights", right) for right in IN_ONE_SECTION if _is_bare(page, right)]
    if len(bare) == 1:
        blocks += paragraph([page.texts.say("rights.has", right=bare[0])])
    elif bare:
        blocks += paragraph([page.texts.say("rights.list", items=page.texts.listed(bare))])
    told = tuple(Row(title, details) for title, details in rows if details)
    if told:
        blocks.append(Facts(told))
    return section(page, "rights", "heading.rights", blocks)


def objection_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the right to object, apart from all others as Art. 21(4) asks."""
    blocks = [*_objection(page), *_stated(page, "objection"), *_marketing(page)]
    blocks += _stated(page, "objection-to-marketing")
    return section(page, "objection", "heading.objection", blocks)


def withdrawal_section(page: Page) -> tuple[Part, ...]:
    """Return the section on withdrawing consent."""
    derived = _derived(page, "withdrawal")
    body = paragraph([page.texts.say(EXPLAINED["withdrawal"])]) if derived else ()
    return section(page, "withdrawal", "heading.withdrawal", [*body, *_stated(page, "withdrawal")])


def _introduction(page: Page) -> Iterator[Inlines]:
    if page.rights:
        yield page.texts.say("rights.intro")
        if not _has_fees(page):
            yield page.texts.say("rights.free")


def _has_fees(page: Page) -> bool:
    rights = page.notice.rights
    return rights is not None and bool(rights.fee or any(statement.fee for statement in rights.statements))


def _derived(page: Page, right: RightCode) -> DerivedRight | None:
    return next((derived for derived in page.rights if derived.right == right), None)


def _is_told(page: Page, right: RightCode) -> bool:
    return _derived(page, right) is not None or bool(statements_of(page, right))


def _is_bare(page: Page, right: RightCode) -> bool:
    return _is_told(page, right) and not list(_details(page, right))


def _title(page: Page, right: RightCode) -> Inlines:
    for statement in statements_of(page, right):
        return statement_title(page, statement)
    return capitalised(page.texts.term("rights", right))


def _details(page: Page, right: RightCode) -> Iterator[Inlines]:
    derived = _derived(page, right)
    if derived:
        yield run(_explanation(page, derived))
    for statement in statements_of(page, right):
        said = run(statement_sentences(page, statement))
        if said:
            yield said


def _explanation(page: Page, derived: DerivedRight) -> Iterator[Inlines]:
    say = page.texts.say
    yield say(EXPLAINED[derived.right])
    if derived.right == "erasure":
        yield from _erasure(page, derived)
    if derived.right == "restriction" and _derived(page, "objection"):
        yield say("rights.restriction.objection")


def _erasure(page: Page, derived: DerivedRight) -> Iterator[Inlines]:
    say = page.texts.say
    if _derived(page, "withdrawal"):
        yield say("rights.erasure.consent")
    if _derived(page, "objection"):
        yield say("rights.erasure.objection")
    if _derived(page, "objection-to-marketing"):
        yield say("rights.erasure.marketing")
    yield say("rights.erasure.limits")
    if "public-task" in derived.limited_by:
        yield say("rights.erasure.limits-public-task")


def _objection(page: Page) -> Iterator[Block]:
    derived = _derived(page, "objection")
    if derived is None:
        return
    bodies: dict[frozenset[str], MessageId] = {
        frozenset({"legitimate-interests"}): "objection.body-legitimate-interests",
        frozenset({"public-task"}): "objection.body-public-task",
    }
    yield Paragraph(page.texts.say(bodies.get(derived.bases, "objection.body")))
    yield Paragraph(page.texts.say("objection.effect"))


def _marketing(page: Page) -> Iterator[Block]:
    if _derived(page, "objection-to-marketing"):
        yield Paragraph(page.texts.say("objection.marketing"))
        yield Paragraph(page.texts.say("objection.marketing-effect"))


def _stated(page: Page, right: RightCode) -> Iterable[Block]:
    for statement in statements_of(page, right):
        said = list(statement_sentences(page, statement))
        if _derived(page, right) is None:
            name = page.texts.say("rights.has", right=_name(page, statement.right))
            said.insert(0, name)
        yield from paragraph(said)


def _name(page: Page, right: RightCode) -> Inlines:
    return page.texts.term("rights", right)
