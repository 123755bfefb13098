"""The page that lists several notices."""

from collections.abc import Iterable
from typing import final

import attrs

from tietosuoja.document.nodes import Bullets, Document, Labels, Link, plain
from tietosuoja.l10n.texts import Texts
from tietosuoja.vocabulary.codes import LanguageCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class IndexEntry:
    """A notice of the list.

    Attributes:
        title: Its title.
        language: The language of the title and of the page.
        address: Where its page is.
    """

    title: str
    language: LanguageCode
    address: str


def index_document(language: LanguageCode, entries: Iterable[IndexEntry]) -> Document:
    """Return the page that lists notices, in a language.

    Args:
        language: The language.
        entries: The notices; those that lack the language are in another.
    """
    texts = Texts(language, (language,))
    return Document(
        language=language,
        title=texts.say("index.title"),
        blocks=(Bullets(tuple((_link(entry, language),) for entry in entries)),),
        labels=Labels(languages=plain(texts.say("page.languages"))),
    )


def _link(entry: IndexEntry, language: LanguageCode) -> Link:
    return Link(entry.address, entry.title, entry.language if entry.language != language else None)
