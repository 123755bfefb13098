"""Reading the data files of this package, once a process."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def data_file(name: str) -> dict[str, Any]:
    """Return the contents of a TOML file of this package."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))
