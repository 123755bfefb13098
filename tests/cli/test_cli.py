"""The command line."""

import contextlib
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import tietosuoja
from tests.notices import SMALL, SMALL_FILE
from tietosuoja import dumps, json_schema, load, render
from tietosuoja.cli import COMMANDS, main


def call(*arguments: str, stdin: bytes = b"", environment: dict[str, str] | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tietosuoja", *arguments],
        capture_output=True,
        check=False,
        input=stdin,
        env={**os.environ, **(environment or {})},
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_version_is_that_of_the_package() -> None:
    assert call("--version") == (0, f"tietosuoja {tietosuoja.__version__}\n", "")


def test_help_lists_the_commands_and_says_that_the_library_is_no_advice() -> None:
    code, out, _ = call("--help")
    assert code == 0
    assert all(f"    {name}" in out for name in COMMANDS)
    assert "no legal advice" in out


def test_help_imports_no_subcommand() -> None:
    script = (
        "import sys, contextlib, tietosuoja.cli\n"
        "with contextlib.suppress(SystemExit): tietosuoja.cli.main(['--help'])\n"
        "print([name for name in sys.modules if name.endswith('_command')], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    code, out, _ = call(name, "--help")
    assert (code, out.startswith(f"usage: tietosuoja {name}")) == (0, True)


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["render"], ["render", "x", "--language", "de"]])
def test_wrong_arguments_give_two(arguments: list[str]) -> None:
    code, out, err = call(*arguments)
    assert (code, out, "usage: tietosuoja" in err) == (2, "", True)


def test_a_notice_is_rendered_in_its_binding_language_as_text() -> None:
    assert call("render", str(SMALL_FILE)) == (0, render(SMALL, "fi", "text"), "")


def test_language_and_format_can_be_chosen(folder: Path) -> None:
    code, out, err = call(
        "render", str(SMALL_FILE), "-l", "sv", "-f", "html", "--heading-level", "1", "-o", "page.html"
    )
    assert (code, out, err) == (0, "", "")
    assert (folder / "page.html").read_text("utf-8") == render(SMALL, "sv", heading_level=1)


def test_a_notice_is_rendered_as_markdown() -> None:
    text = render(SMALL, "en", "markdown", heading_level=1)
    arguments = ["--language", "en", "--format", "markdown", "--heading-level", "1"]
    assert call("render", str(SMALL_FILE), *arguments) == (0, text, "")


def test_the_first_layer_is_rendered_with_the_address_of_the_full_text() -> None:
    text = render(SMALL, "fi", "markdown", layer="short", full_text="https://example.fi/t")
    arguments = ["--format", "markdown", "--layer", "short", "--full-text", "https://example.fi/t"]
    assert call("render", str(SMALL_FILE), *arguments) == (0, text, "")


def test_single_messages_are_replaced(folder: Path) -> None:
    (folder / "words").mkdir()
    (folder / "words" / "fi.po").write_text('msgid "heading.rights"\nmsgstr "Sinun oikeutesi"\n', "utf-8")
    code, out, err = call("render", str(SMALL_FILE), "--messages", "words")
    assert (code, "Sinun oikeutesi" in out, err) == (0, True, "")


def test_messages_that_cannot_be_used_are_told_with_their_place(folder: Path) -> None:
    (folder / "fi.po").write_text('msgid "heading.rigths"\nmsgstr "x"\n', "utf-8")
    message = 'fi.po:1:1: /heading.rigths: "heading.rigths" is no message of pages; nearest: heading.rights, heading.recipients, heading.security'
    assert call("render", str(SMALL_FILE), "--messages", ".") == (2, "", f"tietosuoja: {message}\n")


def test_a_notice_is_read_from_stdin() -> None:
    assert call("render", "-", "-l", "en", stdin=SMALL_FILE.read_bytes())[1] == render(SMALL, "en", "text")


def test_a_notice_without_languages_is_rendered_in_finnish() -> None:
    assert call("render", "-", stdin=b'{"schema_version": "1.0"}')[1] == "Tietosuojaseloste\n=================\n"


def test_faults_are_told_on_stderr_with_their_place() -> None:
    assert call("render", "-", stdin=b'{"schema_version": "1.0",\n "tilte": 1}') == (
        2,
        "",
        'tietosuoja: <stdin>:2:2: /tilte: "tilte" is no key that can stand here; nearest: "title"\n',
    )


def test_what_is_said_is_utf_8_whatever_the_locale() -> None:
    environment = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert call("render", str(SMALL_FILE), environment=environment)[1] == render(SMALL, "fi", "text")


def test_control_characters_of_a_document_do_not_reach_the_terminal() -> None:
    _, _, err = call("render", "-", stdin=b'{"schema_version": "1.0", "\\u001b[31m\\ud800": 1}')
    assert "\x1b" not in err
    assert "\\u001b[31m" in err


def test_the_schema_is_printed(folder: Path) -> None:
    assert json.loads(call("schema")[1]) == json_schema()
    assert call("schema", "--output", "schema.json")[0] == 0
    assert json.loads((folder / "schema.json").read_text("utf-8")) == json_schema()


def test_flavours_parts_and_uischemas_are_printed() -> None:
    options = ("--language", "sv", "--part", "retention")
    assert json.loads(call("schema", "--flavour", "forms", *options)[1])["title"] == "Lagringstid"
    assert json.loads(call("schema", "--uischema", *options)[1]).keys() == {"ui:definitions"}
    assert call("schema", "--flavour", "forms")[0] == 2


def test_fmt_rewrites_a_notice_and_says_so(folder: Path) -> None:
    (folder / "notice.json").write_text('{"schema_version":"1.0","version":"2"}')
    assert call("fmt", "notice.json") == (0, "", "notice.json: rewritten\n")
    assert (folder / "notice.json").read_text() == dumps(load(folder / "notice.json"))
    assert call("fmt", "notice.json") == (0, "", "")


def test_fmt_checks_without_changing(folder: Path) -> None:
    (folder / "notice.json").write_text('{"schema_version":"1.0"}')
    message = "notice.json: not in canonical form; tietosuoja fmt notice.json rewrites it\n"
    assert call("fmt", "--check", "notice.json") == (1, "", message)
    assert (folder / "notice.json").read_text() == '{"schema_version":"1.0"}'
    assert call("fmt", "--check", str(SMALL_FILE)) == (0, "", "")


def test_fmt_writes_stdin_to_stdout() -> None:
    messy = json.dumps(json.loads(SMALL_FILE.read_text("utf-8"))).encode()
    assert call("fmt", "-", stdin=messy) == (0, dumps(SMALL), "")
    assert call("fmt", "-", "--check", stdin=messy)[0] == 1


def test_fmt_goes_on_after_a_notice_that_cannot_be_read(folder: Path) -> None:
    (folder / "good.json").write_text('{"schema_version":"1.0"}')
    code, _, err = call("fmt", "missing.json", "good.json")
    assert code == 2
    assert err.split("\n")[:2] == [
        "tietosuoja: missing.json: cannot be read: no such file or directory",
        "good.json: rewritten",
    ]


def test_init_writes_a_notice_with_open_points_and_the_date(folder: Path) -> None:
    code, out, err = call("init")
    assert (code, out) == (0, "")
    assert err.startswith("notice.json: written.\nFill in the open points, which stand in square brackets.")
    assert load(folder / "notice.json").updated == date.today().isoformat()  # noqa: DTZ011
    assert load(folder / "notice.json").controllers[0].name == "[yrityksen nimi]"


def test_init_writes_the_example(folder: Path) -> None:
    assert call("init", "--example", "small.json") == (
        0,
        "",
        "small.json: written.\nTo read it: tietosuoja render small.json\n",
    )
    assert (folder / "small.json").read_bytes() == SMALL_FILE.read_bytes()


def test_init_does_not_write_over_a_file_unless_forced(folder: Path) -> None:
    (folder / "notice.json").write_text("mine")
    message = "tietosuoja: notice.json: exists already: choose another name, or add --force\n"
    assert call("init") == (2, "", message)
    assert call("init", "--example") == (2, "", message)
    assert (folder / "notice.json").read_text() == "mine"
    assert call("init", "--force")[0] == 0
    assert load(folder / "notice.json").languages == ("fi",)


def test_init_tells_what_else_keeps_it_from_writing(folder: Path) -> None:
    assert not (folder / "missing").exists()
    assert call("init", "missing/notice.json") == (
        2,
        "",
        "tietosuoja: missing/notice.json: cannot be written: no such file or directory\n",
    )


def test_init_writes_to_stdout() -> None:
    assert call("init", "--example", "-") == (0, dumps(SMALL), "")


def test_a_full_device_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tietosuoja", "schema"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (2, b"tietosuoja: cannot write the result: No space left on device\n")


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = [sys.executable, "-m", "tietosuoja", "render", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(SMALL_FILE.read_bytes())
        process.stdin.close()
        assert (process.wait(), process.stderr.read()) == (141, b"")


def test_an_interruption_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_arguments: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tietosuoja.cli.render_command.read_notice", interrupted)
    assert main(["render", "x"]) == 130


def test_the_command_can_be_called_from_python(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", str(SMALL_FILE), "-f", "text"]) == 0
    assert capsys.readouterr().out == render(SMALL, "fi", "text")


def test_a_stream_that_cannot_be_set_up_is_used_as_it_is() -> None:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(["render", str(SMALL_FILE)]) == 0
    assert out.getvalue() == render(SMALL, "fi", "text")


def test_a_page_leads_to_its_other_languages() -> None:
    code, out, err = call("render", str(SMALL_FILE), "-f", "html", "-p", "page", "--link", "sv=sv.html")
    assert (code, err) == (0, "")
    assert '<a href="sv.html" lang="sv" hreflang="sv">Svenska</a>' in out


def test_a_link_without_its_language_is_told() -> None:
    assert call("render", str(SMALL_FILE), "--link", "sv.html") == (
        2,
        "",
        "tietosuoja: --link: 'sv.html' has no =: write it as sv=sv.html\n",
    )
