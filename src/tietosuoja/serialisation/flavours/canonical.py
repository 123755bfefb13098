"""JSON Schema (draft 2020-12) of a notice or a part, generated from the classes and the vocabulary.

It keeps to what validators, editors and form generators read alike: discriminators are
single-value `enum`s, unions are `anyOf` with codes first, nothing depends on `format`, and
unknown keys are refused.
"""

import inspect
import re
from functools import cache
from typing import Final, TypeAlias, get_args

import attrs

from tietosuoja.model import texts
from tietosuoja.model.notice import Notice
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    lead_of,
    shapes_of,
    tag_of,
)
from tietosuoja.serialisation.flavours.patterns import whole
from tietosuoja.serialisation.flavours.trees import Schema, parts, referred
from tietosuoja.serialisation.versions import VERSION_PATTERN
from tietosuoja.vocabulary import codes

ThingClass: TypeAlias = type[attrs.AttrsInstance]

UNION: Final = "LegalBasis"
"""The name of the one union of classes."""
TAGS: Final = "LegalBasisCode"
"""The name of the codes by which it tells its classes apart."""

TEXT_NAMES: Final = {
    texts.PROSE: "Prose",
    texts.LINE: "Line",
    texts.URL: "Url",
    texts.NAME: "Id",
    texts.REFERENCE: "Ref",
    texts.DATE: "Date",
    texts.DURATION: "Duration",
}

_FIELD = re.compile(r"^    (\w+): (.+(?:\n        .+)*)", re.MULTILINE)


@cache
def _definitions() -> tuple[Schema, dict[str, Schema]]:
    """Return the schema of a notice without its envelope, and what it refers to."""
    definitions: dict[str, Schema] = {}
    return _object(Notice, definitions), definitions


def part_names() -> list[str]:
    """Return the names of what has a schema of its own: the classes of the model, but the notice, and their union."""
    return sorted(name for name, schema in _definitions()[1].items() if schema.get("type") != "string")


def canonical(part: str | None = None) -> Schema:
    """Return the schema of a notice with its envelope, or of one of its parts, with what it refers to.

    Args:
        part: One of `part_names()`.
    """
    notice, definitions = _definitions()
    root = _enveloped(notice) if part is None else {"title": part, **definitions[part]}
    needed = _needed(root, definitions)
    return {**root, "$defs": {name: definitions[name] for name in sorted(definitions) if name in needed}}


def _enveloped(notice: Schema) -> Schema:
    envelope = {
        "$schema": {"type": "string", "description": "The name of this schema. Nothing is fetched."},
        "schema_version": {
            "type": "string",
            "pattern": whole(VERSION_PATTERN),
            "description": "The version of this schema that the notice is written in.",
        },
    }
    return {
        "title": "Privacy notice",
        "description": notice["description"],
        "type": "object",
        "properties": {**envelope, **notice["properties"]},
        "required": ["schema_version"],
        "additionalProperties": False,
    }


def _needed(schema: Schema, definitions: dict[str, Schema]) -> set[str]:
    names = {name for part in parts(schema) if (name := referred(part))}
    return names.union(*(_needed(definitions[name], definitions) for name in names))


def _schema(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    match shape:
        case TextShape(kind):
            definitions[TEXT_NAMES[kind]] = {"type": "string", "pattern": whole(kind.pattern)}
            return _ref(TEXT_NAMES[kind])
        case CodeShape(_, tables):
            for table in tables:
                definitions[table] = {"type": "string", "enum": list(get_args(getattr(codes, table)))}
            return _any_of([_ref(table) for table in tables])
        case FlagShape():
            return {"type": "boolean"}
        case ListShape(item):
            return {"type": "array", "items": _schema(item, definitions)}
        case ThingShape(cls):
            definitions[cls.__name__] = _thing(cls, definitions)
            return _ref(cls.__name__)
        case ChoiceShape(options):
            return _choice(options, definitions)


def _choice(options: tuple[Shape, ...], definitions: dict[str, Schema]) -> Schema:
    tags = [tag_of(option.cls) for option in options if isinstance(option, ThingShape)]
    if not all(tags):
        return _any_of([_schema(option, definitions) for option in options])
    branches: list[Shape] = [CodeShape((), (TAGS,)), *options]
    definitions[UNION] = _any_of([_schema(branch, definitions) for branch in branches])
    return _ref(UNION)


def _thing(cls: ThingClass, definitions: dict[str, Schema]) -> Schema:
    schema, lead = _object(cls, definitions), lead_of(cls)
    if lead is None:
        return schema
    shape = shapes_of(cls)[lead]
    code = shape.options[0] if isinstance(shape, ChoiceShape) else shape
    return {"description": schema.pop("description"), "anyOf": [_schema(code, definitions), schema]}


def _object(cls: ThingClass, definitions: dict[str, Schema]) -> Schema:
    summary, descriptions = described(cls)
    properties: dict[str, Schema] = {}
    if tag := tag_of(cls):
        properties["type"] = {"type": "string", "enum": [tag]}
    for name, shape in shapes_of(cls).items():
        properties[name] = {**_schema(shape, definitions), "description": descriptions[name]}
    required = [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    schema: Schema = {"description": summary, "type": "object", "properties": properties}
    if tag or required:
        schema["required"] = ["type"] if tag else required
    else:
        schema["minProperties"] = 1
    return {**schema, "additionalProperties": False}


def described(cls: ThingClass) -> tuple[str, dict[str, str]]:
    """Return the first sentence of a class's docstring, and what it says of each field."""
    text = inspect.cleandoc(cls.__doc__ or "")
    fields = {name: " ".join(words.split()) for name, words in _FIELD.findall(text)}
    return text.partition("\n")[0], {name: fields.get(name, "") for name in shapes_of(cls)}


def _any_of(schemas: list[Schema]) -> Schema:
    branches = [inner for schema in schemas for inner in schema.get("anyOf", [schema])]
    return branches[0] if len(branches) == 1 else {"anyOf": branches}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
