"""Builds that are killed. A program of its own, since it forks: `python -m tests.publishing.killing FOLDER WAY OLD STEP`.

The way is `time`, a random one, or `moment`, before each change of the disk; STEP is how many times
a build is killed at random, or how many moments are passed over.
"""

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

from tests.notices import FILES, SMALL
from tests.publishing.folders import FOREIGN, contents, put
from tietosuoja import build, dump, load
from tietosuoja.cli import main
from tietosuoja.files import TEMPORARY
from tietosuoja.publishing.claims import JOURNAL
from tietosuoja.publishing.manifest import sha256
from tietosuoja.publishing.output_folder import write_build

COMPLETE: Final = attrs.evolve(load(FILES["complete"]), id=None)
NOTICES: Final = {"shop": attrs.evolve(SMALL, version="2"), "firm": COMPLETE, "team": SMALL}
NEW: Final = build(NOTICES, formats=("html", "text"))
OLD: Final = {"earlier": build({"shop": SMALL, "firm": COMPLETE, "club": SMALL}), "none": {}}
CHANGING: Final = {
    *("open", "write", "flush", "fsync", "chmod", "close", "__exit__"),
    *("replace", "unlink", "mkdir", "rmdir"),
}
"""Functions in C that change something on the disk, or tell the disk to."""


def killed_at_a_time(folder: Path, old: dict[str, bytes], times: int) -> int:
    """Kill the command line at random times; return how often it had not ended before."""
    out, dice, sources = folder / "out", random.Random(7), folder / "sources"
    sources.mkdir()
    for name, notice in NOTICES.items():
        dump(notice, sources / f"{name}.json")
    names = [str(sources / f"{name}.json") for name in NOTICES]
    command = ["build", *names, "--out", str(out), "--format", "html,text", "--quiet"]
    begun = time.monotonic()
    os.waitpid(in_child(lambda: main(command)), 0)
    duration = time.monotonic() - begun
    killed = 0
    for _ in range(times):
        prepare(out, old)
        child = in_child(lambda: main(command))
        time.sleep(dice.uniform(0, duration))
        os.kill(child, signal.SIGKILL)
        killed += was_killed(child)
        check_whole(out, old)
        check_mended(out)
    return killed


def killed_at_a_moment(folder: Path, old: dict[str, bytes], step: int) -> int:
    """Kill the writing of a build before each change of the disk; return how many there are."""
    out, nth = folder / "out", 1
    while True:
        prepare(out, old)
        if not was_killed(in_child(dying_at(nth, lambda: write_build(out, NEW)))):
            return nth
        check_whole(out, old)
        check_mended(out)
        nth += step


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
            if event == "c_call" and function.__name__ in CHANGING and not isinstance(function.__self__, str):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(count)
        work()
        sys.setprofile(None)

    return run


def was_killed(child: int) -> bool:
    """Wait for a process; return whether it was killed."""
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def prepare(out: Path, old: dict[str, bytes]) -> None:
    """Make the folder what it was before the build."""
    for path in sorted(out.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    put(out, FOREIGN | old)


def check_whole(out: Path, old: dict[str, bytes]) -> None:
    """See that every file is that of a build, and that the manifest is that of what is there."""
    files = {name: data for name, data in contents(out).items() if not TEMPORARY.fullmatch(Path(name).name)}
    foreign = {name: data for name, data in files.items() if name in FOREIGN}
    own = {name: data for name, data in files.items() if name not in {*FOREIGN, JOURNAL}}
    torn = [name for name, data in own.items() if data not in {old.get(name), NEW.get(name)}]
    assert (torn, foreign) == ([], FOREIGN)
    json.loads(files.get(JOURNAL, b"{}"))
    manifest = files.get("manifest.json")
    if manifest == NEW["manifest.json"]:
        assert {name: sha256(own[name]) for name in NEW} == {name: sha256(data) for name, data in NEW.items()}
    else:
        assert manifest == old.get("manifest.json")
        assert old.keys() - own.keys() == set()


def check_mended(out: Path) -> None:
    """See that the next build leaves what a build without accidents would."""
    write_build(out, NEW)
    assert contents(out) == NEW | FOREIGN


if __name__ == "__main__":
    WAYS = {"time": killed_at_a_time, "moment": killed_at_a_moment}
    sys.stdout.write(str(WAYS[sys.argv[2]](Path(sys.argv[1]), OLD[sys.argv[3]], int(sys.argv[4]))))
