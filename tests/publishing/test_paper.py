"""Formats with pages: what is said where their libraries are missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.notices import SMALL, SMALL_FILE
from tests.outside import pango
from tietosuoja import ArgumentError, render
from tietosuoja.publishing.options import PAPER_FORMATS, PaperFormat

STARTS = {"docx": b"PK\x03\x04", "pdf": b"%PDF-1.7"}
MISSING = [
    ("docx", "docx", "format: docx needs python-docx: pip install 'tietosuoja[docx]'"),
    ("pdf", "weasyprint", "format: pdf needs WeasyPrint: pip install 'tietosuoja[pdf]'"),
]


@pytest.mark.parametrize("form", PAPER_FORMATS)
def test_a_file_of_the_format_is_returned(form: PaperFormat) -> None:
    pango()
    assert render(SMALL, "fi", form).startswith(STARTS[form])


@pytest.mark.parametrize("form", PAPER_FORMATS)
def test_chosen_sections_stand_alone(form: PaperFormat) -> None:
    pango()
    assert len(render(SMALL, "fi", form, sections=["rights"])) < len(render(SMALL, "fi", form))


@pytest.mark.parametrize(("form", "library", "message"), MISSING)
def test_a_library_that_is_not_installed_is_told_with_the_extra_that_has_it(
    form: PaperFormat, library: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith("tietosuoja.rendering.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ArgumentError) as told:
        render(SMALL, "fi", form)
    assert str(told.value) == message


@pytest.mark.parametrize(("form", "library", "message"), MISSING)
def test_the_command_line_ends_with_2_where_a_library_is_missing(
    form: str, library: str, message: str, tmp_path: Path
) -> None:
    code = f"import sys; sys.modules[{library!r}] = None; import tietosuoja.cli as c; sys.exit(c.main(sys.argv[1:]))"
    output = tmp_path / "notice"
    command = [sys.executable, "-c", code, "render", str(SMALL_FILE), "-f", form, "-o", str(output)]
    done = subprocess.run(command, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"tietosuoja: {message}\n")
    assert not output.exists()


def test_libraries_of_the_system_that_are_missing_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    (tmp_path / "weasyprint.py").write_text("raise OSError(\"cannot load library 'libpango-1.0-0'\")\n")
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "tietosuoja.rendering.pdf_document", raising=False)
    with pytest.raises(ArgumentError, match=r"format: pdf needs the libraries of Pango, .* libpango-1\.0-0"):
        render(SMALL, "fi", "pdf")
