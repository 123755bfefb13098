"""The files of the suite: their shape, and what the loader says of their cases."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.schema_suite.files import BEYOND, FOLDER, GENERATED, Case, cases, files, is_read, written
from tests.schema_suite.generator import generated

BEYOND_TESTS: list[dict[str, Any]] = [
    test for group in json.loads(BEYOND.read_text("utf-8")) for test in group["tests"]
]


def test_the_generated_files_are_what_the_generator_writes() -> None:
    expected = {f"{name}.json": written(groups) for name, groups in generated().items()}
    actual = {file.name: file.read_text("utf-8") for file in GENERATED.iterdir()}
    assert actual == expected, "run python -m tests.schema_suite.generator"


@pytest.mark.parametrize("file", [*files(), BEYOND], ids=lambda file: file.stem)
def test_a_file_is_a_list_of_groups_one_test_a_line(file: Any) -> None:
    groups = json.loads(file.read_text("utf-8"))
    assert file.read_text("utf-8") == written(groups)
    keys = {"description", "data", "valid"} if file != BEYOND else {"description", "data", "schema", "loads"}
    for group in groups:
        assert list(group) == ["description", "tests"]
        assert all({"data" if key == "text" else key for key in test} == keys for test in group["tests"])


def test_every_case_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(case.name for case in cases()).items() if count > 1] == []


def test_there_are_many_cases_of_both_kinds() -> None:
    by_hand = [case for case in cases() if not case.name.startswith(GENERATED.name)]
    assert len(by_hand) > 400
    assert sum(case.valid for case in by_hand) > 150
    assert sum(case.valid for case in cases()) > 500
    assert len(cases()) > 3000


def test_the_readme_names_every_file_that_is_written_by_hand() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    assert [file.name for file in [*FOLDER.glob("*.json")] if f"`{file.name}`" not in readme] == []


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_the_loader_agrees_with_the_suite(file: Any) -> None:
    judged = [case for case in cases() if case.name.startswith(f"{file.relative_to(FOLDER).with_suffix('')} / ")]
    assert judged
    assert [case.name for case in judged if is_read(json.dumps(case.data)) != case.valid] == []


@pytest.mark.parametrize("test", BEYOND_TESTS, ids=lambda test: test["description"])
def test_the_loader_judges_what_is_beyond_the_schema(test: dict[str, Any]) -> None:
    text = test["text"] if "text" in test else json.dumps(test["data"])
    assert is_read(text) == test["loads"]


def test_what_is_beyond_the_schema_differs_in_both_ways() -> None:
    verdicts = Counter((test["schema"], test["loads"]) for test in BEYOND_TESTS)
    assert verdicts[True, False] > 10
    assert verdicts[False, True] > 5


def test_a_case_is_named_by_its_file_group_and_description() -> None:
    first = next(case for case in cases() if case.name.startswith("envelope"))
    assert first == Case(
        name="envelope / a notice is an object that says its version / nothing but the version",
        data={"schema_version": "1.0"},
        valid=True,
    )
