"""The validators: each takes a schema and documents and gives its verdicts, in one process for all of them."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Protocol

import attrs
import jsonschema_rs
from jsonschema import Draft202012Validator
from referencing import Registry

from tests.outside import folder, npm_file, program
from tests.places import ROOT, TESTS
from tietosuoja.serialisation.schemas import Flavour

SCRIPTS: Final = TESTS / "validators"
PHP_LIBRARIES: Final = Path("/usr/share/php")
WORDPRESS: Final = ROOT / "build" / "wordpress" / "usr" / "share" / "wordpress"


class Driver(Protocol):
    """Runs a validator."""

    def __call__(self, schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
        """Return for every document whether the validator takes it."""
        ...


@attrs.frozen
class Validator:
    """A validator and the flavour of the schema that is made for it."""

    name: str
    flavour: Flavour
    judge: Driver


def python_jsonschema(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run Python's jsonschema."""
    validator: Any = Draft202012Validator(schema, registry=Registry())
    return [validator.is_valid(document) for document in documents]


def rust_jsonschema(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run jsonschema-rs."""
    validator = jsonschema_rs.validator_for(schema)
    return [validator.is_valid(document) for document in documents]


def check_jsonschema(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run the command check-jsonschema on a file for every document."""
    command = Path(sys.executable).with_name("check-jsonschema")
    with TemporaryDirectory() as name:
        place = Path(name)
        (place / "schema.json").write_text(json.dumps(schema), "utf-8")
        files = [f"{number}.json" for number in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            (place / file).write_text(json.dumps(document), "utf-8")
        arguments = ["--schemafile", "schema.json", "--output-format", "json", *files]
        done = subprocess.run([command, *arguments], cwd=place, capture_output=True, check=False)
    told = json.loads(done.stdout)
    refused = {error["filename"] for error in [*told["errors"], *told["parse_errors"]]}
    return [file not in refused for file in files]


def sourcemeta(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run the `test` command of Sourcemeta's jsonschema, which is told that every document is valid."""
    command = npm_file(".bin/jsonschema")
    tests = [{"description": str(number), "valid": True, "data": data} for number, data in enumerate(documents)]
    with TemporaryDirectory() as name:
        place = Path(name)
        (place / "schema.json").write_text(json.dumps(schema), "utf-8")
        (place / "notice.test.json").write_text(json.dumps({"target": "./schema.json", "tests": tests}), "utf-8")
        arguments = ["test", "notice.test.json", "--json"]
        done = subprocess.run([command, *arguments], cwd=place, capture_output=True, check=False)
    results = json.loads(done.stdout)["results"]["tests"]
    assert [result["name"] for result in results] == [test["description"] for test in tests]
    return [result["status"] == "passed" for result in results]


def ajv(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run ajv in its strict mode, in which every warning is an error."""
    npm_file("ajv/package.json")
    return _script([program("node"), str(SCRIPTS / "ajv.js")], schema, documents)


def vscode(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run the service that tells the faults of JSON files in Visual Studio Code."""
    npm_file("vscode-json-languageservice/package.json")
    return _script([program("node"), str(SCRIPTS / "vscode.js")], schema, documents)


def php_json_schema(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run Debian's php-json-schema."""
    folder(PHP_LIBRARIES / "JsonSchema", "php-json-schema")
    command = [program("php"), str(SCRIPTS / "php-json-schema.php"), str(PHP_LIBRARIES)]
    return _script(command, schema, documents)


def wordpress(schema: dict[str, Any], documents: Sequence[Any]) -> list[bool]:
    """Run `rest_validate_value_from_schema` of WordPress."""
    command = [program("php"), str(SCRIPTS / "wordpress.php"), str(folder(WORDPRESS, "WordPress"))]
    return _script(command, schema, documents)


def wordpress_sanitised(schema: dict[str, Any], documents: Sequence[Any]) -> list[Any]:
    """Return documents as `rest_sanitize_value_from_schema` of WordPress brings them into the types of a schema."""
    command = [program("php"), str(SCRIPTS / "wordpress.php"), str(folder(WORDPRESS, "WordPress")), "sanitised"]
    return _script(command, schema, documents)


def _script(command: list[str], schema: dict[str, Any], documents: Sequence[Any]) -> list[Any]:
    environment = {**os.environ, "NODE_PATH": str(ROOT / "build" / "npm" / "node_modules")}
    given = json.dumps({"schema": schema, "documents": documents})
    done = subprocess.run(command, input=given.encode(), capture_output=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    answers: list[Any] = json.loads(done.stdout)
    return answers


VALIDATORS: Final = (
    Validator("jsonschema", "2020-12", python_jsonschema),
    Validator("jsonschema-rs", "2020-12", rust_jsonschema),
    Validator("ajv", "2020-12", ajv),
    Validator("ajv on draft-07", "draft-07", ajv),
    Validator("sourcemeta jsonschema", "2020-12", sourcemeta),
    Validator("check-jsonschema", "2020-12", check_jsonschema),
    Validator("vscode-json-languageservice", "2020-12", vscode),
    Validator("vscode-json-languageservice on draft-07", "draft-07", vscode),
    Validator("php-json-schema", "draft-07", php_json_schema),
    Validator("WordPress", "wp-rest", wordpress),
)
