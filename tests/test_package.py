"""What users import, and what importing it costs."""

import importlib
import pkgutil
import subprocess
import sys
from types import ModuleType

import pytest

import tietosuoja
from tests.notices import SMALL
from tests.outside import pango
from tests.places import SOURCE
from tietosuoja import ArgumentError, FileError, Notice

HEAVY = ("attr", "babel", "cattrs", "jsonschema", "argparse", "docx", "lxml", "weasyprint", "fontTools", "PIL")


def loaded_after(code: str) -> set[str]:
    script = f"import sys; {code}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    return set(output.stdout.split()) & set(HEAVY)


def every_module() -> list[ModuleType]:
    pango()
    names = [info.name for info in pkgutil.walk_packages([str(SOURCE)], "tietosuoja.")]
    return [importlib.import_module(name) for name in names if name != "tietosuoja.__main__"]


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert loaded_after("import tietosuoja") == set()


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("tietosuoja.Notice()", {"attr"}),
        ('tietosuoja.loads(\'{"schema_version": "1.0"}\')', {"attr", "cattrs"}),
        ("tietosuoja.json_schema()", {"attr"}),
        ("tietosuoja.check(tietosuoja.Notice())", {"attr"}),
        ("tietosuoja.render(tietosuoja.Notice(), 'fi')", {"attr", "babel"}),
        ("tietosuoja.render(tietosuoja.Notice(), 'fi', 'docx')", {"attr", "babel", "docx", "lxml"}),
    ],
)
def test_a_name_loads_only_what_it_needs(code: str, expected: set[str]) -> None:
    assert loaded_after(f"import tietosuoja; {code}") <= expected


def test_a_pdf_does_not_load_what_word_documents_need() -> None:
    pango()
    loaded = loaded_after("import tietosuoja; tietosuoja.render(tietosuoja.Notice(), 'fi', 'pdf')")
    # lxml is taken by fontTools where it is installed.
    assert {"weasyprint"} <= loaded <= {"weasyprint", "attr", "babel", "argparse", "fontTools", "PIL", "lxml"}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("html", {"html_text", "portable_html"}),
        ("markdown", {"markdown", "markdown_text"}),
        ("text", {"plain_text"}),
        ("docx", {"word_contents", "word_document", "word_file", "word_text", "word_xml"}),
        ("pdf", {"html_text", "pdf_document", "portable_html", "rich_html"}),
    ],
)
def test_rendering_one_format_does_not_load_another(form: str, expected: set[str]) -> None:
    pango()
    script = (
        f"import sys, tietosuoja; tietosuoja.render(tietosuoja.Notice(), 'fi', {form!r});"
        "print(*(name.rpartition('.')[2] for name in sys.modules if name.startswith('tietosuoja.rendering.')))"
    )
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert set(output.stdout.split()) == expected


def test_every_public_name_can_be_used_after_every_module_was_imported() -> None:
    every_module()
    for name in tietosuoja.__all__:
        assert not isinstance(getattr(tietosuoja, name), ModuleType), name


def test_every_public_function_can_be_called_after_every_module_was_imported() -> None:
    every_module()
    notice = SMALL
    assert tietosuoja.loads(tietosuoja.dumps(notice)) == notice
    assert tietosuoja.from_form({"schema_version": "1.0"}) == Notice()
    assert tietosuoja.json_schema()["title"] == "Privacy notice"
    assert tietosuoja.compose(notice, "fi").language == "fi"
    assert tietosuoja.render(notice, "fi", "text")
    with pytest.raises(FileError):
        tietosuoja.load_messages("/nowhere")
    result = tietosuoja.check(notice)
    assert tietosuoja.report(result, "fi")
    assert [tietosuoja.explain(name, "en") for name in tietosuoja.rule_names()]
    assert tietosuoja.normalised(" a\r\nb ") == "a\nb"
    with pytest.raises(ArgumentError):
        tietosuoja.dump("no notice", "/nowhere")  # type: ignore[arg-type]


def test_no_module_or_package_bears_the_name_of_a_public_name() -> None:
    names = {module.__name__.rpartition(".")[2] for module in every_module()}
    assert names & set(tietosuoja.__all__) == set()


def test_dir_lists_the_public_names() -> None:
    assert dir(tietosuoja) == sorted(tietosuoja.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'ceck'"):
        _ = tietosuoja.ceck


def test_every_public_name_has_a_docstring() -> None:
    objects = [name for name in tietosuoja.__all__ if name != "LegalBasis" and not name.isupper()]
    without = [name for name in objects if not getattr(tietosuoja, name).__doc__]
    assert without == []


def test_the_package_is_typed() -> None:
    assert (SOURCE / "py.typed").exists()
