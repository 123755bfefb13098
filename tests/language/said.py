"""What the library says in a language, each text with the place where it stands."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias, cast, get_args

import attrs

from tests.notices import FILES
from tietosuoja import Notice, compose, load
from tietosuoja.document.nodes import Text
from tietosuoja.l10n.catalogues import LOCALES, read_catalogue
from tietosuoja.l10n.texts import text_of
from tietosuoja.model.shapes import ListShape, TextShape, class_of, shapes_of
from tietosuoja.model.texts import LINE
from tietosuoja.reference.statutes import statute_names
from tietosuoja.vocabulary.codes import LanguageCode, TableName
from tietosuoja.vocabulary.lookup import entries

LANGUAGES: Final[tuple[LanguageCode, ...]] = get_args(LanguageCode)
TABLES: Final[tuple[TableName, ...]] = get_args(TableName)
LINES: Final = (TextShape(LINE), ListShape(TextShape(LINE)))

Texts: TypeAlias = Iterator[tuple[str, str]]
"""Places and what stands there."""

_NO_WORDS = re.compile(r"\{\w+\}|`[^`]*`|\S+@\S+|\S+://\S+")
_WORD = re.compile(r"\w+(?:[-:'’]\w+)*-?")


def own_texts(language: LanguageCode) -> Texts:
    """Return the texts of every code and message."""
    for table in TABLES:
        for record in entries(table):
            yield f"{table}/{record.code}", text_of(record, language)
            for form, text in record.forms.items():
                if form.startswith(language):
                    yield f"{table}/{record.code}/{form[3:]}", text
    yield from message_texts(language)


def message_texts(language: LanguageCode) -> Texts:
    """Return the messages of every catalogue; the place is their id."""
    for file in sorted((LOCALES / language / "LC_MESSAGES").glob("*.po")):
        yield from read_catalogue(file.parent, file.stem).items()


def statute_texts(language: LanguageCode) -> Texts:
    """Return the names of acts."""
    for act, name in statute_names().items():
        yield f"statutes/{act}", getattr(name, language)


def page_texts(language: LanguageCode) -> Texts:
    """Return what stands in its own language on the page of each specimen, without names."""
    for specimen, file in FILES.items():
        notice = load(file)
        names = _names(notice)
        for text in _texts(compose(notice, language)):
            if text.language is None:
                yield specimen, names.sub(" ", text.content)


@cache
def words_said(language: LanguageCode) -> dict[str, str]:
    """Return every word that is said in a language, with one place where it stands.

    A word that begins sentences and stands inside others is told as it stands inside.
    """
    texts = [*own_texts(language), *statute_texts(language), *page_texts(language)]
    said = {word: place for place, text in texts for word in words_of(text)}
    return {word: place for word, place in said.items() if word[0].islower() or _lowered(word) not in said}


def words_of(text: str) -> list[str]:
    """Return the words of a text, without numbers."""
    return [word for word in _WORD.findall(prose(text)) if re.search(r"[^\W\d_]", word)]


def prose(text: str) -> str:
    """Return a text without what belongs to no language: slots, names of fields, mail and web addresses."""
    return _NO_WORDS.sub(" ", text)


def _lowered(word: str) -> str:
    return word[0].lower() + word[1:]


def _texts(node: object) -> Iterator[Text]:
    for item in _items(node):
        if isinstance(item, Text):
            yield item
        elif cls := class_of(item):
            for field in attrs.fields(cls):
                yield from _texts(getattr(item, field.name))


def _lines(thing: object) -> Iterator[str]:
    cls = class_of(thing)
    for name, shape in shapes_of(cls).items() if cls else ():
        for item in _items(getattr(thing, name)):
            if isinstance(item, str) and shape in LINES:
                yield item
            yield from _lines(item)


def _items(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _items(item)
    else:
        yield value


def _names(notice: Notice) -> re.Pattern[str]:
    """Return what finds the names, addresses and numbers of a notice, which are in no language.

    They are its lines. Own words may hold a single word of a name: "the Example Group".
    """
    lines = set(_lines(notice))
    capitals = {word for line in lines for word in words_of(line) if word[0].isupper()}
    longest_first = sorted(lines | capitals, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
