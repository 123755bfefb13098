"""A build is written into a folder: what differs, whole, and nothing that is not its own."""

import contextlib
import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from tests.notices import SMALL
from tests.places import IN_CI
from tests.publishing.folders import FOREIGN, contents, put, stamps
from tietosuoja import FileError, build
from tietosuoja.publishing.claims import JOURNAL
from tietosuoja.publishing.output_folder import changes, write_build

OLD = build({"shop": SMALL, "firm": SMALL})
NEW = build({"shop": attrs.evolve(SMALL, version="2"), "club": SMALL}, formats=["html", "text"])
DEEP = "[" * 200_000
LEFTOVER = ".tietosuoja-0123456789abcdef"


def test_a_build_is_written_into_a_folder_that_is_made(tmp_path: Path) -> None:
    due = write_build(tmp_path / "a" / "b", OLD)
    assert contents(tmp_path / "a" / "b") == OLD
    assert (due.written, due.unchanged, due.removed) == (tuple(OLD), (), ())


def test_a_build_of_the_same_touches_nothing(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    before = stamps(tmp_path)
    due = write_build(tmp_path, OLD)
    assert (stamps(tmp_path), due.unchanged, bool(due)) == (before, tuple(OLD), False)


def test_what_differs_is_written_and_the_rest_stays_untouched(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    before = stamps(tmp_path)
    due = write_build(tmp_path, OLD | {"shop/fi.html": b"new", "manifest.json": NEW["manifest.json"]})
    assert due.written == ("shop/fi.html", "manifest.json")
    touched = {name for name, stamp in stamps(tmp_path).items() if stamp != before[name]}
    assert touched == {"shop", *due.written}


def test_what_a_build_no_longer_has_is_removed(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    due = write_build(tmp_path, NEW)
    assert contents(tmp_path) == NEW
    assert due.removed == ("firm/en.html", "firm/fi.html", "firm/manifest.json", "firm/notice.json", "firm/sv.html")
    assert not (tmp_path / "firm").exists()


def test_foreign_files_stay(tmp_path: Path) -> None:
    put(tmp_path, FOREIGN | {"firm/own.html": b"own"})
    write_build(tmp_path, OLD)
    write_build(tmp_path, NEW)
    assert contents(tmp_path) == NEW | FOREIGN | {"firm/own.html": b"own"}


def test_a_file_that_somebody_changed_is_not_removed(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    (tmp_path / "firm" / "fi.html").write_bytes(b"changed")
    write_build(tmp_path, NEW)
    assert contents(tmp_path) == NEW | {"firm/fi.html": b"changed"}


def test_a_file_of_a_build_that_somebody_changed_is_written_again(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    (tmp_path / "firm" / "fi.html").write_bytes(b"changed")
    write_build(tmp_path, OLD)
    assert contents(tmp_path) == OLD


def test_one_notice_takes_the_place_of_several(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    write_build(tmp_path, build(SMALL))
    assert contents(tmp_path) == build(SMALL)


def test_permissions_stay(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    (tmp_path / "shop" / "fi.html").chmod(0o640)
    write_build(tmp_path, NEW)
    assert (tmp_path / "shop" / "fi.html").stat().st_mode & 0o777 == 0o640


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    out, own = tmp_path / "out", tmp_path / "own.html"
    write_build(out, OLD)
    own.write_bytes(OLD["shop/fi.html"])
    (out / "shop" / "fi.html").unlink()
    (out / "shop" / "fi.html").symlink_to(own)
    write_build(out, OLD)
    assert not (out / "shop" / "fi.html").is_symlink()
    assert own.read_bytes() == OLD["shop/fi.html"]


def test_a_link_that_took_the_place_of_a_file_is_not_removed(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    (tmp_path / "firm" / "fi.html").rename(tmp_path / "own.html")
    (tmp_path / "firm" / "fi.html").symlink_to(tmp_path / "own.html")
    write_build(tmp_path, NEW)
    assert (tmp_path / "firm" / "fi.html").is_symlink()


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        (
            "index.html",
            b"<h1>Mine</h1>",
            "stands there already, and no build wrote it: move it away, or build into another folder",
        ),
        (
            "shop/fi.html",
            b"<h1>Mine</h1>",
            "stands there already, and no build wrote it: move it away, or build into another folder",
        ),
        (
            "manifest.json",
            b'{"name": "A web app"}',
            "is no manifest of a build: move it away, or build into another folder",
        ),
        ("manifest.json", b"\xff", "is no manifest of a build: move it away, or build into another folder"),
        ("manifest.json", DEEP.encode(), "is no manifest of a build: move it away, or build into another folder"),
        (JOURNAL, b"[]", "is no manifest of a build: move it away, or build into another folder"),
        ("index.html/x", b"", "a folder stands where a file is due"),
        ("manifest.json/x", b"", "a folder stands where a file is due"),
        ("shop", b"", "a file stands where a folder is due"),
    ],
)
def test_what_stands_in_the_way_is_told_and_stays(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    put(tmp_path, {name: data})
    with pytest.raises(FileError) as told:
        write_build(tmp_path, OLD)
    assert str(told.value) == f"{tmp_path / name.removesuffix('/x')}: {problem}"
    assert contents(tmp_path) == {name: data}


def test_a_dangling_link_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "index.html").symlink_to("nowhere")
    with pytest.raises(FileError, match="no build wrote it"):
        write_build(tmp_path, OLD)


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"mine")
    with pytest.raises(FileError, match="a file stands where a folder is due"):
        write_build(tmp_path / "out", OLD)
    assert (tmp_path / "out").read_bytes() == b"mine"


def test_a_folder_whose_name_cannot_be_one_is_told() -> None:
    with pytest.raises(FileError, match=r"cannot be written: .*embedded null"):
        write_build(Path("nul\0byte"), OLD)


@pytest.mark.parametrize(
    "name", ["../outside.html", "/outside.html", "a/../../outside.html", "..", ".hidden", "a\\b", ""]
)
def test_a_manifest_is_not_believed_about_files_that_no_build_could_write(tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    put(tmp_path, {"outside.html": b"", "out/.hidden": b""})
    entry = {"file": name, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
    put(
        out,
        {"manifest.json": json.dumps({"manifest_version": "1.0", "files": [entry, {"file": 1, "sha256": 2}]}).encode()},
    )
    write_build(out, OLD)
    assert (tmp_path / "outside.html").exists()
    assert (out / ".hidden").exists()


def test_the_manifest_of_a_folder_tells_of_no_file_of_another(tmp_path: Path) -> None:
    put(tmp_path, {"other/own.html": b""})
    write_build(tmp_path, OLD)
    entry = {"file": "other/own.html", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
    put(tmp_path, {"firm/manifest.json": json.dumps({"manifest_version": "1.0", "files": [entry]}).encode()})
    write_build(tmp_path, NEW)
    assert (tmp_path / "other" / "own.html").exists()


@pytest.mark.parametrize("broken", [b"", b"[]", b"{}"])
def test_files_of_a_folder_whose_manifest_is_lost_stay(tmp_path: Path, broken: bytes) -> None:
    write_build(tmp_path, OLD)
    put(tmp_path, {"firm/manifest.json": broken})
    write_build(tmp_path, NEW)
    assert (tmp_path / "firm" / "fi.html").exists()


def test_what_a_killed_build_left_is_removed(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    put(tmp_path, {LEFTOVER: b"half", f"shop/{LEFTOVER}": b"half", f"foreign/{LEFTOVER}": b"mine"})
    due = write_build(tmp_path, OLD)
    assert due.leftovers == (LEFTOVER, f"shop/{LEFTOVER}")
    assert contents(tmp_path) == OLD | {f"foreign/{LEFTOVER}": b"mine"}


def test_finding_out_what_is_due_does_nothing(tmp_path: Path) -> None:
    write_build(tmp_path, OLD)
    put(tmp_path, {LEFTOVER: b"half"})
    before = stamps(tmp_path)
    due = changes(tmp_path, NEW)
    assert stamps(tmp_path) == before
    assert (bool(due), len(due.removed), due.leftovers) == (True, 5, (LEFTOVER,))
    assert not changes(tmp_path / "none", NEW).unchanged


def test_a_file_that_cannot_be_removed_is_told_and_the_next_build_removes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_build(tmp_path, OLD)

    unlink = os.unlink

    def refused(path: Path) -> None:
        if path.parent.name == "firm" and path.suffix == ".html":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        unlink(path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "unlink", refused)
        with pytest.raises(FileError, match=r"firm/en\.html: cannot be read or written: permission denied"):
            write_build(tmp_path, NEW)
    write_build(tmp_path, NEW)
    assert contents(tmp_path) == NEW


class Failure:
    """Something that fails at its n-th call for want of space."""

    def __init__(self, nth: int, function: Callable[..., object]) -> None:
        self.left = nth
        self.function = function

    def __call__(self, *arguments: object) -> object:
        self.left -= 1
        if self.left == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self.function(*arguments)


def calls_of(function: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    counted = Failure(0, getattr(os, function))
    with monkeypatch.context() as patched:
        patched.setattr(os, function, counted)
        write_build(folder, NEW)
    return -counted.left


@pytest.mark.parametrize("function", ["fsync", "replace"])
def test_a_disk_that_is_full_at_any_moment_leaves_whole_files_and_the_next_build_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    write_build(tmp_path / "counted", OLD)
    count = calls_of(function, tmp_path / "counted", monkeypatch)
    assert count > len(NEW) / 2
    for nth in range(1, count + 1, 1 if IN_CI else 5):
        out = tmp_path / str(nth)
        write_build(out, OLD)
        with monkeypatch.context() as patched:
            patched.setattr(os, function, Failure(nth, getattr(os, function)))
            with contextlib.suppress(FileError):
                write_build(out, NEW)
        assert [
            name
            for name, data in contents(out).items()
            if name != JOURNAL and data not in {OLD.get(name), NEW.get(name)}
        ] == []
        write_build(out, NEW)
        assert contents(out) == NEW


def test_a_full_disk_leaves_the_earlier_build_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_build(tmp_path, OLD)
    due = len(changes(tmp_path, NEW).written)
    before = contents(tmp_path), {name: stamp for name, stamp in stamps(tmp_path).items() if name in OLD}
    for nth in range(1, due + 2):
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", Failure(nth, os.fsync))
            with pytest.raises(FileError, match="no space left on device"):
                write_build(tmp_path, NEW)
        assert (contents(tmp_path), {name: stamp for name, stamp in stamps(tmp_path).items() if name in OLD}) == before
        assert not (tmp_path / "club").exists()
