"""The JSON Schema of notices."""

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry

from tests.generation import document, mutated
from tests.notices import FILES, STATEMENTS
from tests.places import IN_CI
from tests.trees import Tree, parts_of
from tietosuoja import DocumentError, Notice, json_schema, loads
from tietosuoja.model.shapes import shapes_of
from tietosuoja.serialisation.flavours.canonical import described

DOCUMENTS = 2000 if IN_CI else 200
LONGEST = 1000
SCHEMA = json_schema()
VALIDATOR: Any = Draft202012Validator(SCHEMA, registry=Registry())


def subschemas(schema: Tree) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for key, part in parts_of(schema):
        named = key in {"properties", "$defs"}
        for inner in [value for _, value in parts_of(part)] if named else [part]:
            yield from subschemas(inner)


def is_read(tree: dict[str, Any]) -> bool:
    """Whether the loader takes a document, aside from references and doubled ids."""
    try:
        loads(json.dumps(tree))
    except DocumentError as error:
        beyond = ("names no ", "already names another ", "is a code, which means something else")
        return all(any(words in fault.message for words in beyond) for fault in error.faults)
    return True


def differs_only_in_outer_space(tree: Any) -> bool:
    """Whether a text of a document has outer white space, which loaders drop and schemas cannot."""
    if isinstance(tree, str):
        return tree != tree.strip()
    return any(differs_only_in_outer_space(part) for _, part in parts_of(tree))


def test_the_schema_is_one_of_its_dialect() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_has_no_keywords_that_tools_read_differently() -> None:
    banned = {"const", "if", "then", "else", "default", "minItems", "oneOf", "$dynamicRef", "unevaluatedProperties"}
    assert [key for part in subschemas(SCHEMA) for key in part if key in banned] == []


def test_every_object_is_closed() -> None:
    objects = [part for part in subschemas(SCHEMA) if part.get("type") == "object"]
    assert len(objects) > 40
    assert all(part["additionalProperties"] is False for part in objects)


def test_every_reference_leads_to_a_definition_and_every_definition_is_used() -> None:
    referred = {
        part["$ref"].removeprefix("#/$defs/") for part in subschemas(SCHEMA) if isinstance(part.get("$ref"), str)
    }
    assert referred == set(SCHEMA["$defs"])


def test_every_field_is_described() -> None:
    objects = [part for part in subschemas(SCHEMA) if "properties" in part]
    silent = [
        name
        for part in objects
        for name, field in part["properties"].items()
        if name != "type" and not field.get("description")
    ]
    assert silent == []


def test_descriptions_come_from_docstrings() -> None:
    summary, fields = described(Notice)
    assert summary == "A privacy notice (tietosuojaseloste) under GDPR Arts. 12 to 14."
    assert fields["origin"].endswith("an imported one is taken at its word.")
    assert fields.keys() == shapes_of(Notice).keys()


@pytest.mark.parametrize("name", FILES)
def test_specimens_are_valid(name: str) -> None:
    assert list(VALIDATOR.iter_errors(json.loads(FILES[name].read_text("utf-8")))) == []


@pytest.mark.parametrize("kind", STATEMENTS)
def test_each_of_the_forty_kinds_is_valid(kind: str) -> None:
    tree = {"schema_version": "1.0", "languages": ["fi"], **STATEMENTS[kind]}
    assert list(VALIDATOR.iter_errors(tree)) == []


def test_the_schema_and_the_loader_agree() -> None:
    rng = random.Random(20261122)
    verdicts: list[bool] = []
    while len(verdicts) < DOCUMENTS:
        tree = document(rng)
        if rng.random() < 0.75:
            tree = mutated(tree, rng)
        if len(json.dumps(tree)) > LONGEST or differs_only_in_outer_space(tree):
            continue
        valid = VALIDATOR.is_valid(tree)
        assert is_read(tree) == valid, json.dumps(tree)
        verdicts.append(valid)
    assert verdicts.count(False) >= 0.4 * DOCUMENTS
    assert verdicts.count(True) >= 0.3 * DOCUMENTS


SINGLE: list[tuple[dict[str, Any], bool]] = [
    ({}, False),
    ({"schema_version": "1.0"}, True),
    ({"schema_version": "1.7", "$schema": "x"}, True),
    ({"schema_version": "2.0"}, False),
    ({"schema_version": "1.0", "$schema": 1}, False),
    ({"schema_version": "1.0", "shared": {}}, False),
    ({"schema_version": "1.0", "updated": "2026-02-30"}, False),
    ({"schema_version": "1.0", "updated": "2024-02-29"}, True),
    ({"schema_version": "1.0", "title": {"fi": "\U0001f600\n"}}, True),
    ({"schema_version": "1.0", "activities": [{"denials": ["transfers"]}]}, True),
    ({"schema_version": "1.0", "activities": [{"bases": ["consent", {"type": "contract"}]}]}, True),
    ({"schema_version": "1.0", "activities": [{"bases": [{}]}]}, False),
]


@pytest.mark.parametrize(("tree", "valid"), SINGLE)
def test_single_documents_are_judged_alike(tree: dict[str, Any], valid: bool) -> None:  # noqa: FBT001
    assert (VALIDATOR.is_valid(tree), is_read(tree)) == (valid, valid)
