"""The command line, where what it writes is no text."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.notices import SMALL, SMALL_FILE
from tietosuoja import render
from tietosuoja.cli import main

COMMAND = ["render", str(SMALL_FILE), "--format", "docx"]
REFUSED = "tietosuoja: --output: this format is no text for a terminal: name a file\n"


def test_a_word_document_is_written_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "notice.docx"
    assert main([*COMMAND, "--contents", "--language", "sv", "--output", str(file)]) == 0
    assert file.read_bytes() == render(SMALL, "sv", "docx", contents=True)


def test_a_word_document_goes_through_a_pipe_as_it_is() -> None:
    done = subprocess.run([sys.executable, "-m", "tietosuoja", *COMMAND], capture_output=True, check=True)
    assert done.stdout == render(SMALL, "fi", "docx")


def test_what_is_no_text_is_kept_from_a_terminal() -> None:
    keyboard, screen = os.openpty()
    try:
        command = [sys.executable, "-m", "tietosuoja", *COMMAND]
        done = subprocess.run(command, stdout=screen, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(screen)
        os.close(keyboard)
    assert (done.returncode, done.stderr.decode()) == (2, REFUSED)


def test_what_is_no_text_is_kept_from_a_stream_that_takes_text_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(COMMAND) == 2
    assert (out.getvalue(), capsys.readouterr().err) == ("", REFUSED)
