"""Which files of a folder are those of a build: its manifests and its journal say so.

The journal is a hidden file that is there while a build is written. It names the files of the
earlier build and of the new one, so that a build after one that was killed knows all of them.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from tietosuoja.errors import FileError
from tietosuoja.files import read_bytes
from tietosuoja.publishing.manifest import MANIFEST, MANIFEST_VERSION, json_bytes, sha256

JOURNAL: Final = ".tietosuoja-build.json"
MAX_BYTES: Final = 50_000_000

Claims: TypeAlias = Mapping[str, frozenset[str]]
"""Names of files, relative to the folder, with what their SHA-256 may be."""

_NAME = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9._-]*")
"""What a build may call a file; nothing else is believed."""


def claims(folder: Path) -> Claims:
    """Return the files that earlier builds wrote into a folder.

    Raises:
        FileError: If the manifest or the journal is not one of this library.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in (MANIFEST, JOURNAL):
        if (folder / name).is_file():
            for file, digest in _claimed(folder, name):
                found[file].add(digest)
    return {file: frozenset(digests) for file, digests in found.items()}


def journal(earlier: Claims, files: Mapping[str, bytes]) -> bytes:
    """Return the journal of a build: what earlier ones wrote, and what it writes."""
    named = {(file, digest) for file, digests in earlier.items() for digest in digests}
    named |= {(file, sha256(data)) for file, data in files.items()}
    entries = [{"file": file, "sha256": digest} for file, digest in sorted(named)]
    return json_bytes({"manifest_version": MANIFEST_VERSION, "files": entries})


def _claimed(folder: Path, name: str) -> Iterator[tuple[str, str]]:
    data = read_bytes(folder / name, MAX_BYTES)
    tree = _parsed(data)
    if tree is None:
        problem = "is no manifest of a build: move it away, or build into another folder"
        raise FileError(str(folder / name), problem)
    if name == MANIFEST:
        yield name, sha256(data)
    for file, digest in _entries(tree):
        yield file, digest
        if file.endswith(f"/{MANIFEST}") and (folder / file).is_file():
            inner = _parsed(read_bytes(folder / file, MAX_BYTES))
            yield from ((f"{Path(file).parent}/{other}", value) for other, value in _entries(inner) if "/" not in other)


def _parsed(data: bytes) -> object:
    """Return a manifest as it stands, or None if it is none."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return cast("object", tree) if isinstance(tree, dict) and "manifest_version" in tree else None


def _entries(tree: object) -> Iterator[tuple[str, str]]:
    """Yield the files that are named anywhere in a manifest."""
    waiting: list[Any] = [tree]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            entry = cast("dict[str, Any]", item)
            file, digest = entry.get("file"), entry.get("sha256")
            if isinstance(file, str) and isinstance(digest, str) and _NAME.fullmatch(file):
                yield file, digest
            waiting += entry.values()
        elif isinstance(item, list):
            waiting += item
