"""A build that is killed leaves whole files only, and the next build makes good what is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import IN_CI, ROOT

pytestmark = pytest.mark.parametrize("old", ["earlier", "none"])


def killings(folder: Path, way: str, old: str, step: int) -> int:
    command = [sys.executable, "-m", "tests.publishing.killing", str(folder), way, old, str(step)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_build_can_be_killed_at_a_random_time(tmp_path: Path, old: str) -> None:
    times = 100 if IN_CI else 10
    assert killings(tmp_path, "time", old, times) > times / 2


def test_a_build_can_be_killed_before_any_change_of_the_disk(tmp_path: Path, old: str) -> None:
    assert killings(tmp_path, "moment", old, 4 if IN_CI else 20) > 100
