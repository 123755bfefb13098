"""`validate`: the faults of `loads`, found by a validator of JSON Schema."""

import json
import random
import subprocess
import sys
from collections.abc import Mapping
from typing import Any, cast

import pytest

from tests.generation import changed, document
from tests.notices import FILES
from tests.places import IN_CI
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import ArgumentError, DocumentError, loads, validate
from tietosuoja.serialisation.complaints import Complaint, meant
from tietosuoja.serialisation.documents import flaws_in
from tietosuoja.serialisation.json_text import read_json
from tietosuoja.serialisation.validation import ENGINES, Engine
from tietosuoja.serialisation.wording import worded

DOCUMENTS = 1_000 if IN_CI else 100
WITHOUT_NETWORK = """
import sys

def refuse(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"{event}: {arguments}")

sys.addaudithook(refuse)
import tietosuoja
assert "jsonschema" not in sys.modules and "jsonschema_rs" not in sys.modules
document = {"$schema": "http://127.0.0.1:9/schema.json", "schema_version": "1.0", "$ref": "http://127.0.0.1:9/"}
[fault] = tietosuoja.validate(document, sys.argv[1])
assert fault.pointer == "/$ref"
assert ("jsonschema" in sys.modules) != ("jsonschema_rs" in sys.modules)
"""

each_engine = pytest.mark.parametrize("engine", ENGINES)


def told(text: str) -> list[tuple[str, str]]:
    """Return what `loads` tells of a document."""
    try:
        loads(text)
    except DocumentError as error:
        return [(fault.pointer, str(fault)) for fault in error.faults]
    return []


def validated(data: Mapping[str, Any] | str, engine: Engine) -> list[tuple[str, str]]:
    return [(fault.pointer, str(fault)) for fault in validate(data, engine)]


@each_engine
@pytest.mark.parametrize("name", FILES)
def test_specimens_have_no_faults(name: str, engine: Engine) -> None:
    assert validate(FILES[name].read_bytes(), engine) == ()


@each_engine
def test_the_document_with_fifteen_faults_has_those_of_loads_but_for_references(engine: Engine) -> None:
    references = {"/activities/0/purposes/1/people/0", "/activities/0/retention/0/purposes/0"}
    assert validated(FIFTEEN, engine) == [fault for fault in told(FIFTEEN) if fault[0] not in references]


@each_engine
def test_generated_documents_have_the_faults_of_loads(engine: Engine) -> None:
    rng, same = random.Random(20261122), 0
    for _ in range(DOCUMENTS):
        text = json.dumps(changed(document(rng, 0.02), rng)[0])
        structural = {(flaw.path, flaw.message) for flaw in flaws_in(read_json(text).tree) if not flaw.beyond_schema}
        found = validate(text, engine)
        only_here = [fault for fault in found if (fault.path, fault.message) not in structural]
        assert all("is not in normal form; loads reads it as" in fault.message for fault in only_here), text
        assert structural <= {(fault.path, fault.message) for fault in found}, text
        same += not only_here
    assert same > 0.9 * DOCUMENTS


@each_engine
@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "null",
        "{}",
        '{"schema_version": "2.0", "news": 1}',
        '{"schema_version": "1.0", "title": 1, "title": NaN}',
        '{"schema_version": "1.0", "\\ud800": 1, "title": {"fi": "\\udfff", "en": "\\ufffe"}}',
        '{"schema_version": "1.0", "denials": [{"type": "cookies"}], "shared": {}}',
        '{"schema_version": "1.0", "activities": [{"bases": [{}, {"interest": "x"}, {"type": 1}, "consnt", 5]}]}',
        '{"schema_version": "1.0", "activities": [{"locations": ["Suomi", 1, {"no": "x"}], "purposes": [1, {"x": 1}]}]}',
        json.dumps({"schema_version": "1.0", "controllers": [{"nmae": "x"}] * 150}),
        f'{{"schema_version": "1.0", "title": {"[" * 40}{"]" * 40}}}',
    ],
)
def test_these_have_the_very_faults_of_loads(text: str, engine: Engine) -> None:
    assert told(text)
    assert validated(text, engine) == told(text)


@each_engine
def test_values_are_judged_as_their_text_is(engine: Engine) -> None:
    tree: dict[Any, Any] = {"schema_version": "1.0", "languages": ["no"], "title": {"fi": 1.5}, 1: 2, "updated": set()}
    assert validated(tree, engine) == [
        ("/languages/0", '/languages/0: "no" is no code that can stand here; write one of "fi", "sv", "en"'),
        ("/title/fi", "/title/fi: the number 1.5 stands where a text is due: write it in quotes"),
        ("/1", "/1: the number 1 is no key: keys are texts"),
        ("/updated", "/updated: a set stands where a date is due"),
    ]


@each_engine
def test_a_text_that_only_loads_takes_is_told_with_what_loads_reads(engine: Engine) -> None:
    text = '{"schema_version": "1.0", "languages": [" fi"], "arrangement": {"contact": "a "}}'
    assert validated(text, engine) == [
        (
            "/languages/0",
            '1:41: /languages/0: " fi" is not in normal form; loads reads it as "fi", which the schema takes: write that',
        ),
        (
            "/arrangement/contact",
            '1:76: /arrangement/contact: "a " is not in normal form; loads reads it as "a", which the schema takes: write that',
        ),
    ]


def test_the_verdict_is_the_engines_even_where_loads_differs() -> None:
    tree = {"schema_version": "1.0", "languages": ["fi"]}
    complaints = [Complaint(("languages",), "minItems"), Complaint(("languages", 0), "additionalProperties")]
    assert [(flaw.path, flaw.message) for flaw in worded(complaints, tree, frozenset())] == [
        (("languages",), "the schema refuses a list here (minItems), and loads takes it: please report this"),
        (
            ("languages", 0),
            'the schema refuses the key "0" here (additionalProperties), and loads takes it: please report this',
        ),
    ]
    assert worded([], {"schema_version": "1.0", "languages": ["no"]}, frozenset()) == []


def test_of_a_union_in_a_union_the_branch_of_the_type_is_meant() -> None:
    inner = Complaint(("a",), "anyOf", branches=((Complaint(("a",), "type"),), (Complaint(("a",), "type"),)))
    union = Complaint(("a",), "anyOf", branches=((inner,), (Complaint(("a",), "enum"),)))
    assert list(meant([union])) == [Complaint(("a",), "enum")]


@each_engine
def test_nothing_is_fetched_and_no_other_validator_loaded(engine: Engine) -> None:
    subprocess.run([sys.executable, "-c", WITHOUT_NETWORK, engine], check=True)


def test_an_engine_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "tietosuoja.serialisation.validation_jsonschema_rs", raising=False)
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    with pytest.raises(ArgumentError) as caught:
        validate({}, "jsonschema-rs")
    assert str(caught.value) == "engine: jsonschema-rs is not installed: pip install 'tietosuoja[jsonschema-rs]'"


@pytest.mark.parametrize("arguments", [(1,), (None,), ({}, "ajv"), ({}, ["jsonschema"])])
def test_arguments_of_another_type_are_refused(arguments: Any) -> None:
    with pytest.raises(ArgumentError):
        validate(*cast("tuple[Any, Any]", arguments))
