"""What is rendered depends on the notice alone, not on the machine."""

import os
import subprocess
import sys

import pytest

from tests.notices import FILES
from tests.outside import pango
from tests.test_goldens import LANGUAGES
from tietosuoja import load, render
from tietosuoja.publishing.options import PAPER_FORMATS, TEXT_FORMATS, PaperFormat, TextFormat
from tietosuoja.vocabulary.codes import LanguageCode

MACHINES = [
    {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "0"},
    {"LC_ALL": "C", "TZ": "Etc/GMT+12", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "de_DE", "LANGUAGE": "de", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "PYTHONHASHSEED": "random"},
]
"""Environments that differ in all that programs like to read."""


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["LC_ALL"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", TEXT_FORMATS)
def test_a_notice_is_rendered_to_the_same_bytes_everywhere(
    machine: dict[str, str], language: LanguageCode, form: TextFormat
) -> None:
    assert render(load(FILES["complete"]), language, form).encode() == rendered(machine, language, form)


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["LC_ALL"])
@pytest.mark.parametrize("form", PAPER_FORMATS)
def test_paper_has_the_same_bytes_whatever_the_environment(machine: dict[str, str], form: PaperFormat) -> None:
    pango()
    assert render(load(FILES["complete"]), "sv", form) == rendered(machine, "sv", form)


def rendered(machine: dict[str, str], language: LanguageCode, form: str) -> bytes:
    command = [sys.executable, "-m", "tietosuoja", "render", "--language", language, "--format", form]
    done = subprocess.run(
        [*command, str(FILES["complete"])], capture_output=True, check=True, env={**os.environ, **machine}
    )
    return done.stdout
