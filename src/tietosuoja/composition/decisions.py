"""Automated decisions and profiling (Art. 13(2)(f))."""

from collections.abc import Iterator

from tietosuoja.composition.bases import basis_sentences
from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, paragraphs, runs, section
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.processing import AutomatedDecision


def decisions_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on automated decisions and profiling."""
    blocks = [
        *_told(page, "automated.decision", activity.decisions, activity),
        *_told(page, "automated.profiling", activity.profiling, activity),
        *denied(page, activity.denials, "automated-decisions", "profiling"),
    ]
    return section(page, "automated", "heading.automated", blocks)


def _told(
    page: Page, message: MessageId, decisions: tuple[AutomatedDecision, ...], activity: Activity
) -> Iterator[Block]:
    if not decisions:
        return
    yield from paragraphs([page.texts.say(message)])
    rows: list[Row] = []
    for decision in decisions:
        details = tuple(_details(page, decision, activity))
        name = capitalised(page.texts.term("decision_kinds", decision.decision)) if decision.decision else ()
        if name and details:
            rows.append(Row(name, details))
        else:
            yield from paragraphs([name] if name else details)
    if rows:
        yield Facts(tuple(rows))


def _details(page: Page, decision: AutomatedDecision, activity: Activity) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if decision.logic:
        yield say("automated.logic", text=texts.words(decision.logic))
    if decision.significance:
        yield say("automated.significance", text=texts.words(decision.significance))
    if decision.consequences:
        yield say("automated.consequences", text=texts.words(decision.consequences))
    if decision.human_review:
        yield say("automated.human-review", text=texts.term("human_reviews", decision.human_review))
    for basis in decision.bases:
        yield from runs(basis_sentences(page, basis, activity))
