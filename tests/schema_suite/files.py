"""The files of the suite: `schemas/tests/`, in the shape of the JSON Schema Test Suite."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs

from tests.places import ROOT
from tietosuoja import DocumentError, loads

FOLDER: Final = ROOT / "schemas" / "tests"
GENERATED: Final = FOLDER / "generated"
BEYOND: Final = FOLDER / "beyond-the-schema.json"

Group: TypeAlias = dict[str, Any]
Test: TypeAlias = dict[str, Any]


@attrs.frozen(kw_only=True)
class Case:
    """A document and whether the schema takes it.

    Attributes:
        name: The file, the group and the description.
        data: The document.
        valid: Whether the schema takes it.
    """

    name: str
    data: Any
    valid: bool


def test(description: str, data: Any, *, valid: bool) -> Test:
    """Return a test as it stands in a file."""
    return {"description": description, "data": data, "valid": valid}


@cache
def cases() -> tuple[Case, ...]:
    """Return all cases of the suite, in the order of the files."""
    return tuple(case for file in files() for case in cases_of(file))


def files() -> list[Path]:
    """Return the files of the suite, but for the one with what no schema can tell."""
    return [file for file in sorted(FOLDER.rglob("*.json")) if file != BEYOND]


def cases_of(file: Path) -> list[Case]:
    """Return the cases of a file."""
    groups: list[Group] = json.loads(file.read_text("utf-8"))
    return [
        Case(
            name=f"{file.relative_to(FOLDER).with_suffix('')} / {group['description']} / {test['description']}",
            data=test["data"],
            valid=test["valid"],
        )
        for group in groups
        for test in group["tests"]
    ]


def is_read(text: str) -> bool:
    """Whether the loader takes a document."""
    try:
        loads(text)
    except DocumentError:
        return False
    return True


def written(groups: list[Group]) -> str:
    """Return the text of a file: one test a line, so that differences can be read."""
    return "[\n" + ",\n".join(_group(group) for group in groups) + "\n]\n"


def _group(group: Group) -> str:
    head = "".join(f'    "{key}": {_line(value)},\n' for key, value in group.items() if key != "tests")
    tests = ",\n".join(f"      {_line(test)}" for test in group["tests"])
    return f'  {{\n{head}    "tests": [\n{tests}\n    ]\n  }}'


def _line(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)
