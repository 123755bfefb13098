"""What tools outside Python say of the flavours: ajv, the linter of Sourcemeta, json-editor, react-jsonschema-form."""

import json
import subprocess
from collections import Counter
from typing import Any, cast

import pytest

from tests import outside
from tests.notices import FILES
from tests.places import ROOT, TESTS
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import DocumentError, Notice, from_form, json_schema, load, ui_schema
from tietosuoja.serialisation import generator
from tietosuoja.serialisation.flavours.canonical import part_names
from tietosuoja.vocabulary.codes import LanguageCode

MODULES = ROOT / "build" / "npm" / "node_modules"
SCRIPTS = TESTS / "serialisation"
SCHEMAS = sorted(file.name for file in generator.TARGET.glob("*.schema.json"))

OFF = {
    "description_trailing_period": "descriptions are sentences, some of them several",
    "enum_to_const": "json-editor and old PHP validators do not know const",
    "enum_with_type": "form generators and WordPress look at the type",
    "simple_properties_identifiers": "$schema is the name that editors look for",
    "top_level_examples": "examples are whole notices, which lie beside the schemas",
    "unknown_keywords_prefix": "form generators and editors have these names for what codes are called",
}
"""The rules of the linter that are switched off, each with its reason."""
ONLY_IN_FORMS = {"unknown_keywords_prefix"}

VOCABULARY = ["enumNames", "enumDescriptions", "options"]
"""What forms have beyond JSON Schema: annotations of rjsf, Visual Studio Code and json-editor."""


def run(script: str, package: str, given: object) -> Any:
    outside.npm_file(package)
    command = [outside.program("node"), str(SCRIPTS / script), str(MODULES)]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, check=True, encoding="utf-8")
    return json.loads(done.stdout)


def published(name: str) -> Any:
    return json.loads((generator.TARGET / name).read_text("utf-8"))


def test_ajv_compiles_every_flavour_in_strict_mode_without_a_warning() -> None:
    good = [json.loads(file.read_text("utf-8")) for file in FILES.values()]
    given = {
        name: {
            "schema": published(name),
            "documents": [*good, json.loads(FIFTEEN, parse_constant=str)],
            # WordPress wants the type of a union beside it, which draft-07 allows and strict mode does not like.
            "options": {"allowUnionTypes": "wp-rest" in name},
            "vocabulary": VOCABULARY if "forms" in name else [],
        }
        for name in SCHEMAS
    }
    said = run("compiled.cjs", "ajv", given)
    assert said == {name: {"messages": [], "verdicts": [*([True] * len(good)), False]} for name in SCHEMAS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_linter_finds_nothing_but_what_is_switched_off(name: str) -> None:
    command = [str(outside.npm_file(".bin/jsonschema")), "lint", "--json", str(generator.TARGET / name)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    found = Counter(error["id"] for error in json.loads(done.stdout)["errors"])
    assert found.keys() == OFF.keys() - (set() if "forms" in name else ONLY_IN_FORMS)


def test_the_metaschema_accepts_every_flavour() -> None:
    command = [
        str(outside.npm_file(".bin/jsonschema")),
        "metaschema",
        *(str(generator.TARGET / name) for name in SCHEMAS),
    ]
    subprocess.run(command, check=True, capture_output=True)


def test_a_form_that_nobody_filled_in_states_nothing() -> None:
    parts = [part for part in part_names() if part not in {"Activity", "Shared", "Cookies", "Service"}]
    given = [(json_schema("forms", language="fi", part=part), None) for part in parts]
    forms = run("forms.cjs", "@json-editor/json-editor", given)
    for part, form in zip(parts, forms, strict=True):
        assert form["faults"] == [], part
        assert stated(form["value"]).keys() <= {"type"}, part


def test_a_form_shows_codes_by_their_names_and_gives_back_what_it_was_given() -> None:
    notice = load(FILES["complete"])
    tree = json.loads(FILES["complete"].read_text("utf-8"))
    fields = {"controllers": "controller", "sections": "section", "history": "history-entry"}
    given = [(json_schema("forms", language="sv", part=part), tree[name][0]) for name, part in fields.items()]
    forms = run("forms.cjs", "@json-editor/json-editor", given)
    for (name, _), form in zip(fields.items(), forms, strict=True):
        back = from_form({"schema_version": "1.0", name: [form["value"]]})
        assert form["faults"] == []
        assert getattr(back, name) == getattr(notice, name)[:1]
    assert {"Finland", "Sverige", "Inte valt"} <= set(forms[0]["texts"])


SHOWN = {
    "activities": "activity",
    "controllers": "controller",
    "contacts": "contact",
    "cookies": "cookies",
    "rights": "rights",
    "sections": "section",
}
"""Fields of the complete specimen, and the parts whose forms show them."""


def in_rjsf(language: LanguageCode, values: list[tuple[str, Any]]) -> list[dict[str, Any]]:
    given = [
        {
            "schema": json_schema("forms", language=language, part=part),
            "uiSchema": ui_schema(language, part=part),
            "value": value,
        }
        for part, value in values
    ]
    shown: list[dict[str, Any]] = run("rjsf.cjs", "@rjsf/core", given)
    return shown


@pytest.mark.parametrize(("language", "label"), [("fi", "Käyttötarkoitus"), ("sv", "Ändamål"), ("en", "Purpose")])
def test_rjsf_shows_forms_in_a_language_and_takes_what_a_notice_holds(language: LanguageCode, label: str) -> None:
    tree = json.loads(FILES["complete"].read_text("utf-8"))
    told = [(part, tree[name]) for name, part in SHOWN.items()]
    shown = in_rjsf(language, [(part, value[0] if isinstance(value, list) else value) for part, value in told])
    assert [(form["errors"], form["console"]) for form in shown] == [([], []) for _ in SHOWN]
    assert label in shown[0]["html"]


def test_rjsf_refuses_what_no_notice_holds() -> None:
    (form,) = in_rjsf("en", [("purpose", {"purpose": "newsleter"})])
    assert any("allowed values" in error for error in form["errors"])


def stated(value: Any) -> Any:
    """Return what a value of a form states, as `from_form` sees it."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        kept = {name: stated(part) for name, part in fields.items()}
        return {name: part for name, part in kept.items() if part not in (None, "", False, [], {})}
    return value


def test_what_forms_leave_empty_states_nothing() -> None:
    assert from_form({"schema_version": "1.0", "origin": "", "title": {"fi": ""}, "denials": [{"of": ""}]}) == Notice()
    with pytest.raises(DocumentError, match='/denials/0: the key "of" is missing'):
        from_form({"schema_version": "1.0", "denials": [{"of": "", "extent": "never"}]})
