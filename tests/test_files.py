"""Files are read and written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from tietosuoja import FileError
from tietosuoja.files import read_bytes, write_bytes, write_text


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "ä\n")
    assert read_bytes(tmp_path / "a.txt", 10) == "ä\n".encode()


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"\r\n\xff\0")
    assert read_bytes(tmp_path / "a", 10) == b"\r\n\xff\0"


def test_reading_stops_after_the_limit(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "0123456789")
    assert read_bytes(tmp_path / "a.txt", 4) == b"01234"


@pytest.mark.parametrize("name", ["missing.txt", "folder", "nul\0byte"])
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileError, match="cannot be read"):
        read_bytes(tmp_path / name, 10)


def test_writing_replaces_a_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")
    file.chmod(0o640)
    write_text(file, "new")
    assert (file.read_text(), file.stat().st_mode & 0o777) == ("new", 0o640)


def test_writing_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "a.txt")
    write_text(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "a.txt").read_text() == "new"


def test_a_file_is_not_written_over_unless_that_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    write_text(file, "first", overwrite=False)
    with pytest.raises(FileError, match="exists already"):
        write_text(file, "second", overwrite=False)
    assert file.read_text() == "first"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be written: no such file or directory"):
        write_text(tmp_path / "missing" / "a.txt", "x")


def test_a_name_that_cannot_be_one_is_told() -> None:
    with pytest.raises(FileError, match="cannot be written"):
        write_text("nul\0byte", "x")


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="no space left on device"):
        write_text(file, "new")
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]
