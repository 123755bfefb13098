from pathlib import Path

import pytest

from tests import outside


def test_a_suite_that_is_not_there_is_told() -> None:
    with pytest.raises(pytest.skip.Exception, match="gone is not beside the project"):
        outside.suite("gone")


@pytest.mark.parametrize(("in_ci", "raised"), [(False, pytest.skip.Exception), (True, pytest.fail.Exception)])
def test_a_program_that_is_not_there_fails_the_tests_in_ci_alone(
    monkeypatch: pytest.MonkeyPatch, *, in_ci: bool, raised: type[BaseException]
) -> None:
    monkeypatch.setattr(outside, "IN_CI", in_ci)
    with pytest.raises(raised, match="no-such-program"):
        outside.program("no-such-program")


def test_a_folder_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(outside, "IN_CI", False)
    assert outside.folder(tmp_path, "a library") == tmp_path
    with pytest.raises(pytest.skip.Exception, match="a library"):
        outside.folder(tmp_path / "gone", "a library")
