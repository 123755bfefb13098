"""How long data is kept (Art. 13(2)(a))."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, heads, runs, section
from tietosuoja.composition.periods import period_sentences
from tietosuoja.composition.references import data_names, people_names, purpose_names
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Block, Facts, Inlines, Paragraph, Part, Row, Text
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.retention import Retention
from tietosuoja.vocabulary.codes import RetentionEndCode

AFTERWARDS: dict[RetentionEndCode, MessageId] = {
    "erase": "retention.then-erase",
    "anonymise": "retention.then-anonymise",
    "archive": "retention.then-archive",
    "destroy": "retention.then-destroy",
    "archive-with-identifiers": "retention.then-archive-with-identifiers",
}
"""What happens after the period."""


def retention_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on storage periods."""
    return section(page, "retention", "heading.retention", _rules(page, activity))


def _rules(page: Page, activity: Activity) -> Iterator[Block]:
    told = [(_scope(page, rule, activity), runs(_sentences(page, rule))) for rule in activity.retention]
    rows = [Row(scope, said) for scope, said in told if scope]
    others = [content for scope, said in told if not scope for content in said]
    if rows and others:
        rows.append(Row(page.texts.say("retention.other-data"), tuple(others)))
    if rows:
        yield Facts(tuple(rows), heads=heads(page, "table.retention", "table.matter", "table.period"))
    else:
        yield from (Paragraph(content) for content in others)


def _scope(page: Page, rule: Retention, activity: Activity) -> Inlines:
    texts = page.texts
    scopes = [
        data_names(page, activity, rule.data),
        purpose_names(page, activity, rule.purposes),
        people_names(page, [activity], rule.people),
        texts.terms("record_kinds", rule.records),
    ]
    named = [scope for scope in scopes if scope]
    if not named:
        return ()
    return capitalised(tuple(inline for scope in named[:-1] for inline in (*scope, Text("; "))) + named[-1])


def _sentences(page: Page, rule: Retention) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    yield from period_sentences(page, rule)
    if rule.condition:
        yield say("retention.condition", condition=texts.term("conditions", rule.condition))
    if rule.statutes:
        yield say("retention.statutory", statutes=statutes_in_words(page, rule.statutes))
    if rule.words:
        yield texts.words(rule.words)
    yield from _afterwards(page, rule)


def _afterwards(page: Page, rule: Retention) -> Iterator[Inlines]:
    if set(rule.then) == {"erase", "anonymise"}:
        yield page.texts.say("retention.then-erase-or-anonymise")
    elif len(rule.then) > 1:
        ends = [page.texts.term("retention_ends", end) for end in rule.then]
        yield page.texts.say("retention.then-one-of", items=page.texts.alternatives(ends))
    else:
        yield from (page.texts.say(AFTERWARDS[end]) for end in rule.then)
