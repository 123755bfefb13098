"""What stands in a folder, for comparisons."""

from pathlib import Path
from typing import Final

FOREIGN: Final = {"robots.txt": b"User-agent: *\n", "shop/logo.svg": b"<svg/>"}
"""Files that no build wrote."""


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Return which file stands at each name, and when it was written."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Write files without care."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
