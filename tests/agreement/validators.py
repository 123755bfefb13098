"""Validators of JSON Schema, as functions from documents to verdicts."""

import json
import subprocess
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import jsonschema_rs
from jsonschema import Draft202012Validator
from referencing import Registry

from tests.outside import npm_file, program
from tests.places import TESTS

Validator: TypeAlias = Callable[[Sequence[Any]], list[bool]]
"""Tells of each document whether it is valid."""

BATCH = 500


def jsonschema_rs_verdicts(schema: dict[str, Any]) -> Validator:
    """Return the validator written in Rust."""
    validator = jsonschema_rs.Draft202012Validator(schema, offline=True)
    return lambda documents: [validator.is_valid(document) for document in documents]


def jsonschema_verdicts(schema: dict[str, Any]) -> Validator:
    """Return the reference validator of Python."""
    validator: Any = Draft202012Validator(schema, registry=Registry())
    return lambda documents: [validator.is_valid(document) for document in documents]


@contextmanager
def ajv_verdicts(schema: dict[str, Any], dialect: str) -> Generator[Validator]:
    """Run the validator of JavaScript in strict mode, in one process for all documents.

    Args:
        schema: The schema.
        dialect: The module of Ajv: `2020`, or `ajv` for draft-07.
    """
    script, module = TESTS / "agreement" / "ajv.js", npm_file("ajv") / "dist" / f"{dialect}.js"
    command = [program("node"), str(script), str(module)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, answers = process.stdin, process.stdout

        def ask(value: Any) -> None:
            asked.write(json.dumps(value) + "\n")
            asked.flush()

        def verdicts(documents: Sequence[Any]) -> list[bool]:
            told: list[bool] = []
            for start in range(0, len(documents), BATCH):
                ask(documents[start : start + BATCH])
                told += json.loads(answers.readline())
            return told

        ask(schema)
        yield verdicts
