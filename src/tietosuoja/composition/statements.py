"""What a notice says of single rights: conditions, how to ask, limits."""

from collections.abc import Iterator, Sequence
from typing import Final

from tietosuoja.composition.contact_data import link, reach
from tietosuoja.composition.page import Page, labelled, paragraphs, words
from tietosuoja.composition.references import activity_names, contact_of, people_names
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.derivation.rights import DerivedRight
from tietosuoja.document.nodes import Block, Inlines
from tietosuoja.l10n.locales import language_name
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.rights import Exclusion, RightStatement
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import ExerciseChannelCode, RightCode
from tietosuoja.vocabulary.lookup import entry

WITHOUT_REQUEST: Final[frozenset[RightCode]] = frozenset({"objection", "objection-to-marketing", "withdrawal"})
"""Rights that are used by saying so: nothing is requested."""


def statements_of(page: Page, right: RightCode) -> tuple[RightStatement, ...]:
    """Return what the notice says of a right."""
    said = page.notice.rights.statements if page.notice.rights else ()
    return tuple(statement for statement in said if statement.right == right)


def derived_right(page: Page, right: RightCode) -> DerivedRight | None:
    """Return a right that the law gives, if it does."""
    return next((derived for derived in page.rights if derived.right == right), None)


def stated(page: Page, right: RightCode) -> Iterator[Block]:
    """Return what the notice says of a right that has a section of its own.

    Where the law does not give the right by itself, the notice is said to give it.
    """
    for statement in statements_of(page, right):
        said = list(statement_sentences(page, statement))
        if derived_right(page, right) is None:
            said.insert(0, page.texts.say("rights.has", right=page.texts.term("rights", right)))
        yield from paragraphs(said)


def is_limited(statement: RightStatement) -> bool:
    """Whether a statement says more of a right than how to use it, such as when it does not apply."""
    limits = (statement.bases, statement.conditions, statement.exclusions, statement.activities)
    return any((*limits, statement.fee, statement.extras, statement.words))


def statement_title(page: Page, statement: RightStatement) -> Inlines:
    """Return the heading of a statement: the notice's own, or the name of the right."""
    if statement.heading:
        return page.texts.words(statement.heading)
    return capitalised(page.texts.term("rights", statement.right))


def statement_sentences(page: Page, statement: RightStatement) -> Iterator[Inlines]:
    """Return what a statement says beside its title."""
    texts, say = page.texts, page.texts.say
    if statement.bases:
        bases = [texts.term("legal_bases", basis) for basis in statement.bases]
        yield say("rights.bases", items=texts.alternatives(bases))
    if statement.conditions:
        yield say("rights.conditions", items=texts.terms("conditions", statement.conditions))
    yield from _how(page, statement)
    if statement.details:
        yield say("exercise.details", items=texts.terms("request_details", statement.details))
    if statement.fee:
        yield texts.term("request_fees", statement.fee)
    for exclusion in statement.exclusions:
        yield from _exclusion(page, exclusion)
    yield from (texts.term("right_extras", extra) for extra in statement.extras)
    if statement.activities:
        yield say("rights.activities", items=activity_names(page, statement.activities))
    if statement.words:
        yield texts.words(statement.words)


def channels_in_words(page: Page, channels: Sequence[ExerciseChannelCode | OwnWords]) -> Inlines:
    """Return ways of making a request as a list in words: by e-mail or by post."""
    return page.texts.alternatives([_by(page, channel) for channel in channels])


def _by(page: Page, channel: ExerciseChannelCode | OwnWords) -> Inlines:
    if isinstance(channel, OwnWords):
        return page.texts.words(channel)
    return words(entry("exercise_channels", channel).forms[f"{page.language}_by"])


def _how(page: Page, statement: RightStatement) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if statement.channels:
        channels = channels_in_words(page, statement.channels)
        yield say("rights.channels" if statement.right in WITHOUT_REQUEST else "exercise.channels", channels=channels)
    if statement.contact:
        yield say("exercise.how", contact=reach(page, contact_of(page, statement.contact)))
    if statement.link:
        yield labelled(page, "label.link", link(statement.link))
    if statement.form:
        yield say("exercise.form", items=texts.terms("request_forms", statement.form))
    if statement.languages:
        names = [words(language_name(code, page.language)) for code in statement.languages]
        yield say("exercise.languages", items=texts.listed(names))


def _exclusion(page: Page, exclusion: Exclusion) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if exclusion.reason:
        yield say("rights.exclusion.reason", reason=texts.term("exclusion_reasons", exclusion.reason))
    if exclusion.statutes:
        yield say("rights.exclusion.statutes", statutes=statutes_in_words(page, exclusion.statutes))
    if exclusion.people:
        yield say("rights.exclusion.people", items=people_names(page, page.activities, exclusion.people))
    if exclusion.activities:
        yield say("rights.exclusion.activities", items=activity_names(page, exclusion.activities))
