"""Every specimen, in every language and format, as it was last read by somebody.

`python -m tests.test_goldens` writes the files anew; the difference is read as text.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, get_args

import pytest

from tests.browser.pages import two_notices
from tests.notices import FILES, notice_of
from tests.places import TESTS
from tests.rendering.word_reader import structure
from tietosuoja import load, render
from tietosuoja.vocabulary.codes import LanguageCode

GOLDENS = TESTS / "goldens"
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
FULL_TEXT = "https://www.example.fi/tietosuoja"
"""Where the first layers say that the full texts are."""

FORMS: dict[str, dict[str, Any]] = {
    "html": {},
    "rich.html": {"profile": "rich", "contents": True},
    "page.html": {"profile": "page", "links": {"en": "en.html"}},
    "md": {"format": "markdown"},
    "txt": {"format": "text"},
    "articles.txt": {"format": "text", "articles": True},
    "short.txt": {"format": "text", "layer": "short", "full_text": FULL_TEXT},
}
"""The ends of the names of the files, and how they are rendered."""

WORD_CASES: list[tuple[str, LanguageCode]] = [("complete", "fi"), ("small", "en"), ("table-form", "sv")]
"""Whose Word documents are kept, as lines to read."""

UNTRANSLATED: Final = notice_of(
    languages=["fi", "sv"],
    title={"fi": "Seuran seloste"},
    preamble={"fi": "Järjestämme retkiä & leirejä.", "sv": "Vi ordnar utfärder."},
    activities=[{"name": {"fi": "Jäsenrekisteri"}, "purposes": [{"purpose": {"fi": "retken järjestäminen"}}]}],
)
"""A notice whose words are not all translated."""


def word_structure(name: str, language: LanguageCode) -> str:
    return structure(render(load(FILES[name]), language, "docx", contents=True))


CASES: dict[str, Callable[[], str]] = {
    **{
        f"{name}.{language}.{end}": partial(render, notice, language, **options)
        for name, notice in {name: load(file) for name, file in FILES.items()}.items()
        for language in LANGUAGES
        for end, options in FORMS.items()
    },
    **{f"untranslated.sv.{end}": partial(render, UNTRANSLATED, "sv", **options) for end, options in FORMS.items()},
    **{f"{name}.{language}.docx.txt": partial(word_structure, name, language) for name, language in WORD_CASES},
    "two-notices.fi.html": lambda: two_notices("portable")[1],
    "two-notices.fi.rich.html": lambda: two_notices("rich")[1],
}
"""What each file holds."""


@pytest.mark.parametrize("file", CASES)
def test_a_notice_is_rendered_as_it_was(file: str) -> None:
    assert CASES[file]() == (GOLDENS / file).read_text("utf-8")


def test_there_are_no_goldens_of_specimens_that_are_gone() -> None:
    assert {file.name for file in GOLDENS.iterdir()} == set(CASES)


if __name__ == "__main__":
    for file, rendered in CASES.items():
        (GOLDENS / file).write_text(rendered(), "utf-8")
