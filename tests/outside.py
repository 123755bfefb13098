"""What some tests need from outside the project."""

import importlib
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from tests.places import IN_CI, ROOT

SUITES = ROOT.parent / "shared" / "suites"


def suite(name: str) -> Path:
    """Return test data of others, which lie beside the project where they lie at all; else skip."""
    path = SUITES / name
    if not path.exists():
        pytest.skip(f"the suite {name} is not beside the project")
    return path


def program(name: str) -> str:
    """Return the path of a program; without it skip, or fail where everything is required."""
    path = shutil.which(name)
    if path is None:
        without(name)
    return path


def without(name: str) -> NoReturn:
    """Skip for want of something, or fail where everything is required."""
    if IN_CI:
        pytest.fail(f"{name} is required in CI")
    pytest.skip(f"{name} is not installed")


def pango() -> None:
    """Skip without the libraries of the system that set a PDF, or fail where everything is required."""
    try:
        importlib.import_module("weasyprint")
    except (OSError, DeprecationWarning):  # the warning says that a library will be needed
        without("Pango, with its HarfBuzz,")


def npm_file(name: str) -> Path:
    """Return a file of an npm package that `.ci/run` installs; without it skip, or fail where everything is required."""
    path = ROOT / "build" / "npm" / "node_modules" / name
    if not path.exists():
        without(f"the npm package of {name}")
    return path


def folder(path: Path, name: str) -> Path:
    """Return a folder that `.ci/run` fills; without it skip, or fail where everything is required."""
    if not path.exists():
        without(name)
    return path
