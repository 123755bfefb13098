"""Commands on notices in YAML and TOML."""

import json
from pathlib import Path

import pytest
import tomli_w

from tests.cli.test_cli import call
from tests.notices import SMALL, SMALL_FILE
from tietosuoja import dumps, loads, render

YAML = dumps(SMALL, "yaml")
TOML = tomli_w.dumps(json.loads(SMALL_FILE.read_text("utf-8")))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notice.yaml").write_text(YAML, "utf-8")
    (tmp_path / "notice.toml").write_text(TOML, "utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["notice.yaml", "notice.toml"])
@pytest.mark.usefixtures("folder")
def test_every_format_is_rendered_and_checked(name: str) -> None:
    assert call("render", name) == (0, render(SMALL, "fi", "text"), "")
    code, out, err = call("check", name, "--today", "2026-11-25", "--format", "json")
    assert (code, err) == (0, "")
    assert {finding["file"] for result in json.loads(out)["results"] for finding in result["findings"]} <= {name}


def test_the_format_of_stdin_is_an_option() -> None:
    for command in (["render", "-"], ["check", "-"], ["fmt", "-"], ["convert", "-", "-"]):
        assert call(*command, "--input-format", "yaml", stdin=YAML.encode())[0] == 0
        assert call(*command, stdin=YAML.encode())[0] == 2


def test_faults_of_yaml_and_toml_are_told_with_their_place(folder: Path) -> None:
    (folder / "a.yaml").write_text('schema_version: "1.0"\ntitel: x\n')
    (folder / "a.toml").write_text('schema_version = "1.0"\ntitel = "x"\n')
    fault = '2:1: /titel: "titel" is no key that can stand here; nearest: "title"\n'
    for command in (["render"], ["fmt"], ["convert", "--output-format", "yaml"]):
        for name in ("a.yaml", "a.toml"):
            target = ["-"] if command[0] == "convert" else []
            assert call(command[0], name, *target, *command[1:]) == (2, "", f"tietosuoja: {name}:{fault}")
    code, out, err = call("check", "a.yaml", "a.toml")
    assert (code, err) == (2, "")
    assert ("a.yaml:2:1 /titel" in out, "a.toml:2:1 /titel" in out) == (True, True)


def test_a_notice_is_converted_to_json_and_back(folder: Path) -> None:
    assert call("convert", "notice.yaml", "a.json") == (0, "", "")
    assert (folder / "a.json").read_text("utf-8") == dumps(SMALL)
    assert call("convert", "a.json", "b.yml") == (0, "", "")
    assert (folder / "b.yml").read_text("utf-8") == YAML
    assert call("convert", "notice.toml", "-", "--output-format", "yaml") == (0, YAML, "")
    assert call("convert", "-", "-", "--input-format", "toml", stdin=TOML.encode()) == (0, dumps(SMALL), "")


def test_convert_writes_over_nothing_unless_it_is_told_to(folder: Path) -> None:
    (folder / "a.json").write_text("kept")
    message = "tietosuoja: a.json: exists already: choose another name, or add --force\n"
    assert call("convert", "notice.yaml", "a.json") == (2, "", message)
    assert (folder / "a.json").read_text() == "kept"
    assert call("convert", "notice.yaml", "a.json", "--force") == (0, "", "")
    assert (folder / "a.json").read_text("utf-8") == dumps(SMALL)


def test_toml_is_not_written(folder: Path) -> None:
    message = "tietosuoja: format: TOML is read and not written: write 'json' or 'yaml'\n"
    assert call("convert", "notice.yaml", "a.toml") == (2, "", message)
    assert call("fmt", "notice.toml") == (2, "", message)
    assert not (folder / "a.toml").exists()


def test_convert_tells_how_many_comments_it_leaves_out(folder: Path) -> None:
    (folder / "a.yaml").write_text(f"# one\n{YAML}", "utf-8")
    (folder / "a.toml").write_text(f"# one\n{TOML}# two\n", "utf-8")
    advice = "left out; only from YAML to YAML are comments kept\n"
    assert call("convert", "a.yaml", "-") == (0, dumps(SMALL), f"a.yaml: 1 comment was {advice}")
    assert call("convert", "a.toml", "a.json") == (0, "", f"a.toml: 2 comments were {advice}")
    assert call("convert", "a.yaml", "b.yaml") == (0, "", "")
    assert (folder / "b.yaml").read_text("utf-8") == f"# one\n{YAML}"


def test_fmt_keeps_the_comments_of_yaml(folder: Path) -> None:
    messy = '# who\nversion: 2 # second\nschema_version: "1.0"\n# the end\n'
    (folder / "a.yaml").write_text(messy)
    tidy = '# who\nschema_version: "1.0"\nversion: "2"  # second\n# the end\n'
    message = "a.yaml: not in canonical form; tietosuoja fmt a.yaml rewrites it\n"
    assert call("fmt", "--check", "a.yaml") == (1, "", message)
    assert call("fmt", "a.yaml", "notice.yaml") == (0, "", "a.yaml: rewritten\n")
    assert (folder / "a.yaml").read_text() == tidy
    assert call("fmt", "--check", "a.yaml") == (0, "", "")
    assert call("fmt", "-", "--input-format", "yaml", stdin=messy.encode()) == (0, tidy, "")


@pytest.mark.parametrize("arguments", [["init", "new.yaml"], ["init", "new.yml", "--example"]])
def test_init_writes_yaml(folder: Path, arguments: list[str]) -> None:
    code, _, err = call(*arguments)
    assert (code, f"tietosuoja render {arguments[1]}" in err) == (0, True)
    text = (folder / arguments[1]).read_text("utf-8")
    assert dumps(loads(text, "yaml"), "yaml") == text
