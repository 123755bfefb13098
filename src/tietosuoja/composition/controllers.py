"""Who is responsible (Art. 13(1)(a), Art. 26(2))."""

from collections.abc import Iterator

import attrs

from tietosuoja.composition.articles import articles_note
from tietosuoja.composition.contact_data import Labelled, as_rows, contact_rows, link, reach
from tietosuoja.composition.page import Page, Sentences, labelled, paragraphs, words
from tietosuoja.composition.references import activity_names, contact_of, controller_name
from tietosuoja.document.nodes import Block, Bullets, Facts, Inlines, Paragraph, Part
from tietosuoja.l10n.locales import country_name
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.parties import Arrangement, Controller


def controllers_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the controller, or on the controllers and their arrangement."""
    return _section(page, _introduction(page))


def controllers_in_brief(page: Page) -> tuple[Part, ...]:
    """Return the section without what a controller is; it still tells of joint ones that they are joint."""
    return _section(page, _introduction(page) if are_joint(page) else ())


def _section(page: Page, introduction: Sentences) -> tuple[Part, ...]:
    controllers = page.notice.controllers
    blocks: list[Block] = [*paragraphs(introduction)]
    parts: list[Part] = []
    if len(controllers) == 1:
        blocks += _facts(page, controllers[0])
    elif controllers:
        parts = [_part(page, index, controller) for index, controller in enumerate(controllers)]
    if page.notice.arrangement:
        blocks += _arrangement(page, page.notice.arrangement)
    if not blocks and not parts:
        return ()
    heading = page.texts.say(_heading(page))
    duty = "joint-controllers" if are_joint(page) else "controller"
    law = paragraphs(articles_note(page.texts, page.governing, duty))
    return (Part(key="controller", heading=heading, blocks=(*law, *blocks), parts=tuple(parts), prominent=True),)


def are_joint(page: Page) -> bool:
    """Whether the notice tells of joint controllers."""
    joint = any(activity.role == "joint-controller" for activity in page.activities)
    return page.notice.arrangement is not None or joint


def _decide_everything_together(page: Page) -> bool:
    """Whether all activities are joint; the arrangement or the activity itself tells where only some are."""
    arrangement = page.notice.arrangement
    whole = arrangement is not None and not arrangement.activities
    return whole or all(activity.role == "joint-controller" for activity in page.activities)


def _heading(page: Page) -> MessageId:
    if are_joint(page):
        return "heading.joint-controllers"
    return "heading.controllers" if len(page.notice.controllers) > 1 else "heading.controller"


def _introduction(page: Page) -> Iterator[Inlines]:
    if not (page.is_authored and page.notice.controllers):
        return
    if not are_joint(page):
        yield page.texts.say("controller.intro")
    elif _decide_everything_together(page):
        yield page.texts.say("joint-controllers.intro")


def _part(page: Page, index: int, controller: Controller) -> Part:
    rest = attrs.evolve(controller, name=None) if controller.name else attrs.evolve(controller, short_name=None)
    return Part(
        key=f"controller-{index + 1}",
        heading=controller_name(page, controller),
        blocks=_facts(page, rest),
        prominent=True,
    )


def _facts(page: Page, controller: Controller) -> tuple[Block, ...]:
    rows = as_rows(page, _rows(page, controller))
    return (Facts(rows, compact=True),) if rows else ()


def _rows(page: Page, controller: Controller) -> Iterator[Labelled]:
    if controller.name:
        yield "label.name", (words(controller.name),)
    if controller.short_name:
        yield "label.short-name", (page.texts.words(controller.short_name),)
    if controller.kind:
        yield "label.controller-kind", (page.texts.term("controller_kinds", controller.kind),)
    if controller.business_id:
        yield "label.business-id", (words(controller.business_id),)
    yield from contact_rows(page, controller)
    if controller.country:
        yield "label.country", (words(country_name(controller.country, page.language)),)
    if controller.applies_to:
        yield "label.applies-to", (page.texts.words(controller.applies_to),)


def _arrangement(page: Page, arrangement: Arrangement) -> Iterator[Block]:
    say = page.texts.say
    if arrangement.essence:
        first, *others = page.texts.paragraphs(arrangement.essence)
        yield Paragraph(say("joint-controllers.arrangement", text=first))
        yield from (Paragraph(other) for other in others)
    if arrangement.duties:
        yield Paragraph((*say("label.responsibilities"), *words(":")))
        yield Bullets(tuple(page.texts.words(duty) for duty in arrangement.duties))
    yield from paragraphs(_arrangement_sentences(page, arrangement))


def _arrangement_sentences(page: Page, arrangement: Arrangement) -> Iterator[Inlines]:
    say = page.texts.say
    if arrangement.contact:
        contact = reach(page, contact_of(page, arrangement.contact))
        yield say("joint-controllers.contact-point", contact=contact)
    if arrangement.url:
        yield labelled(page, "label.more-information", link(arrangement.url))
    if arrangement.activities:
        yield say("joint-controllers.activities", items=activity_names(page, arrangement.activities))
