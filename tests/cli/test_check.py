"""`tietosuoja check`, `explain` and `rules`."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.test_cli import call
from tests.notices import SMALL_FILE
from tietosuoja import rule_names
from tietosuoja.cli import check_command, main, watching

DAY = "--today=2026-11-22"
FAULTY = """{
  "schema_version": "1.0",
  "languages": ["sv"],
  "controllers": [
    {"emails": []},
    {"emails": ["info@example.fi"]}
  ]
}
"""
ACCEPTED = '[[accept]]\nrule = "missing-controller"\nreason = "syy"\nuntil = {until}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "faulty.json").write_text(FAULTY, "utf-8")
    (tmp_path / "good.json").write_bytes(SMALL_FILE.read_bytes())
    return tmp_path


def findings(out: str) -> list[tuple[str, str]]:
    [result] = json.loads(out)["results"]
    return [(finding["rule"], finding["path"]) for finding in result["findings"]]


def accept(folder: Path, until: str, more: str = "") -> None:
    (folder / "tietosuoja.toml").write_text(ACCEPTED.format(until=until) + more, "utf-8")


@pytest.mark.usefixtures("folder")
def test_a_good_notice_gives_zero() -> None:
    code, out, err = call("check", "good.json", DAY)
    assert (code, err) == (0, "")
    assert out.startswith("good.json: Arvioitu lain mukaan")
    assert "Virheitä: 0, varoituksia: 0" in out


@pytest.mark.usefixtures("folder")
def test_findings_stand_at_their_line_in_the_language_of_the_notice() -> None:
    code, out, _ = call("check", "faulty.json", DAY)
    assert code == 1
    assert "  faulty.json:6:5 /controllers/0/name: fel: missing-controller\n" in out


def test_a_fresh_notice_is_not_done_and_the_example_is(folder: Path) -> None:
    assert call("init", "fresh.json")[0] == 0
    code, out, _ = call("check", "fresh.json")
    assert code == 1
    assert out.count("leftover-placeholder") == (folder / "fresh.json").read_text("utf-8").count('"[')
    assert call("init", "--example", "example.json")[0] == 0
    assert call("check", "example.json", "--fail-on", "warning")[0] == 0


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github"])
@pytest.mark.usefixtures("folder")
def test_the_exit_code_is_the_same_in_every_format(form: str) -> None:
    assert call("check", "good.json", DAY, "-f", form)[0] == 0
    assert call("check", "faulty.json", DAY, "-f", form)[0] == 1
    assert call("check", "faulty.json", "gone.json", DAY, "-f", form)[0] == 2


@pytest.mark.usefixtures("folder")
def test_an_unusable_file_does_not_keep_the_others_from_being_told() -> None:
    code, out, err = call("check", "gone.json", "faulty.json", DAY)
    assert code == 2
    assert "missing-controller" in out
    assert err.startswith("tietosuoja: gone.json: cannot be read")


@pytest.mark.usefixtures("folder")
def test_nothing_but_unusable_files_is_told_on_stderr_only() -> None:
    assert call("check", "gone.json")[:2] == (2, "")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "junit", "github"])
def test_faults_of_structure_are_told_in_every_format_and_others_still_checked(folder: Path, form: str) -> None:
    (folder / "broken.json").write_text('{"schema_version": "1.0", "titel": {"fi": "x"}}', "utf-8")
    code, out, err = call("check", "broken.json", "faulty.json", DAY, "-f", form)
    assert (code, err) == (2, "")
    assert out.index("titel") < out.rindex("missing-controller")
    code, out, err = call("check", "broken.json", DAY, "-f", form)
    assert (code, err, "titel" in out) == (2, "", True)


def test_an_acceptance_is_not_called_unused_where_something_was_not_read(folder: Path) -> None:
    accept(folder, "2026-11-22", 'file = "broken.json"\n')
    (folder / "broken.json").write_text("{}", "utf-8")
    assert "needs this acceptance" in call("check", "good.json", DAY, "-l", "en")[1]
    assert "needs this acceptance" not in call("check", "good.json", "broken.json", DAY, "-l", "en")[1]


@pytest.mark.usefixtures("folder")
def test_patterns_and_stdin_are_read() -> None:
    code, out, _ = call("check", "*.json", "-", DAY, stdin=SMALL_FILE.read_bytes())
    assert code == 1
    assert [name in out for name in ("faulty.json: ", "good.json: ", "<stdin>: ")] == [True] * 3
    assert call("check", "*.yaml")[0] == 2


@pytest.mark.usefixtures("folder")
def test_json_holds_all_of_a_finding() -> None:
    code, out, _ = call("check", "faulty.json", DAY, "-f", "json", "-l", "en")
    [result] = json.loads(out)["results"]
    finding = next(found for found in result["findings"] if found["rule"] == "missing-controller")
    assert finding == {
        "rule": "missing-controller",
        "severity": "error",
        "path": "/controllers/0/name",
        "article": {"act": "2016/679", "article": "13", "paragraph": "1", "point": "a"},
        "citation": "GDPR 13(1)(a)",
        "message": "The notice does not say who the controller is.",
        "heuristic": False,
        "related": [],
        "file": "faulty.json",
        "line": 6,
        "column": 5,
    }
    assert code == 1


@pytest.mark.usefixtures("folder")
def test_junit_is_xml_with_a_failure_for_what_fails() -> None:
    root = ET.fromstring(call("check", "*.json", DAY, "-f", "junit")[1])  # noqa: S314  # our own output
    suites = {suite.get("name"): suite for suite in root}
    assert suites["good.json"].get("failures") == "0"
    assert int(suites["faulty.json"].get("failures", "")) == len(suites["faulty.json"].findall(".//failure")) > 0


@pytest.mark.usefixtures("folder")
def test_github_marks_the_line() -> None:
    lines = call("check", "faulty.json", DAY, "-f", "github")[1].splitlines()
    beginning = "::error file=faulty.json,line=6,col=5,title=missing-controller::/controllers/0/name: "
    assert any(line.startswith(beginning) for line in lines)


def test_an_accepted_finding_does_not_count(folder: Path) -> None:
    accept(folder, "2026-11-22")
    code, out, _ = call("check", "faulty.json", DAY, "-l", "en")
    assert "accepted, last day: 22 November 2026. Reason: syy" in " ".join(out.split())
    assert ("missing-controller", "/controllers/0/name") not in findings(
        call("check", "faulty.json", DAY, "-f", "json")[1]
    )
    assert code in {0, 1}


def test_an_accepted_finding_is_suppressed_in_sarif(folder: Path) -> None:
    accept(folder, "2026-11-22")
    [run] = json.loads(call("check", "faulty.json", DAY, "-f", "sarif")[1])["runs"]
    [suppressed] = [result for result in run["results"] if "suppressions" in result]
    assert suppressed["ruleId"] == "missing-controller"
    assert suppressed["suppressions"] == [{"kind": "external", "justification": "syy"}]


@pytest.mark.parametrize("form", ["text", "json", "junit", "github"])
def test_an_expired_acceptance_counts_again_and_is_told(folder: Path, form: str) -> None:
    accept(folder, "2026-11-21")
    code, out, _ = call("check", "faulty.json", DAY, "-l", "en", "-f", form)
    assert code == 1
    assert ("acceptance of a rule has ended" in out) == (form != "json")
    assert ('"trouble": "expired"' in out) == (form == "json")


def test_an_acceptance_that_nothing_needs_is_told(folder: Path) -> None:
    accept(folder, "2026-11-22")
    assert "Mikään löydös ei tarvitse" in call("check", "good.json", DAY)[1]
    accept(folder, "2026-11-22", 'path = "/controllers/1"\nfile = "faulty.json"\n')
    assert "Inget fynd behöver" in call("check", "faulty.json", DAY)[1]


def test_settings_may_stand_in_the_project_file_above(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = ACCEPTED.format(until="2026-11-22").replace("[[accept]]", "[[tool.tietosuoja.accept]]")
    (folder / "pyproject.toml").write_text(text, "utf-8")
    (folder / "inner").mkdir()
    (folder / "inner" / "pyproject.toml").write_text("[project]\n", "utf-8")
    monkeypatch.chdir(folder / "inner")
    assert findings(call("check", "../faulty.json", DAY, "-f", "json")[1])[:1] != [
        ("missing-controller", "/controllers/0/name")
    ]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("[[accept]", "is no TOML: "),
        ("ignore = []", "ignore: no such setting; accept is the only one"),
        ("accept = 1", "accept: write a table [[accept]] for each finding that is accepted"),
        ("accept = [1]", "accept 1: rule: write a text in quotes"),
        (ACCEPTED.format(until='"2026"'), "accept 1: until: write a date such as 2027-06-30"),
        (ACCEPTED.format(until="2026-11-22T10:00:00"), "accept 1: until: write a date such as 2027-06-30"),
        (ACCEPTED.format(until="2026-11-22") + "path = 1", "accept 1: path: write a text in quotes"),
        (ACCEPTED.format(until="2026-11-22") + "line = 1", "accept 1: line: no such setting"),
        (
            ACCEPTED.format(until="2026-11-22").replace("-controller", "-controler"),
            "accept 1: 'missing-controler' is no rule; tietosuoja rules lists them",
        ),
    ],
)
def test_a_fault_in_the_settings_is_told(folder: Path, settings: str, message: str) -> None:
    (folder / "own.toml").write_text(settings, "utf-8")
    code, out, err = call("check", "good.json", "--config", "own.toml")
    assert (code, out) == (2, "")
    assert err.startswith(f"tietosuoja: own.toml: {message}")


@pytest.mark.usefixtures("folder")
def test_a_day_that_is_none_is_told() -> None:
    assert "'2026-02-30' is no date: write it as 2026-11-22" in call("check", "good.json", "--today", "2026-02-30")[2]


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_watching_checks_again_when_a_file_is_saved(folder: Path) -> None:
    command = [sys.executable, "-m", "tietosuoja", "check", "--watch", "faulty.json", "good.json", DAY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = _until(process, "good.json: ")
        (folder / "faulty.json").unlink()
        _until(process, "good.json: ")
        (folder / "faulty.json").write_text(FAULTY.replace('"sv"', '"en"'), "utf-8")
        second = _until(process, "good.json: ")
        process.send_signal(2)
        assert process.wait(10) == 130
    assert "fel: missing-controller" in first
    assert "error: missing-controller" in second


def _until(process: subprocess.Popen[str], beginning: str) -> str:
    lines: list[str] = []
    for line in process.stdout or ():
        lines.append(line)
        if line.startswith(beginning):
            break
    return "".join(lines)


def test_a_rule_is_explained() -> None:
    code, out, _ = call("explain", "missing-controller", "-l", "sv")
    assert code == 0
    assert out.startswith("missing-controller\n\nDet framgår inte av beskrivningen")
    assert "Källa: dataskyddsförordningen 13(1)(a), dataskyddsförordningen 14(1)(a)." in out


def test_a_rule_that_is_none_is_told_with_the_nearest() -> None:
    code, out, err = call("explain", "missing-controler")
    assert (code, out) == (2, "")
    assert err.startswith("tietosuoja: rule: 'missing-controler' is no rule; nearest: missing-controller")
    assert call("explain", "xyz")[2] == "tietosuoja: rule: 'xyz' is no rule; tietosuoja rules lists them\n"


def test_rules_are_listed() -> None:
    code, out, _ = call("rules", "-l", "en")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(rule_names())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.usefixtures("folder")
def test_a_terminal_is_cleared_before_each_check(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()

    def once(_names: list[str]) -> Iterator[None]:
        yield

    monkeypatch.setattr(check_command, "saves", once)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert main(["check", "--watch", "faulty.json", DAY]) == 1
    assert terminal.getvalue().startswith("\033[2J\033[Hfaulty.json: ")


def test_a_file_that_is_not_saved_is_not_checked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, pauses = tmp_path / "a.json", list[float]()
    file.write_text("{}", "utf-8")

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            file.write_text("{ }", "utf-8")

    monkeypatch.setattr("time.sleep", sleep)
    seen = watching.saves([str(file)])
    next(seen)
    next(seen)
    assert len(pauses) == 3
