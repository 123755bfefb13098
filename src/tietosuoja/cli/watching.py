"""Waiting for files to be saved."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

PAUSE: Final = 0.3
"""Seconds between two looks."""


def saves(names: Sequence[str]) -> Iterator[None]:
    """Yield at once, and again whenever one of the files was saved; never end."""
    seen: list[tuple[int, int] | None] | None = None
    while True:
        now = [_stamp(Path(name)) for name in names]
        if now != seen:
            seen = now
            yield
        time.sleep(PAUSE)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
