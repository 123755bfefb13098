"""What a page says, in its language: messages with their slots filled, codes, own words."""

import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, final

import attrs

from tietosuoja.document.nodes import Inline, Inlines, Text, plain
from tietosuoja.l10n.bidirectional import isolated
from tietosuoja.l10n.catalogues import messages
from tietosuoja.l10n.lists import joined
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import LanguageCode, TableName
from tietosuoja.vocabulary.entry import Entry
from tietosuoja.vocabulary.lookup import entry

STOPS: Final = (".", "!", "?", "…")

_BLANK_LINES = re.compile("\n[ \t]*\n\\s*")


@final
@attrs.frozen(weakref_slot=False)
class Texts:
    """The words of a page.

    Attributes:
        language: The language of the page.
        fallbacks: The languages from which own words are taken where they are missing in that
            of the page, the first one first.
        own: What stands in the place of messages of the library, by their ids.
    """

    language: LanguageCode
    fallbacks: tuple[LanguageCode, ...] = ()
    own: Mapping[str, str] = attrs.field(default=MappingProxyType({}), eq=False)

    def say(self, message: MessageId, **slots: Inlines) -> Inlines:
        """Return a message with its slots filled.

        A full stop of the message that would follow one of a slot is dropped.
        """
        return filled(self.own.get(message) or messages(self.language)[message], slots)

    def term(self, table: TableName, term: str | OwnWords) -> Inlines:
        """Return the words of a term: those of the code, or the author's own."""
        if isinstance(term, OwnWords):
            return self.words(term)
        return (Text(text_of(entry(table, term), self.language)),)

    def terms(self, table: TableName, terms: Sequence[str | OwnWords]) -> Inlines:
        """Return several terms as a list in words."""
        return self.listed([self.term(table, term) for term in terms])

    def listed(self, items: Sequence[Inlines]) -> Inlines:
        """Return several runs of words as one list in words."""
        return merged(joined(items, self.language))

    def alternatives(self, items: Sequence[Inlines]) -> Inlines:
        """Return several runs of words as a list of which one is enough: "a, b tai c"."""
        return merged(joined(items, self.language, "or"))

    def words(self, words: OwnWords) -> Inlines:
        """Return own words on one line."""
        language, text = self._chosen(words)
        return (self._text(_on_one_line(text), language),)

    def paragraphs(self, words: OwnWords) -> tuple[Inlines, ...]:
        """Return own words as paragraphs: an empty line begins a new one."""
        language, text = self._chosen(words)
        blocks = [_on_one_line(block) for block in _BLANK_LINES.split(text)]
        return tuple((self._text(block, language),) for block in blocks)

    def _chosen(self, words: OwnWords) -> tuple[LanguageCode, str]:
        order: tuple[LanguageCode, ...] = (self.language, *self.fallbacks, "fi", "sv", "en")
        return next((language, text) for language in order if (text := getattr(words, language)) is not None)

    def _text(self, text: str, language: LanguageCode) -> Text:
        return Text(isolated(text), None if language == self.language else language)


def text_of(record: Entry, language: LanguageCode) -> str:
    """Return the text of a code in a language."""
    return {"fi": record.fi, "sv": record.sv, "en": record.en}[language]


def _on_one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


def merged(content: Iterable[Inline]) -> Inlines:
    """Return a run of words in which neighbouring texts of one language are one."""
    result: list[Inline] = []
    for inline in content:
        last = result[-1] if result else None
        if isinstance(inline, Text) and isinstance(last, Text) and inline.language == last.language:
            result[-1] = Text(last.content + inline.content, last.language)
        else:
            result.append(inline)
    return tuple(result)


def capitalised(content: Inlines) -> Inlines:
    """Return a run of words that begins with a capital letter, as headings do."""
    first = content[0]
    if not isinstance(first, Text):
        return content
    return (attrs.evolve(first, content=first.content[:1].upper() + first.content[1:]), *content[1:])


def filled(template: str, slots: Mapping[str, Inlines]) -> Inlines:
    """Return a template with its slots filled.

    A full stop of the template that would follow one of a slot is dropped.
    """
    return merged(_filled(template, slots))


def _filled(template: str, slots: Mapping[str, Inlines]) -> Iterator[Inline]:
    ended = False
    for literal, field, _, _ in string.Formatter().parse(template):
        text = literal[1:] if ended and literal.startswith(".") else literal
        if text:
            yield Text(text)
        if field is not None:
            yield from slots[field]
            ended = plain(slots[field]).endswith(STOPS)
