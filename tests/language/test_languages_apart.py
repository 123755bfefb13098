"""No text of one language stands where another is due."""

import re
from collections.abc import Mapping

import pytest

from tests.language import allowed
from tests.language.checkers import unknown
from tests.language.said import own_texts, prose, statute_texts, words_said
from tietosuoja.vocabulary.codes import LanguageCode

FOREIGN_LETTERS: Mapping[LanguageCode, str] = {
    "fi": "[åqwxz]",
    "sv": "ää|öö|yy|uu|ii",
    "en": r"[^ -~]|\w{3}[iy]z(?:e[ds]?|ing|ations?)\b",
}
"""What words are not written with: in Swedish the long vowels of Finnish, in English -ize, which hunspell lets pass."""


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_english_word_is_said_in_another_language(language: LanguageCode) -> None:
    said = words_said(language)
    strange = unknown(language, said)
    english = strange - unknown("en", strange)
    assert {word: said[word] for word in english if word not in allowed.ENGLISH_WORDS[language]} == {}
    assert allowed.ENGLISH_WORDS[language].keys() - english == set()


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_text_is_the_same_in_english(language: LanguageCode) -> None:
    english = dict(own_texts("en"))
    same = {text for place, text in own_texts(language) if english.get(place) == text}
    assert same == allowed.SAME_TEXTS[language].keys()


@pytest.mark.parametrize("language", FOREIGN_LETTERS)
def test_texts_are_written_as_their_language_is(language: LanguageCode) -> None:
    letters = re.compile(FOREIGN_LETTERS[language])
    texts = [*own_texts(language), *statute_texts(language)]
    assert {place: text for place, text in texts if letters.search(prose(text))} == {}
