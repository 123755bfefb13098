"""A build that is killed leaves whole files only, and the next build makes good what is missing."""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import attrs
import pytest

from tests.notices import FILES, SMALL
from tests.places import IN_CI
from tests.publishing.folders import FOREIGN, contents, put
from tietosuoja import build, dump, load
from tietosuoja.cli import main
from tietosuoja.files import TEMPORARY
from tietosuoja.publishing.claims import JOURNAL
from tietosuoja.publishing.manifest import sha256
from tietosuoja.publishing.output_folder import write_build

COMPLETE: Final = attrs.evolve(load(FILES["complete"]), id=None)
OLD: Final = build({"shop": SMALL, "firm": COMPLETE, "club": SMALL})
NEW: Final = build({"shop": attrs.evolve(SMALL, version="2"), "firm": COMPLETE, "team": SMALL}, formats=("html", "text"))
KILLS: Final = 200 if IN_CI else 20
TOUCHING: Final = {
    *("open", "write", "flush", "fsync", "chmod", "close", "__exit__"),
    *("replace", "unlink", "mkdir", "rmdir"),
}
"""Functions in C that change something on the disk."""


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    sources = tmp_path / "sources"
    sources.mkdir()
    for name, notice in {"shop": attrs.evolve(SMALL, version="2"), "firm": COMPLETE, "team": SMALL}.items():
        dump(notice, sources / f"{name}.json")
    names = [str(sources / f"{name}.json") for name in ("shop", "firm", "team")]
    return ["build", *names, "--out", str(tmp_path / "out"), "--format", "html,text", "--quiet"]


def in_child(work: Callable[[], object]) -> int:
    """Do something in a process of its own, which has everything loaded; return its number."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    return child


def dying_at(nth: int, work: Callable[[], object]) -> Callable[[], None]:
    """Return work that is killed just before it changes something for the n-th time."""

    def run() -> None:
        left = nth

        def count(_frame: FrameType, event: str, function: Any) -> None:
            nonlocal left
            if event == "c_call" and function.__name__ in TOUCHING and not isinstance(function.__self__, str):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(count)
        work()
        sys.setprofile(None)

    return run


def was_killed(child: int) -> bool:
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def check_whole(out: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    """See that every file is that of a build, and that the manifest names none that is not whole."""
    files = {name: data for name, data in contents(out).items() if not TEMPORARY.fullmatch(Path(name).name)}
    assert {name: data for name, data in files.items() if name in FOREIGN} == FOREIGN
    torn = [name for name, data in files.items() if name not in {*FOREIGN, JOURNAL} and data not in {old.get(name), new.get(name)}]
    assert torn == []
    if JOURNAL in files:
        json.loads(files[JOURNAL])
    if files.get("manifest.json") == new["manifest.json"]:
        assert {name: sha256(files[name]) for name in new} == {name: sha256(data) for name, data in new.items()}
    elif old:
        assert old.keys() - files.keys() == set()
        assert files["manifest.json"] == old["manifest.json"]


def check_mended(out: Path) -> None:
    """See that the next build leaves what a build without accidents would."""
    write_build(out, NEW)
    assert contents(out) == NEW | FOREIGN


@pytest.mark.parametrize("old", [OLD, {}], ids=["over an earlier build", "into a new folder"])
def test_a_build_can_be_killed_at_a_random_time(tmp_path: Path, command: list[str], old: dict[str, bytes]) -> None:
    out, dice = tmp_path / "out", random.Random(7)
    begun = time.monotonic()
    os.waitpid(in_child(lambda: main(command)), 0)
    duration = time.monotonic() - begun
    killed = 0
    for _ in range(KILLS // 2):
        clear(out)
        put(out, FOREIGN)
        put(out, old)
        child = in_child(lambda: main(command))
        time.sleep(dice.uniform(0, duration))
        os.kill(child, signal.SIGKILL)
        killed += was_killed(child)
        check_whole(out, old, NEW)
        check_mended(out)
    assert killed > KILLS / 4


@pytest.mark.parametrize("old", [OLD, {}], ids=["over an earlier build", "into a new folder"])
def test_a_build_can_be_killed_before_anything_that_it_does(tmp_path: Path, old: dict[str, bytes]) -> None:
    out, nth, step = tmp_path / "out", 1, 4 if IN_CI else 20
    while True:
        clear(out)
        put(out, FOREIGN)
        put(out, old)
        if not was_killed(in_child(dying_at(nth, lambda: write_build(out, NEW)))):
            break
        check_whole(out, old, NEW)
        check_mended(out)
        nth += step
    assert nth > 100  # it does that much


def clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
