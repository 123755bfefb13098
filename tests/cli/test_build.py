"""`tietosuoja build`."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from tests.notices import FILES, SMALL, SMALL_FILE
from tests.places import ROOT
from tests.publishing.folders import contents, stamps
from tests.test_determinism import MACHINES
from tietosuoja import build, dump, load, load_messages
from tietosuoja.cli import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    dump(SMALL, "shop.json")
    dump(attrs.evolve(SMALL, id="firm"), "other.json")
    return tmp_path


Told = pytest.CaptureFixture[str]


def test_a_notice_is_built_into_a_folder(folder: Path, capsys: Told) -> None:
    assert main(["build", "shop.json", "--out", "public"]) == 0
    assert contents(folder / "public") == build(SMALL)
    assert capsys.readouterr() == ("", "1 notice, 5 files: 5 written, 0 unchanged\n")


def test_several_notices_are_built_into_folders_by_their_ids_or_files(folder: Path, capsys: Told) -> None:
    assert main(["build", "*.json", "-o", "public"]) == 0
    assert contents(folder / "public") == build({"firm": attrs.evolve(SMALL, id="firm"), "shop": SMALL})
    assert capsys.readouterr().err == "2 notices, 14 files: 14 written, 0 unchanged\n"


def test_what_is_built_can_be_chosen(folder: Path) -> None:
    arguments = [
        "-f",
        "html,text",
        "-f",
        "markdown",
        "-p",
        "rich",
        "-p",
        "portable",
        "-l",
        "sv, en",
        "--layer",
        "full,short",
    ]
    assert (
        main(["build", "shop.json", "-o", "a", *arguments, "--heading-level", "3", "--id-prefix", "x-", "--articles"])
        == 0
    )
    assert contents(folder / "a") == build(
        SMALL,
        formats=("html", "text", "markdown"),
        profiles=("rich", "portable"),
        layers=("full", "short"),
        languages=("sv", "en"),
        heading_level=3,
        id_prefix="x-",
        articles=True,
    )


def test_a_site_can_have_its_own_words(folder: Path) -> None:
    words = ROOT / "examples" / "messages"
    assert main(["build", "shop.json", "-o", "a", "--messages", str(words)]) == 0
    assert contents(folder / "a") == build(SMALL, messages=load_messages(words))
    assert contents(folder / "a") != build(SMALL)


def test_what_a_second_build_changes_is_told(folder: Path, capsys: Told) -> None:
    main(["build", "shop.json", "-o", "a", "-q", "-f", "html,text"])
    assert main(["build", "shop.json", "-o", "a"]) == 0
    assert capsys.readouterr().err == "1 notice, 5 files: 1 written, 4 unchanged, 3 removed\n"
    assert contents(folder / "a") == build(SMALL)


def test_quietly_nothing_is_said(folder: Path, capsys: Told) -> None:
    assert main(["build", "*.json", "-o", "a", "--quiet"]) == 0
    assert (folder / "a" / "index.html").exists()
    assert capsys.readouterr() == ("", "")


def test_a_check_writes_nothing_and_tells_what_would_change(folder: Path, capsys: Told) -> None:
    main(["build", "shop.json", "-o", "a", "-q"])
    before = stamps(folder)
    assert main(["build", "shop.json", "-o", "a", "-l", "sv", "--check"]) == 1
    assert stamps(folder) == before
    assert capsys.readouterr().err.splitlines() == [
        "sv.html: would be written",
        "manifest.json: would be written",
        "en.html: would be removed",
        "fi.html: would be removed",
        "1 notice, 3 files: 2 to write, 1 unchanged, 2 to remove",
    ]


def test_a_check_of_what_is_built_finds_nothing(folder: Path, capsys: Told) -> None:
    main(["build", "shop.json", "-o", "a", "-q"])
    assert main(["build", "shop.json", "-o", "a", "--check"]) == 0
    assert capsys.readouterr().err == "1 notice, 5 files: 0 to write, 5 unchanged\n"
    assert "a" in stamps(folder)


def test_nothing_is_written_if_a_notice_cannot_be_read_and_all_faults_are_told(folder: Path, capsys: Told) -> None:
    (folder / "bad.json").write_text('{"schema_version": "1.0", "x": 1}')
    assert main(["build", "shop.json", "bad.json", "missing.json", "-o", "a"]) == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2].partition(":")[0] for line in told] == ["bad.json", "missing.json"]
    assert not (folder / "a").exists()


def test_two_notices_of_one_name_are_refused(folder: Path, capsys: Told) -> None:
    dump(SMALL, "firm.json")
    assert main(["build", "other.json", "firm.json", "-o", "a"]) == 2
    assert capsys.readouterr().err == (
        "tietosuoja: firm.json: other.json is called 'firm' too: give each notice an id of its own\n"
    )
    assert not (folder / "a").exists()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["shop.json", "-o", "shop.json"], "shop.json: a file stands where a folder is due"),
        (["shop.json", "-o", "/dev/full"], "/dev/full: a file stands where a folder is due"),
        (["shop.json", "-o", "a", "-f", "odt"], "formats: 'odt' is none of these: "),
        (
            ["shop.json", "other.json", "my notice.json", "-o", "a"],
            "notices: 'my notice' cannot be the name of a folder",
        ),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(folder: Path, capsys: Told, arguments: list[str], problem: str) -> None:
    dump(SMALL, "my notice.json")
    assert main(["build", *arguments]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"tietosuoja: {problem}")
    assert told.count("\n") == 1
    assert not (folder / "a").exists()


@pytest.mark.parametrize("name", ["-", "my notice.json"])
def test_one_notice_needs_no_name(folder: Path, name: str) -> None:
    dump(SMALL, "my notice.json")
    command = [sys.executable, "-m", "tietosuoja", "build", name, "-o", "a"]
    subprocess.run(command, check=True, input=SMALL_FILE.read_bytes(), capture_output=True)
    assert contents(folder / "a") == build(SMALL)


def test_on_a_terminal_progress_is_shown(folder: Path) -> None:
    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "tietosuoja", "build", "shop.json", "other.json", "-o", "a"]
    subprocess.run(command, check=True, stderr=theirs, stdout=subprocess.PIPE)
    os.close(theirs)
    shown = os.read(mine, 10_000).decode()
    os.close(mine)
    assert shown == "\r\x1b[K1/2 shop\r\x1b[K2/2 firm\r\x1b[K2 notices, 14 files: 14 written, 0 unchanged\r\n"
    assert (folder / "a").is_dir()


@pytest.mark.parametrize("blocks", [0, 4, 60, 90])
def test_a_disk_that_takes_no_more_leaves_the_earlier_build(folder: Path, blocks: int) -> None:
    """The system lets no file grow over so many blocks of 512 bytes, and says so while one is written."""
    main(["build", "*.json", "-o", "a", "-q"])
    before = contents(folder), {name: stamp for name, stamp in stamps(folder).items() if "." in name}
    dump(load(FILES["complete"]), folder / "third.json")
    command = [sys.executable, "-B", "-m", "tietosuoja", "build", "shop.json", "other.json", "third.json", "-o", "a"]
    limited = ["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *command, "--format", "text,html"]
    # What is measured of the process would be cut off too.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(limited, capture_output=True, check=False, text=True, env=env)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "cannot be written: file too large" in done.stderr
    (folder / "third.json").unlink()
    assert (contents(folder), {name: stamp for name, stamp in stamps(folder).items() if "." in name}) == before


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine["LC_ALL"])
def test_a_build_is_the_same_everywhere(folder: Path, machine: dict[str, str]) -> None:
    command = [
        sys.executable,
        "-m",
        "tietosuoja",
        "build",
        str(FILES["complete"]),
        "-o",
        "a",
        "-f",
        "html,text,markdown",
    ]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **machine})
    assert contents(folder / "a") == build(load(FILES["complete"]), formats=("html", "text", "markdown"))
    assert json.loads((folder / "a" / "manifest.json").read_bytes())
