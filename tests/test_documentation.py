import re
from pathlib import Path

import pytest

from tests.documentation import DOCSTRINGS, PAGES
from tests.notices import SMALL
from tests.places import ROOT, SOURCE
from tietosuoja import loads, render

MARKDOWN = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if ">>> " in path.read_text(encoding="utf-8")]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MARKDOWN, ids=name_of)
def test_the_examples_of_a_page_do_what_it_says(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for example in PAGES.parse(path).examples():
        example.evaluate()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_the_examples_of_docstrings_do_what_they_say(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for example in DOCSTRINGS.parse(path).examples():
        example.evaluate()


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.MULTILINE | re.DOTALL)


def test_the_readme_shows_the_small_notice_and_how_its_page_begins() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    (document,), (text,) = blocks(page, "json"), blocks(page, "text")
    assert loads(document) == SMALL
    assert render(SMALL, "en", "text").startswith(text)
