"""Data flows one way: the contracts between packages hold."""

import subprocess
import sys

from tests.places import ROOT


def test_the_contracts_are_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, text=True)
    assert done.returncode == 0, done.stdout
    assert "8 kept, 0 broken" in done.stdout
