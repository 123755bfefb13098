"""Notices in files."""

from pathlib import Path

import pytest

from tests.notices import SMALL
from tietosuoja import ArgumentError, DocumentError, FileError, dump, dumps, load


def test_a_notice_is_written_and_read(tmp_path: Path) -> None:
    dump(SMALL, tmp_path / "notice.json")
    assert load(tmp_path / "notice.json") == SMALL
    assert load(str(tmp_path / "notice.json")) == SMALL
    assert (tmp_path / "notice.json").read_text("utf-8") == dumps(SMALL)


def test_faults_name_the_file(tmp_path: Path) -> None:
    file = tmp_path / "notice.json"
    file.write_text('{"schema_version": "1.0", "title": 1}')
    with pytest.raises(DocumentError) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}:1:36: /title: the number 1 stands where")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be read: no such file or directory"):
        load(tmp_path / "missing.json")


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be written"):
        dump(SMALL, tmp_path / "missing" / "notice.json")


@pytest.mark.parametrize("path", [None, 5, b"notice.json"])
def test_a_path_must_be_one(path: object) -> None:
    with pytest.raises(ArgumentError, match="stands where a path is due"):
        load(path)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="stands where a path is due"):
        dump(SMALL, path)  # type: ignore[arg-type]


def test_what_is_no_notice_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError):
        dump("x", tmp_path / "notice.json")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
