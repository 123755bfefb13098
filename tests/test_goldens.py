"""Every specimen, in every language and format, as it was last read by somebody.

`python -m tests.test_goldens` writes the files anew; the difference is read as text.
"""

from pathlib import Path
from typing import get_args

import pytest

from tests.notices import FILES
from tests.places import TESTS
from tietosuoja import load, render
from tietosuoja.publishing.options import FORMATS, Format
from tietosuoja.vocabulary.codes import LanguageCode

GOLDENS = TESTS / "goldens"
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
SUFFIXES = {"html": "html", "markdown": "md", "text": "txt"}
CASES: list[tuple[str, LanguageCode, Format]] = [
    (name, language, form) for name in FILES for language in LANGUAGES for form in FORMATS
]


def golden(name: str, language: LanguageCode, form: Format) -> Path:
    return GOLDENS / f"{name}.{language}.{SUFFIXES[form]}"


@pytest.mark.parametrize(("name", "language", "form"), CASES)
def test_a_specimen_is_rendered_as_it_was(name: str, language: LanguageCode, form: Format) -> None:
    assert render(load(FILES[name]), language, form) == golden(name, language, form).read_text("utf-8")


def test_there_are_no_goldens_of_specimens_that_are_gone() -> None:
    assert {file.name for file in GOLDENS.iterdir()} == {golden(*case).name for case in CASES}


if __name__ == "__main__":
    for name, language, form in CASES:
        golden(name, language, form).write_text(render(load(FILES[name]), language, form), "utf-8")
