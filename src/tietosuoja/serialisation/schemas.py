"""The JSON Schema of a notice, in the flavours that validators, editors and WordPress read.

All are made of one: `flavours.canonical`. A flavour is loaded when it is asked for.
"""

import json
import re
from collections.abc import Callable
from importlib import import_module
from typing import Final, Literal, TypeAlias, cast, get_args

from tietosuoja.errors import ArgumentError, printable
from tietosuoja.serialisation.flavours.canonical import canonical, part_names
from tietosuoja.serialisation.flavours.names import schema_id
from tietosuoja.serialisation.flavours.trees import Schema
from tietosuoja.vocabulary.lookup import nearest

Flavour: TypeAlias = Literal["2020-12", "draft-07", "wp-rest"]
"""A flavour of the JSON Schema."""

FLAVOURS: Final = get_args(Flavour)
CANONICAL: Final = "2020-12"

_DRAFT_07: Final = "http://json-schema.org/draft-07/schema#"
_DIALECTS: Final[dict[Flavour, str]] = {
    "2020-12": "https://json-schema.org/draft/2020-12/schema",
    "draft-07": _DRAFT_07,
    "wp-rest": _DRAFT_07,
}


def json_schema(flavour: Flavour = CANONICAL, *, part: str | None = None) -> Schema:
    """Return the JSON Schema of a notice, as values that `json.dumps` takes.

    What no schema can say, `loads` checks: references and doubled ids, doubled keys, limits of
    size and depth, lone surrogates, and noncharacters beyond U+FFFF.

    Args:
        flavour: `2020-12` is the canonical one. `draft-07` is for what knows no later draft,
            `wp-rest` for the REST API of WordPress.
        part: The name of a class of the model, such as `activity` or `legal-basis`, for the
            schema of that alone.

    Raises:
        ArgumentError: If there is no such flavour or part.
    """
    if flavour not in FLAVOURS:
        raise ArgumentError("flavour", f"{flavour!r} is no flavour: write {' or '.join(map(repr, FLAVOURS))}")
    name = None if part is None else _class_name(part)
    variant = [flavour] * (flavour != CANONICAL) + ([spoken(name)] if name else [])
    schema = canonical(name)
    if flavour != CANONICAL:
        schema = _change(flavour)(schema)
    return {"$schema": _DIALECTS[flavour], "$id": schema_id(*variant), **schema}


def schema_text(schema: Schema) -> str:
    """Return a schema as the text of a file, in which every character can be seen."""
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return "\n".join(printable(line) for line in text.split("\n"))


def _change(flavour: Flavour) -> Callable[[Schema], Schema]:
    name = flavour.replace("-", "_")
    module = import_module(f"tietosuoja.serialisation.flavours.{name}")
    return cast("Callable[[Schema], Schema]", getattr(module, name))


def _class_name(part: str) -> str | None:
    """Return the name of a class by what a user calls it; None for the whole notice."""
    known = {"notice": None, **{spoken(name): name for name in part_names()}}
    wanted = spoken(str(part)).replace("_", "-")
    for name, cls in known.items():
        if wanted in {name, name.replace("-", "")}:
            return cls
    close = nearest(wanted, known) or sorted(known)
    raise ArgumentError("part", f"{part!r} is no class of the model: write {' or '.join(map(repr, close))}")


def spoken(name: str) -> str:
    """Return the name of a class as it stands in the names of schemas: `legal-basis` for LegalBasis."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", name).lower()
