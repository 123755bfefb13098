"""Every specimen, in every language and format, as it was last read by somebody.

`python -m tests.test_goldens` writes the files anew; the difference is read as text.
"""

from pathlib import Path
from typing import get_args

import pytest

from tests.notices import FILES
from tests.places import TESTS
from tests.rendering.word_reader import structure
from tietosuoja import load, render
from tietosuoja.publishing.options import TEXT_FORMATS, TextFormat
from tietosuoja.vocabulary.codes import LanguageCode

GOLDENS = TESTS / "goldens"
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
SUFFIXES = {"html": "html", "markdown": "md", "text": "txt"}
CASES: list[tuple[str, LanguageCode, TextFormat]] = [
    (name, language, form) for name in FILES for language in LANGUAGES for form in TEXT_FORMATS
]
WORD_CASES: list[tuple[str, LanguageCode]] = [("complete", "fi"), ("small", "en"), ("table-form", "sv")]
"""Whose Word documents are kept, as lines to read."""


FULL_TEXT = "https://www.example.fi/tietosuoja"
"""Where the first layers say that the full texts are."""


def golden(name: str, language: LanguageCode, form: TextFormat) -> Path:
    return GOLDENS / f"{name}.{language}.{SUFFIXES[form]}"


def short_golden(name: str, language: LanguageCode) -> Path:
    return GOLDENS / f"{name}.{language}.short.txt"


def first_layer_of(name: str, language: LanguageCode) -> str:
    return render(load(FILES[name]), language, "text", layer="short", full_text=FULL_TEXT)


def word_golden(name: str, language: LanguageCode) -> Path:
    return GOLDENS / f"{name}.{language}.docx.txt"


def word_structure(name: str, language: LanguageCode) -> str:
    return structure(render(load(FILES[name]), language, "docx", contents=True))


@pytest.mark.parametrize(("name", "language", "form"), CASES)
def test_a_specimen_is_rendered_as_it_was(name: str, language: LanguageCode, form: TextFormat) -> None:
    assert render(load(FILES[name]), language, form) == golden(name, language, form).read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_layer_of_a_specimen_is_as_it_was(name: str, language: LanguageCode) -> None:
    assert first_layer_of(name, language) == short_golden(name, language).read_text("utf-8")


@pytest.mark.parametrize(("name", "language"), WORD_CASES)
def test_a_word_document_has_the_structure_that_it_had(name: str, language: LanguageCode) -> None:
    assert word_structure(name, language) == word_golden(name, language).read_text("utf-8")


def test_there_are_no_goldens_of_specimens_that_are_gone() -> None:
    known = [golden(*case) for case in CASES] + [short_golden(name, language) for name, language, _ in CASES]
    known += [word_golden(*case) for case in WORD_CASES]
    assert {file.name for file in GOLDENS.iterdir()} == {file.name for file in known}


if __name__ == "__main__":
    for name, language, form in CASES:
        golden(name, language, form).write_text(render(load(FILES[name]), language, form), "utf-8")
        short_golden(name, language).write_text(first_layer_of(name, language), "utf-8")
    for name, language in WORD_CASES:
        word_golden(name, language).write_text(word_structure(name, language), "utf-8")
