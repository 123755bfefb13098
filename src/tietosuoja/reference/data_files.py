"""Reading the data files of this package, once a process."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

FILES: Final = ("adequacy", "authorities", "mechanisms", "regions", "statutes")
"""The files of this package that hold facts of law."""


@cache
def data_file(name: str) -> dict[str, Any]:
    """Return the contents of a TOML file of this package."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))


def law_as_of() -> date:
    """Return the day on which the facts of law were last checked: that of the oldest file."""
    return min(date.fromisoformat(str(data_file(name)["as_of"])) for name in FILES)
