"""Which places in the law ask for what a page says, shown where somebody asks for them."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from tietosuoja.derivation.articles import Article, derived_articles
from tietosuoja.document.nodes import Inlines, Text
from tietosuoja.findings.citations import act
from tietosuoja.l10n.citations import citation_in_words
from tietosuoja.l10n.texts import Texts
from tietosuoja.model.notice import Notice
from tietosuoja.reference.duties import Duty, duties

ARTICLES: Final[tuple[Article, ...]] = ("13", "14")


def governing_articles(notice: Notice, indices: Iterable[int]) -> tuple[Article, ...]:
    """Return whether Art. 13, Art. 14 or both govern what must be told of some activities."""
    found: set[Article] = {derived.article for index in indices for derived in derived_articles(notice, index)}
    return tuple(article for article in ARTICLES if article in found) or ARTICLES[:1]


def articles_note(texts: Texts, governing: Collection[Article], part: str) -> Iterator[Inlines]:
    """Return the places that ask for a part of a page, if there are any.

    Args:
        texts: The words of the page.
        governing: The articles that govern the part; none if they are not to be shown.
        part: The key of a section, or a right.
    """
    duty = duties().get(part)
    if not governing or duty is None:
        return
    if places := _places(duty, governing):
        yield texts.say("page.articles", items=texts.listed([(Text(place),) for place in places]))
    if duty.acts:
        named = [citation_in_words(act(number, place), texts.language) for number, place in duty.acts]
        yield texts.say("page.acts", items=texts.listed([(Text(name),) for name in named]))


def _places(duty: Duty, governing: Collection[Article]) -> tuple[str, ...]:
    thirteen = duty.article_13 if "13" in governing else ()
    fourteen = duty.article_14 if "14" in governing else ()
    return (*thirteen, *fourteen, *duty.always)
