"""The suite covers the model: proved from its annotations, and from the schema by changing it."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from tests.places import IN_CI
from tests.schema_suite.features import Feature, of_model, refused, stated
from tests.schema_suite.files import Case, cases
from tests.trees import parts_of
from tietosuoja import DocumentError, Notice, json_schema, loads
from tietosuoja.model.shapes import ThingShape
from tietosuoja.serialisation.versions import ENVELOPE

ROOT = ThingShape(Notice)
STEP = 1 if IN_CI else 10
CASES = [case for case in cases() if isinstance(case.data, dict)]
DROPPED = ("additionalProperties", "enum", "items", "minProperties", "pattern", "required", "type")


def met_by_valid_cases() -> set[Feature]:
    return {feature for case in CASES if case.valid for feature in stated(_fields(case.data), ROOT)}


def met_by_invalid_cases() -> set[Feature]:
    return {feature for case in CASES if not case.valid for feature in faults_of(case)}


def faults_of(case: Case) -> Iterator[Feature]:
    try:
        loads(json.dumps(case.data))
    except DocumentError as error:
        for fault in error.faults:
            yield from refused(case.data, ROOT, fault.path)


def _fields(tree: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in tree.items() if key not in ENVELOPE}


def test_the_model_has_what_is_to_be_covered() -> None:
    kinds = {feature[0] for feature in of_model()}
    assert kinds == {"branch", "class", "denial", "kind", "table"}
    assert len(of_model()) > 250


def test_everything_is_met_by_a_valid_case() -> None:
    assert sorted(of_model() - met_by_valid_cases()) == []


def test_everything_is_met_by_an_invalid_case() -> None:
    assert sorted(of_model() - met_by_invalid_cases()) == []


def refusing(schema: dict[str, Any], path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the places of all keywords that refuse something."""
    for key, part in schema.items():
        if key in DROPPED and not (key == "type" and "enum" in schema):
            yield (*path, key)
        inner = part.items() if key in {"properties", "$defs"} else [] if key != "items" else [(None, part)]
        for name, deeper in inner:
            yield from refusing(deeper, (*path, key, name) if name is not None else (*path, key))
        for index, branch in enumerate(part if key == "anyOf" else []):
            yield from refusing(branch, (*path, key, index))


def accepting(schema: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the places of all branches of unions and of all properties."""
    for key, part in parts_of(schema):
        if path and path[-1] in {"anyOf", "properties"}:
            yield (*path, key)
        yield from accepting(part, (*path, key))


def without(schema: dict[str, Any], path: tuple[str | int, ...]) -> dict[str, Any]:
    changed = copy.deepcopy(schema)
    part: Any = changed
    for step in path[:-1]:
        part = part[step]
    del part[path[-1]]
    return changed


def is_noticed(schema: dict[str, Any], *, valid: bool, near: str) -> bool:
    """Whether some case of a kind is judged otherwise by a changed schema; those of a name are tried first."""
    validator = jsonschema_rs.validator_for(schema)
    judged = sorted((case for case in cases() if case.valid is valid), key=lambda case: near not in case.name)
    return any(validator.is_valid(case.data) is not valid for case in judged)


def test_no_keyword_of_the_schema_can_go_unnoticed() -> None:
    schema = json_schema()
    places = list(refusing(schema))
    assert len(places) > 250
    unnoticed = [
        path for path in places[::STEP] if not is_noticed(without(schema, path), valid=False, near=_near(path))
    ]
    assert unnoticed == []


def test_no_branch_of_a_union_and_no_property_can_go_unnoticed() -> None:
    schema = json_schema()
    places = list(accepting(schema))
    assert len(places) > 300
    unnoticed = [path for path in places[::STEP] if not is_noticed(without(schema, path), valid=True, near=_near(path))]
    assert unnoticed == []


def _near(path: tuple[str | int, ...]) -> str:
    return f"{path[1]}:" if path[0] == "$defs" else "Notice:"


@pytest.mark.parametrize("name", ["Purpose", "Date", "LegalBasisCode"])
def test_a_changed_definition_is_noticed_by_the_cases_near_it(name: str) -> None:
    schema = json_schema()
    schema["$defs"][name] = {}
    assert is_noticed(schema, valid=False, near=f"{name}:")
