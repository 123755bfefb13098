"""Which article governs what must be told: Art. 13, Art. 14 or both.

Article 13 holds for data collected from the person, by asking or by observing; Article 14 for
data obtained from elsewhere.
"""

from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.derivation.activities import Placed, placed
from tietosuoja.model.data import Source
from tietosuoja.model.notice import Notice
from tietosuoja.pointers import Path
from tietosuoja.vocabulary.lookup import entry

Article: TypeAlias = Literal["13", "14"]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class DerivedArticle:
    """An article of the GDPR that governs what must be told of an activity.

    Attributes:
        article: The article.
        follows_from: The places of the sources it follows from; none where no source is stated.
    """

    article: Article
    follows_from: tuple[Path, ...] = ()


def derived_articles(notice: Notice, index: int) -> tuple[DerivedArticle, ...]:
    """Return the articles that govern what must be told of an effective activity.

    Without a stated source it is Article 13.

    Args:
        notice: The notice.
        index: Which of its activities, from 0.
    """
    sources = tuple(placed(notice, index, "sources"))
    own = tuple(path for path, source in sources if is_the_person(source))
    others = tuple(path for path, source in sources if not is_the_person(source))
    if not sources:
        return (DerivedArticle(article="13"),)
    found: tuple[DerivedArticle, ...] = (DerivedArticle(article="13", follows_from=own),) if own else ()
    return (*found, DerivedArticle(article="14", follows_from=others)) if others else found


def other_sources(notice: Notice, index: int) -> tuple[Placed, ...]:
    """Return the sources of an activity that are not the person, each with its place."""
    return tuple(found for found in placed(notice, index, "sources") if not is_the_person(found[1]))


def is_the_person(source: Source) -> bool:
    """Whether data from a source is collected from the person, who gives it or is observed."""
    if not isinstance(source.source, str):
        return False
    return source.source == "data-subject" or entry("sources", source.source).group == "own"
