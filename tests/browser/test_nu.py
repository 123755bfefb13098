"""Pages are HTML as the standard has it: the Nu HTML checker finds nothing."""

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.browser.pages import further, published, two_notices
from tests.outside import npm_file, program

PROFILES = ["portable", "rich", "page"]


MATTERS_OF_CONTENT = ("info: Duplicate “dt” name", "info: The first occurrence of “dt” name")
"""A notice may say things of two terms of the same name."""


def problems(folder: Path, pages: list[tuple[str, str]]) -> list[str]:
    """Return what the checker says of pages: errors and warnings, each with the name of its page."""
    for name, html in pages:
        (folder / f"{name}.html").write_text(html, "utf-8")
    command = [program("java"), "-jar", str(npm_file("vnu-jar/build/dist/vnu.jar")), "--format", "json"]
    done = subprocess.run([*command, "--exit-zero-always", "--stdout", str(folder)], capture_output=True, check=True)
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    told = [(Path(message["url"]).name, f"{message['type']}: {message['message']}") for message in messages]
    return [f"{name}: {problem}" for name, problem in told if not problem.startswith(MATTERS_OF_CONTENT)]


def test_pages_are_html_as_the_standard_has_it(tmp_path: Path) -> None:
    pages = [page for profile in PROFILES for page in published(profile)]
    assert problems(tmp_path, [*pages, *further(), two_notices("portable"), two_notices("rich")]) == []


def test_what_is_wrong_is_found(tmp_path: Path) -> None:
    told = problems(tmp_path, [("wrong", "<!DOCTYPE html><title>x</title><p id='a'><p id='a'><table><p></table>")])
    assert any("Duplicate ID" in problem for problem in told)
