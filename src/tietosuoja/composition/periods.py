"""A storage period in sentences: bound, length, event, criteria, review."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.page import Page, words
from tietosuoja.document.nodes import Inlines
from tietosuoja.l10n.dates import date_in_words, is_day
from tietosuoja.l10n.durations import period_in_words
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.retention import Retention
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import RetentionBoundCode
from tietosuoja.vocabulary.lookup import entry

FROM_EVENT: Final[dict[RetentionBoundCode | None, MessageId]] = {
    None: "retention.fixed",
    "at-most": "retention.at-most",
    "at-least": "retention.at-least",
    "about": "retention.about",
}
"""A period that is counted from an event that is a code."""

FROM_WORDS: Final[dict[RetentionBoundCode | None, MessageId]] = {
    None: "retention.fixed-text",
    "at-most": "retention.at-most-text",
    "at-least": "retention.at-least-text",
    "about": "retention.about-text",
}
"""A period that is counted from an event in own words."""

PLAIN: Final[dict[RetentionBoundCode | None, MessageId]] = {
    None: "retention.fixed-plain",
    "at-most": "retention.at-most-plain",
    "at-least": "retention.at-least-plain",
    "about": "retention.about-plain",
}
"""A period that is counted from nothing."""


BOUNDED: Final[dict[RetentionBoundCode, MessageId]] = {
    "at-most": "retention.bound-at-most",
    "at-least": "retention.bound-at-least",
    "about": "retention.bound-about",
}
"""What is said of a bound where no length is stated to which it could belong."""


def period_sentences(page: Page, rule: Retention) -> Iterator[Inlines]:
    """Return the storage period of a rule, and what determines it."""
    texts, say = page.texts, page.texts.say
    if rule.duration:
        yield _period(page, rule, rule.duration)
    elif rule.event:
        yield _until_event(page, rule.event)
    if rule.until:
        date = words(date_in_words(rule.until, page.language))
        yield say("retention.until-date" if is_day(rule.until) else "retention.until-month-or-year", date=date)
    if rule.bound and not rule.duration:
        yield say(BOUNDED[rule.bound])
    if rule.permanent:
        yield say("retention.permanent")
    if rule.criteria:
        yield say("retention.criteria", items=texts.terms("retention_criteria", rule.criteria))
    if rule.review:
        yield say("retention.review", period=words(period_in_words(rule.review, page.language)))


def _period(page: Page, rule: Retention, duration: str) -> Inlines:
    say, period = page.texts.say, words(period_in_words(duration, page.language))
    if rule.event is None:
        return say(PLAIN[rule.bound], period=period)
    if isinstance(rule.event, OwnWords):
        return say(FROM_WORDS[rule.bound], period=period, event=page.texts.words(rule.event))
    return say(FROM_EVENT[rule.bound], period=period, event=words(_form(page, rule.event, "after")))


def _until_event(page: Page, event: str | OwnWords) -> Inlines:
    say = page.texts.say
    if isinstance(event, OwnWords):
        return say("retention.until-text", event=page.texts.words(event))
    clause = _form(page, event, "until")
    if clause:
        return say("retention.until", until=words(clause))
    return say("retention.until-text", event=page.texts.term("retention_events", event))


def _form(page: Page, event: str, form: str) -> str:
    return entry("retention_events", event).forms.get(f"{page.language}_{form}", "")
