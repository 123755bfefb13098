"""Every word of the library's texts is spelt as its language spells it."""

import pytest

from tests.language import allowed
from tests.language.checkers import unknown
from tests.language.said import LANGUAGES, words_of, words_said
from tietosuoja.vocabulary.codes import LanguageCode

TABLES = [*allowed.WORDS.values(), *allowed.ENGLISH_WORDS.values(), *allowed.SAME_TEXTS.values()]


def strange_words(language: LanguageCode) -> dict[str, str]:
    """Return the words that the spell checker of their language does not know, each with a place."""
    said = words_said(language)
    return {word: said[word] for word in unknown(language, said)}


def allowed_words(language: LanguageCode) -> set[str]:
    return {*allowed.WORDS[language], *allowed.ENGLISH_WORDS.get(language, {})}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_known_or_allowed(language: LanguageCode) -> None:
    listed = allowed_words(language)
    assert {word: place for word, place in strange_words(language).items() if word not in listed} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_allowed_word_is_said_and_needs_to_be_allowed(language: LanguageCode) -> None:
    assert allowed_words(language) - strange_words(language).keys() == set()


def test_what_is_allowed_is_sorted_and_has_reasons() -> None:
    assert [list(table) for table in TABLES] == [sorted(table) for table in TABLES]
    assert all(reason for table in TABLES for reason in table.values())


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("fi", "rekisterinpitäjän", "rekisterinpitjäjän"),
        ("sv", "personuppgifter", "personupgifter"),
        ("sv", "e-postadress", "e-postadres"),
        ("en", "received", "recieved"),
    ],
)
def test_the_checkers_know_right_from_wrong(language: LanguageCode, right: str, wrong: str) -> None:
    assert unknown(language, [right, wrong]) == {wrong}


def test_words_are_read_whole() -> None:
    assert words_of("EU:n {period}, 13-vuotias ja yritys- tai a@b.fi (2016/679)") == [
        "EU:n",
        "13-vuotias",
        "ja",
        "yritys-",
        "tai",
    ]
