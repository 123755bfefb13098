"""The built wheel holds all that the package needs, and works."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.places import ROOT, SOURCE
from tietosuoja import load, render

WITHOUT_CHECKOUT = """
import sys, runpy
sys.path.insert(0, {wheel!r})
import tietosuoja
assert tietosuoja.__file__.startswith({wheel!r}), tietosuoja.__file__
sys.argv = ["tietosuoja", *{arguments!r}]
runpy.run_module("tietosuoja", run_name="__main__")
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "package")
    return folder / "package"


def run(unpacked: Path, *arguments: str) -> str:
    code = WITHOUT_CHECKOUT.format(wheel=str(unpacked), arguments=arguments)
    # What runs in the wheel is no coverage of the checkout.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run([sys.executable, "-c", code], cwd=unpacked, env=env, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def names(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".pyc", ".po", ".mo"}
    }


def test_the_wheel_holds_what_the_package_holds(unpacked: Path) -> None:
    assert names(SOURCE) == names(unpacked / "tietosuoja")
    assert (unpacked / "tietosuoja" / "py.typed").exists()


def test_the_wheel_holds_the_catalogues_compiled(unpacked: Path) -> None:
    found = {path.relative_to(unpacked / "tietosuoja" / "locale").as_posix() for path in unpacked.rglob("*.[mp]o")}
    catalogues = ("checks", "forms", "tietosuoja")
    expected = {f"{language}/LC_MESSAGES/{name}.mo" for language in ("fi", "sv", "en") for name in catalogues}
    assert expected == found


def test_the_wheel_states_its_licence_and_what_it_needs(unpacked: Path) -> None:
    (metadata,) = unpacked.glob("*.dist-info/METADATA")
    text = metadata.read_text(encoding="utf-8")
    assert "License-Expression: MIT" in text
    needed = [line.split()[1].split(">")[0] for line in text.splitlines() if line.startswith("Requires-Dist:")]
    extras = [line.split()[1].split(">")[0] for line in text.splitlines() if "; extra == " in line]
    assert {"attrs", "babel", "cattrs", "jsonschema"} == {*needed} - {*extras}
    assert {"jsonschema-rs", "python-docx", "pyyaml", "weasyprint"} == {*extras}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_wheel_renders_as_the_checkout_does(unpacked: Path, language: str) -> None:
    golden = ROOT / "tests" / "goldens" / f"small.{language}.txt"
    example = str(ROOT / "examples" / "flower-shop.json")
    assert golden.read_text(encoding="utf-8") == run(unpacked, "render", example, "--language", language)


def test_the_wheel_writes_word_documents_as_the_checkout_does(unpacked: Path, tmp_path: Path) -> None:
    example = ROOT / "examples" / "flower-shop.json"
    run(unpacked, "render", str(example), "--format", "docx", "--output", str(tmp_path / "notice.docx"))
    assert render(load(example), "fi", "docx") == (tmp_path / "notice.docx").read_bytes()


def test_the_wheel_starts_a_notice(unpacked: Path) -> None:
    assert '"[yrityksen nimi]"' in run(unpacked, "init", "-")


def test_the_wheel_prints_the_schema(unpacked: Path) -> None:
    published = ROOT / "schemas" / "notice-1.0.schema.json"
    assert published.read_text(encoding="utf-8") == run(unpacked, "schema")
