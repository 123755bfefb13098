"""The index pages of a build of several notices, one in each language."""

from collections.abc import Sequence
from typing import Final

from tietosuoja.composition.index_page import IndexEntry, index_document
from tietosuoja.document.nodes import plain
from tietosuoja.publishing.manifest import BuiltFile, ListedNotice, sha256
from tietosuoja.publishing.options import RenderOptions
from tietosuoja.publishing.renditions import written
from tietosuoja.vocabulary.codes import LanguageCode

INDEX: Final = "index.html"
"""The index page in the first language, as servers show it for its folder."""


def index_pages(notices: Sequence[ListedNotice]) -> tuple[tuple[BuiltFile, bytes], ...]:
    """Return a page that lists the notices, in every language that one of them has."""
    languages: tuple[LanguageCode, ...] = tuple(
        dict.fromkeys(language for notice in notices for language in notice.titles)
    )
    files: dict[LanguageCode, str] = {language: f"index.{language}.html" for language in languages}
    files[languages[0]] = INDEX
    return tuple(_index_page(language, files, notices) for language in languages)


def _index_page(
    language: LanguageCode, files: dict[LanguageCode, str], notices: Sequence[ListedNotice]
) -> tuple[BuiltFile, bytes]:
    links: tuple[tuple[LanguageCode, str], ...] = tuple(
        (other, file) for other, file in files.items() if other != language
    )
    options = RenderOptions(profile="page", links=links)
    document = index_document(language, [_entry(notice, language) for notice in notices])
    result: str | bytes = written(document, options)
    data = str(result).encode()
    file = BuiltFile(file=files[language], language=language, title=plain(document.title), sha256=sha256(data))
    return file, data


def _entry(notice: ListedNotice, language: LanguageCode) -> IndexEntry:
    shown = language if language in notice.titles else next(iter(notice.titles))
    return IndexEntry(title=notice.titles[shown], language=shown, address=f"{notice.name}/{shown}.html")
