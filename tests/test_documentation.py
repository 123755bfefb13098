from pathlib import Path

import pytest

from tests.documentation import DOCSTRINGS, PAGES
from tests.places import ROOT, SOURCE

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
