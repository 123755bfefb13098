"""The folder of a build: what is to be done in it, and doing it.

Nothing here makes a file that is not whole, and files that no build wrote are never touched.
"""

import contextlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, final

import attrs

from tietosuoja.errors import FileError
from tietosuoja.files import TEMPORARY, reason, sync_folders, write_together
from tietosuoja.publishing.claims import JOURNAL, Claims, claims, journal
from tietosuoja.publishing.manifest import MANIFEST, sha256

FOREIGN: Final = "stands there already, and no build wrote it: move it away, or build into another folder"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Changes:
    """What a build does in a folder.

    Attributes:
        written: The files that it writes.
        unchanged: The files that hold already what they should, and stay untouched.
        removed: The files of earlier builds that it no longer has.
        leftovers: What a build that was killed left behind.
        earlier: The files of earlier builds.
    """

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    leftovers: tuple[str, ...]
    earlier: Claims

    def __bool__(self) -> bool:
        """Whether it does anything."""
        return bool(self.written or self.removed or self.leftovers)


def changes(folder: Path, files: Mapping[str, bytes]) -> Changes:
    """Find out what a build has to do in a folder, and do nothing.

    Args:
        folder: The folder; it need not be there.
        files: The files of the build by their names.

    Raises:
        FileError: If something that no build wrote stands in the way, or cannot be read.
    """
    with _told(folder):
        _check_folders(folder, files)
        earlier = claims(folder)
        differing = {name: _differs(folder, name, data, earlier) for name, data in files.items()}
        gone = sorted(earlier.keys() - files.keys())
        return Changes(
            written=tuple(name for name, differs in differing.items() if differs),
            unchanged=tuple(name for name, differs in differing.items() if not differs),
            removed=tuple(name for name in gone if _is_as_built(folder, name, earlier)),
            leftovers=tuple(_leftovers(folder, [*files, *earlier])),
            earlier=earlier,
        )


def write_build(folder: Path, files: Mapping[str, bytes]) -> Changes:
    """Write a build into a folder: what differs, then the manifests; then remove what is gone.

    A full disk leaves everything as it was. After a build that was killed, every file is whole,
    the manifest is the old or the new one, and the next build does what remained to be done.

    Args:
        folder: The folder; it is made if need be.
        files: The files of the build by their names.

    Raises:
        FileError: If something that no build wrote stands in the way, or a file cannot be read,
            written or removed.
    """
    due = changes(folder, files)
    with _told(folder):
        _remove(folder, [name for name in due.leftovers if name != JOURNAL])
        if due.written:
            new = {name: files[name] for name in due.written}
            first = {JOURNAL: journal(due.earlier, files)}
            groups = (first, *_in_order(new))
            write_together([{folder / name: data for name, data in group.items()} for group in groups])
        _remove(folder, due.removed)
        _remove(folder, [JOURNAL])
    return due


def _in_order(files: Mapping[str, bytes]) -> Iterator[Mapping[str, bytes]]:
    """Part files so that a manifest comes after what it names."""
    names = [name for name in files if Path(name).name != MANIFEST]
    yield {name: files[name] for name in names}
    yield {name: data for name, data in files.items() if name.endswith(f"/{MANIFEST}")}
    yield {name: data for name, data in files.items() if name == MANIFEST}


def _check_folders(folder: Path, files: Mapping[str, bytes]) -> None:
    for place in sorted({folder, *((folder / name).parent for name in files)}):
        if place.exists() and not place.is_dir():
            raise FileError(str(place), "a file stands where a folder is due")


def _differs(folder: Path, name: str, data: bytes, earlier: Claims) -> bool:
    path = folder / name
    if path.is_dir():
        raise FileError(str(path), "a folder stands where a file is due")
    if not path.is_symlink() and path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return False
    if name not in earlier and (path.exists() or path.is_symlink()):
        raise FileError(str(path), FOREIGN)
    return True


def _is_as_built(folder: Path, name: str, earlier: Claims) -> bool:
    path = folder / name
    return not path.is_symlink() and path.is_file() and sha256(path.read_bytes()) in earlier[name]


def _leftovers(folder: Path, names: Iterable[str]) -> Iterator[str]:
    """Yield what a build that was killed left in the folders of files."""
    for place in sorted({folder, *((folder / name).parent for name in names)}):
        if place.is_dir():
            found = (path for path in sorted(place.iterdir()) if TEMPORARY.fullmatch(path.name))
            yield from (path.relative_to(folder).as_posix() for path in found)
    if (folder / JOURNAL).is_file():
        yield JOURNAL


def _remove(folder: Path, names: list[str] | tuple[str, ...]) -> None:
    """Remove files, and the folders inside the folder that are empty then."""
    for name in names:
        (folder / name).unlink(missing_ok=True)
    inner = {(folder / name).parent for name in names} - {folder}
    for place in inner:
        with contextlib.suppress(OSError):
            place.rmdir()
    sync_folders([folder, *inner] if names else [])


@contextlib.contextmanager
def _told(folder: Path) -> Generator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        name = getattr(error, "filename", None) or str(folder)
        raise FileError(str(name), f"cannot be read or written: {reason(error)}") from error
