"""The flavours of the JSON Schema."""

import json
import re
import subprocess
import sys
from functools import partial
from hashlib import sha256
from typing import Any, get_args

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry

import tietosuoja
from tests.notices import FILES, STATEMENTS
from tests.places import ROOT
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import ArgumentError, json_schema, ui_schema
from tietosuoja.l10n.catalogues import form_messages
from tietosuoja.model import texts
from tietosuoja.model.shapes import shapes_of
from tietosuoja.serialisation import generator
from tietosuoja.serialisation.flavours.canonical import TEXT_NAMES, part_names
from tietosuoja.serialisation.flavours.patterns import whole
from tietosuoja.serialisation.flavours.trees import mapped, parts, referred
from tietosuoja.serialisation.schemas import FLAVOURS, Flavour, schema_text, spoken
from tietosuoja.vocabulary.codes import LanguageCode

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


RELEASED = "released.json"
"""The list of released files with their SHA-256 hashes; a release adds its own."""


def changed(released: dict[str, str], files: dict[str, str]) -> list[str]:
    """Return the names of released files that are not what they were."""
    hashes = {name: sha256(text.encode()).hexdigest() for name, text in files.items()}
    return [name for name, expected in released.items() if hashes.get(name) != expected]


def name_of(schema: dict[str, Any]) -> str:
    return str(schema.get("$id") or schema["$comment"])


@pytest.fixture(scope="module", params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> Any:
    chosen: Flavour = request.param
    return partial(json_schema, chosen, language="fi" if chosen == "forms" else None)


def test_the_published_schemas_are_the_generated_ones() -> None:
    released = json.loads((ROOT / "schemas" / RELEASED).read_text("utf-8"))
    files = {file.name: file.read_text("utf-8") for file in generator.TARGET.glob("notice-*.json")}
    assert generator.TARGET == ROOT / "schemas"
    assert files == generator.published(), "run make generate"
    assert changed(released, files) == []


def test_a_released_schema_never_changes() -> None:
    text = "{}\n"
    released = {"a.json": sha256(text.encode()).hexdigest()}
    assert changed(released, {"a.json": text}) == []
    assert changed(released, {"a.json": "{ }\n"}) == changed(released, {}) == ["a.json"]


def test_nothing_is_released_yet() -> None:
    assert json.loads((ROOT / "schemas" / RELEASED).read_text("utf-8")) == {}


def test_a_published_schema_shows_every_character_and_is_the_schema(flavour: Any) -> None:
    text = schema_text(flavour())
    assert [line for line in text.splitlines() if not line.isprintable()] == []
    assert json.loads(text) == flavour()


def test_a_flavour_is_accepted_by_its_metaschema(flavour: Any) -> None:
    schema = flavour()
    VALIDATORS[schema["$schema"]].check_schema(schema)


def test_a_flavour_takes_every_specimen(flavour: Any) -> None:
    judge = validator(flavour())
    for name, file in FILES.items():
        assert list(judge.iter_errors(json.loads(file.read_text("utf-8")))) == [], name
    for kind, fields in STATEMENTS.items():
        assert judge.is_valid({"schema_version": "1.0", **fields}), kind


def test_a_flavour_refuses_the_fifteen_faults_each_for_itself(flavour: Any) -> None:
    judge, faulty = validator(flavour()), json.loads(FIFTEEN)
    assert not judge.is_valid(faulty)
    # No schema sees a doubled key or a lone surrogate, and forms leave texts empty.
    unseen = {"version", "preamble", *(["changes"] if "$comment" in flavour() else [])}
    for name in faulty.keys() - {"schema_version", *unseen}:
        assert not judge.is_valid({"schema_version": "1.0", name: faulty[name]}), name


def test_every_part_is_a_schema_of_its_own(flavour: Any) -> None:
    names = [name_of(flavour(part=name)) for name in part_names()]
    assert len(names) == len(set(names)) > 40
    for name in part_names():
        schema = flavour(part=name)
        VALIDATORS[schema["$schema"]].check_schema(schema)
        assert not validator(schema).is_valid({"no": "such field"})


def test_a_part_takes_what_stands_in_a_notice(flavour: Any) -> None:
    tree = json.loads(FILES["complete"].read_text("utf-8"))
    for name, value in (("activity", tree["activities"][0]), ("rights", tree["rights"]), ("legal-basis", "consent")):
        assert validator(flavour(part=name)).is_valid(value), name


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
        (
            {"flavour": "draft-04"},
            "flavour: 'draft-04' is no flavour: write '2020-12' or 'draft-07' or 'forms' or 'wp-rest'",
        ),
        ({"part": "activty"}, "part: 'activty' is no class of the model: write 'activity' or 'authority'"),
        ({"flavour": "forms"}, "language: forms are in one language: write 'fi' or 'sv' or 'en'"),
        ({"flavour": "forms", "language": "de"}, "language: forms are in one language: write 'fi' or 'sv' or 'en'"),
        ({"language": "fi"}, "language: flavour '2020-12' is in no language of its own: leave it out"),
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


@pytest.mark.parametrize("language", get_args(LanguageCode))
def test_every_field_and_branch_of_forms_has_a_title(language: LanguageCode) -> None:
    schema = json_schema("forms", language=language)
    things = [part for part in parts(schema) if "properties" in part]
    assert [name for part in things for name, field in part["properties"].items() if not field["title"]] == []
    assert [part for part in parts(schema) for branch in part.get("anyOf", ()) if not branch["title"]] == []


@pytest.mark.parametrize("language", get_args(LanguageCode))
def test_every_class_and_field_has_words_and_no_words_are_left_over(language: LanguageCode) -> None:
    classes = {name: getattr(tietosuoja, name) for name in [*part_names(), "Notice"] if name != "LegalBasis"}
    places = [*classes, "LegalBasis", *(f"{name}.{field}" for name, cls in classes.items() for field in shapes_of(cls))]
    expected = {f"{place}.{kind}" for place in places for kind in ("title", "description")}
    others = {key for key in form_messages(language) if key.startswith(("branch.", "envelope.", "tag."))}
    assert form_messages(language).keys() == expected | others
    assert {key for key, text in form_messages(language).items() if not text.strip()} == set()


def test_forms_put_own_words_first_and_begin_lists_of_codes_with_nothing() -> None:
    schema = json_schema("forms", language="fi")
    unions = [[branch.get("$ref") for branch in part["anyOf"]] for part in parts(schema) if "anyOf" in part]
    own = "#/definitions/OwnWords"
    assert [union for union in unions if own in union and union[0] != own] == []
    codes = [part["enum"] for part in schema["definitions"].values() if "enum" in part]
    assert {enum[0] for enum in codes} == {""}


def test_no_optional_object_of_forms_has_required_fields() -> None:
    schema = json_schema("forms", language="fi")
    fields = [field for part in parts(schema) for field in part.get("properties", {}).values() if "$ref" in field]
    needy = {field["$ref"] for field in fields if "required" in schema["definitions"][referred(field)]}
    assert needy == set()


def test_names_of_codes_are_those_of_the_vocabulary_and_of_cldr() -> None:
    definitions = json_schema("forms", language="sv")["definitions"]
    for name, code, label in (("CountryCode", "FI", "Finland"), ("LanguageCode", "en", "Engelska")):
        kind = definitions[name]
        assert dict(zip(kind["enum"], kind["enumNames"], strict=True))[code] == label
        assert kind["options"]["enum_titles"] == kind["enumDescriptions"] == kind["enumNames"]


def test_the_uischema_hides_what_nobody_fills_in_and_goes_by_definitions() -> None:
    ui = ui_schema("fi")
    assert ui["$schema"] == ui["schema_version"] == {"ui:widget": "hidden"}
    shown = ui["ui:definitions"]
    assert shown["#/definitions/Prose"] == {"ui:widget": "textarea"}
    assert shown["#/definitions/Consent"] == {"type": {"ui:widget": "hidden"}}
    assert shown["#/definitions/CountryCode"]["ui:enumNames"]["SE"] == "Ruotsi"
    assert {name.rpartition("/")[2] for name in shown} <= json_schema("forms", language="fi")["definitions"].keys()


def test_the_uischema_of_a_legal_basis_hides_its_type() -> None:
    assert ui_schema("en", part="consent")["type"] == {"ui:widget": "hidden"}


def test_nothing_is_ever_fetched() -> None:
    """With sockets forbidden, every flavour is made and every document is judged."""
    script = (
        "import sys, json\n"
        "def refuse(event, arguments):\n"
        "    if event.startswith('socket.'): raise RuntimeError(event)\n"
        "sys.addaudithook(refuse)\n"
        "import tietosuoja\n"
        "from jsonschema import Draft202012Validator\n"
        "from referencing import Registry\n"
        "tree = {'$schema': 'https://example.fi/x', 'schema_version': '1.0', 'title': {'$ref': 'https://example.fi/'}}\n"
        "for flavour in ('2020-12', 'draft-07', 'wp-rest'): schema = tietosuoja.json_schema(flavour)\n"
        "tietosuoja.json_schema('forms', language='fi'), tietosuoja.ui_schema('fi')\n"
        "judge = Draft202012Validator(tietosuoja.json_schema(), registry=Registry())\n"
        "assert not judge.is_valid(tree)\n"
        "try: tietosuoja.loads(json.dumps(tree))\n"
        "except tietosuoja.DocumentError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "$ref" in done.stdout


def test_what_refers_refers_into_the_schema_itself(flavour: Any) -> None:
    assert {part["$ref"][0] for part in parts(flavour()) if "$ref" in part} <= {"#"}
