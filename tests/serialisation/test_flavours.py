"""The flavours of the JSON Schema."""

import json
import re
import sys
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry

from tests.notices import FILES, STATEMENTS
from tests.places import ROOT
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import ArgumentError, json_schema
from tietosuoja.model import texts
from tietosuoja.serialisation import generator
from tietosuoja.serialisation.flavours.canonical import TEXT_NAMES, part_names
from tietosuoja.serialisation.flavours.patterns import whole
from tietosuoja.serialisation.flavours.trees import mapped, parts
from tietosuoja.serialisation.schemas import FLAVOURS, Flavour, schema_text, spoken

VALIDATORS: dict[str, Any] = {
    "https://json-schema.org/draft/2020-12/schema": Draft202012Validator,
    "http://json-schema.org/draft-07/schema#": Draft7Validator,
}
NOTHING: Any = Registry[Any]()
"""What validators may fetch."""
WORDPRESS = {
    "title", "description", "default", "type", "format", "enum", "items", "properties", "additionalProperties",
    "patternProperties", "minProperties", "maxProperties", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
    "anyOf", "oneOf",
}  # fmt: skip
"""What `rest_get_allowed_schema_keywords` lists; `required` is read too."""


def validator(schema: dict[str, Any]) -> Any:
    return VALIDATORS[schema["$schema"]](schema, registry=NOTHING)


@pytest.fixture(scope="module", params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> Flavour:
    chosen: Flavour = request.param
    return chosen


def test_the_published_schemas_are_the_generated_ones() -> None:
    files = {file.name: file.read_text("utf-8") for file in generator.TARGET.glob("*.json")}
    assert generator.TARGET == ROOT / "schemas"
    assert files == generator.published(), "run make generate"


def test_a_published_schema_shows_every_character_and_is_the_schema(flavour: Flavour) -> None:
    text = schema_text(json_schema(flavour))
    assert [line for line in text.splitlines() if not line.isprintable()] == []
    assert json.loads(text) == json_schema(flavour)


def test_a_flavour_is_accepted_by_its_metaschema(flavour: Flavour) -> None:
    schema = json_schema(flavour)
    VALIDATORS[schema["$schema"]].check_schema(schema)


def test_a_flavour_takes_every_specimen(flavour: Flavour) -> None:
    judge = validator(json_schema(flavour))
    for name, file in FILES.items():
        assert list(judge.iter_errors(json.loads(file.read_text("utf-8")))) == [], name
    for kind, fields in STATEMENTS.items():
        assert judge.is_valid({"schema_version": "1.0", **fields}), kind


def test_a_flavour_refuses_the_fifteen_faults_each_for_itself(flavour: Flavour) -> None:
    judge, faulty = validator(json_schema(flavour)), json.loads(FIFTEEN)
    assert not judge.is_valid(faulty)
    for name in faulty.keys() - {"schema_version", "version", "preamble"}:
        assert not judge.is_valid({"schema_version": "1.0", name: faulty[name]}), name


def test_every_part_is_a_schema_of_its_own(flavour: Flavour) -> None:
    names = [json_schema(flavour, part=name)["$id"] for name in part_names()]
    assert len(names) == len(set(names)) > 40
    for name in part_names():
        schema = json_schema(flavour, part=name)
        VALIDATORS[schema["$schema"]].check_schema(schema)
        assert not validator(schema).is_valid({"no": "such field"})


def test_a_part_takes_what_stands_in_a_notice(flavour: Flavour) -> None:
    tree = json.loads(FILES["complete"].read_text("utf-8"))
    for name, value in (("activity", tree["activities"][0]), ("rights", tree["rights"]), ("legal-basis", "consent")):
        assert validator(json_schema(flavour, part=name)).is_valid(value), name


@pytest.mark.parametrize("part", ["legal-basis", "legalbasis", "LegalBasis", "legal_basis"])
def test_a_part_is_found_by_what_people_call_it(part: str) -> None:
    name = json_schema("draft-07", part=part)["$id"]
    assert name == "https://tietosuoja.example/schemas/notice-1.0.draft-07.legal-basis.schema.json"


def test_the_notice_is_the_whole() -> None:
    assert json_schema(part="notice") == json_schema()


def test_a_part_holds_no_more_than_it_needs() -> None:
    assert json_schema(part="address")["$defs"].keys() == {"CountryCode", "Line"}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"flavour": "draft-04"}, "flavour: 'draft-04' is no flavour: write '2020-12' or 'draft-07' or 'wp-rest'"),
        ({"part": "activty"}, "part: 'activty' is no class of the model: write 'activity' or 'authority'"),
        ({"part": 1}, "part: 1 is no class of the model: write 'activity' or"),
    ],
)
def test_what_there_is_not_is_refused(arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        json_schema(**arguments)
    assert str(refused.value).startswith(problem)


def test_draft_07_has_nothing_beside_a_reference() -> None:
    schema = json_schema("draft-07")
    assert [part for part in parts(schema) if "$ref" in part and len(part) > 1] == []
    assert "$defs" not in schema


def later(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema in draft-07 as it stands in 2020-12."""
    result = mapped(schema, later)
    if "definitions" in result:
        result["$defs"] = result.pop("definitions")
    (reference,) = result.pop("allOf", [{}])
    result.update(reference)
    if "$ref" in result:
        result["$ref"] = result["$ref"].replace("/definitions/", "/$defs/")
    return result


def test_draft_07_says_what_the_canonical_flavour_says() -> None:
    canonical = json_schema()
    assert {**later(json_schema("draft-07")), "$schema": "", "$id": ""} == {**canonical, "$schema": "", "$id": ""}


def test_wordpress_knows_every_keyword_and_finds_a_type_everywhere() -> None:
    schema = json_schema("wp-rest")
    used = {key for part in parts(schema) for key in part} - {"$schema", "$id"}
    assert used - {"required"} <= WORDPRESS
    assert [part for part in parts(schema) if "type" not in part] == []
    assert [part for part in parts(schema) if any("anyOf" in branch for branch in part.get("anyOf", ()))] == []


@pytest.mark.parametrize("kind", TEXT_NAMES, ids=lambda kind: kind.name)
def test_patterns_of_schemas_say_what_those_of_the_model_say(kind: texts.TextKind) -> None:
    """Of every character but lone surrogates, which most parsers of JSON refuse."""
    pattern = re.compile(whole(kind.pattern))
    characters = [chr(number) for number in [*range(0xD800), *range(0xE000, 0x11000), 0x1F600, sys.maxunicode]]
    around = {"address": "https://a/{}", "duration": "P{}Y", "date": "202{}"}.get(kind.name, "a{}a")
    texts_ = [around.format(character) for character in characters]
    assert [text for text in texts_ if bool(pattern.fullmatch(text)) != kind.matches(text)] == []


@pytest.mark.parametrize("kind", TEXT_NAMES, ids=lambda kind: kind.name)
def test_patterns_of_schemas_use_no_escape_that_some_language_lacks(kind: texts.TextKind) -> None:
    assert set(re.findall(r"\\[a-z]", whole(kind.pattern))) <= {r"\x"}


def test_names_of_classes_are_written_in_kebab_case() -> None:
    assert spoken("AutomatedDecision") == "automated-decision"
