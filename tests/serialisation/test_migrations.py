"""Documents of older versions of the schema.

No version is older yet: the steps here lead from a version 0 that never was.
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.cli.test_cli import call
from tests.places import TESTS
from tietosuoja import ArgumentError, DocumentError, Notice, OwnWords, dumps
from tietosuoja.cli.migrate_command import run
from tietosuoja.serialisation.documents import flaws_in, read_notice
from tietosuoja.serialisation.migrating import in_present_version
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Document, Migration, migrated
from tietosuoja.serialisation.source_paths import located
from tietosuoja.serialisation.sources import read_source
from tietosuoja.serialisation.versions import SCHEMA_VERSION, is_older

OLD_FORMS = TESTS / "data" / "old-forms"
OLD = """{
  "schema_version": "0.9",
  "languages": ["fi"],
  "name": {"fi": "Seloste"}
}
"""
NEW = Notice(languages=("fi",), title=OwnWords(fi="Seloste"))


def rename(document: Document) -> Document:
    """Call the name of a document of version 0 its title."""
    return {"title" if key == "name" else key: part for key, part in document.items()}


TO_ONE = (Migration(0, 1, rename),)


def goldens_missing(steps: Iterable[Migration], folder: Path) -> list[str]:
    """Return the names of the goldens that a folder lacks."""
    names = [f"{step.source}{suffix}.json" for step in steps for suffix in ("", ".migrated")]
    return [name for name in names if not (folder / name).is_file()]


def are_whole(steps: Iterable[Migration], present: int) -> bool:
    """Whether the steps lead from every major version since the first to the present one."""
    return [(step.source, step.target) for step in steps] == [(major, major + 1) for major in range(1, present)]


def test_no_older_major_version_is_without_a_step() -> None:
    assert are_whole(STEPS, int(SCHEMA_VERSION.partition(".")[0]))
    assert not are_whole(STEPS, 2)
    assert are_whole([Migration(1, 2, rename)], 2)


def test_every_step_has_a_golden_of_the_old_form(tmp_path: Path) -> None:
    assert goldens_missing(STEPS, OLD_FORMS) == []
    (tmp_path / "0.json").touch()
    assert goldens_missing(TO_ONE, tmp_path) == ["0.migrated.json"]


def test_old_forms_are_read_as_what_they_became() -> None:
    for step in STEPS:
        old, new = (OLD_FORMS / f"{step.source}{suffix}.json" for suffix in ("", ".migrated"))
        assert in_present_version(old.read_bytes()) == new.read_text("utf-8")


@pytest.mark.parametrize("hostile", [{}, {"schema_version": "1.0", "name": []}, {"": None, "name": {"": [1]}}])
def test_no_step_breaks_on_what_was_not_checked_or_changes_it(hostile: dict[object, object]) -> None:
    for step in (*STEPS, *TO_ONE):
        document: dict[object, object] = {**hostile, "schema_version": f"{step.source}.0"}
        before = json.dumps(document)
        flaws_in(migrated(document, [step]))
        assert json.dumps(document) == before


def test_a_document_of_an_older_version_is_read_as_the_present_one() -> None:
    assert read_notice(OLD, steps=TO_ONE) == NEW


def test_steps_follow_each_other() -> None:
    steps = [
        Migration(0, 1, rename),
        Migration(1, 2, lambda document: {**document, "two": True}),
        Migration(2, 3, rename),
    ]
    assert migrated({"schema_version": "0.1", "name": "x"}, steps) == {
        "schema_version": "3.0",
        "title": "x",
        "two": True,
    }
    assert migrated({"schema_version": "9.0"}, steps) == {"schema_version": "9.0"}
    assert migrated({"schema_version": 1}, steps) == {"schema_version": 1}


def test_faults_of_a_migrated_document_say_so() -> None:
    with pytest.raises(DocumentError) as caught:
        read_notice(OLD.replace('"Seloste"', '""'), steps=TO_ONE)
    assert str(caught.value) == (
        "this document is written in version 0.9; the pointers are those of its form in version 1.0, which"
        " tietosuoja migrate writes\n1:1: /title/fi: an empty value says nothing: leave it out"
    )


def test_places_of_a_migrated_document_are_those_of_what_kept_its_name() -> None:
    places = located(read_source(OLD, "json"), [("languages", 0), ("title", "fi")], steps=TO_ONE)
    assert places == {("languages", 0): (3, 17), ("title", "fi"): (1, 1)}


def test_older_is_less_in_numbers() -> None:
    assert is_older({"schema_version": "0.10"})
    assert not any(is_older({"schema_version": version}) for version in ("1.0", "1.1", "10.0", 1, "x"))


def test_what_is_in_the_present_version_is_left_alone() -> None:
    assert in_present_version('{"schema_version":"1.0"}') is None
    assert in_present_version('{"schema_version": "1.9"}') is None
    assert in_present_version(OLD, steps=TO_ONE) == dumps(NEW)


OLD_YAML = 'schema_version: "0.9"\nlanguages: [fi]\nname: {fi: Seloste}\n'


def options(file: Path, *, check: bool) -> argparse.Namespace:
    return argparse.Namespace(notices=[str(file)], check=check, input_format=None)


def test_yaml_is_migrated_to_yaml(tmp_path: Path) -> None:
    file = tmp_path / "old.yaml"
    file.write_text(OLD_YAML, "utf-8")
    assert run(options(file, check=False), TO_ONE) == 0
    assert file.read_text("utf-8") == dumps(NEW, "yaml")


def test_yaml_with_comments_is_refused_and_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "old.yaml"
    file.write_text(f"# ours\n{OLD_YAML}", "utf-8")
    assert run(options(file, check=False), TO_ONE) == 2
    assert file.read_text("utf-8").startswith("# ours")
    assert capsys.readouterr().err.startswith(f"tietosuoja: {file}: comments cannot be kept, ")


def test_toml_is_refused_for_it_is_not_written() -> None:
    text = 'schema_version = "0.9"\nlanguages = ["fi"]\nname.fi = "Seloste"\n'
    with pytest.raises(ArgumentError, match="TOML is read and not written"):
        in_present_version(text, "toml", steps=TO_ONE)


def test_the_command_rewrites_in_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "old.json"
    file.write_text(OLD, "utf-8")
    assert run(options(file, check=True), TO_ONE) == 1
    assert file.read_text("utf-8") == OLD
    assert run(options(file, check=False), TO_ONE) == 0
    assert file.read_text("utf-8") == dumps(NEW)
    assert run(options(file, check=True), TO_ONE) == 0
    assert capsys.readouterr().err == (
        f"{file}: in an older version; tietosuoja migrate {file} rewrites it in version 1.0\n"
        f"{file}: rewritten in version 1.0\n"
    )


def test_the_command_tells_what_cannot_be_migrated_and_goes_on(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(OLD, "utf-8")
    new.write_text(dumps(NEW), "utf-8")
    code, out, err = call("migrate", str(old), str(new), str(tmp_path / "none.json"))
    assert (code, out) == (2, "")
    assert [line.removeprefix(f"tietosuoja: {tmp_path}/")[:48] for line in err.splitlines()] == [
        "old.json:2:21: /schema_version: version 0.9 cann",
        "none.json: cannot be read: no such file or direc",
    ]


def test_the_command_writes_stdin_to_stdout() -> None:
    text = '{"schema_version": "1.0"}'
    assert call("migrate", "-", stdin=text.encode()) == (0, text, "")
    assert call("migrate", "-", "--check", stdin=text.encode()) == (0, "", "")
    assert call("migrate", "-", stdin=b"[")[2].startswith("tietosuoja: <stdin>:1:2: this is not JSON")
