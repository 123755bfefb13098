"""The JSON Schema of a notice, in the flavours that validators, editors, forms and WordPress read.

All are made of one: `flavours.canonical`. A flavour is loaded when it is asked for.
"""

import json
import re
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Final, Literal, TypeAlias, cast, get_args

from tietosuoja.errors import ArgumentError, printable
from tietosuoja.serialisation.flavours.canonical import canonical, part_names
from tietosuoja.serialisation.flavours.names import schema_id
from tietosuoja.serialisation.flavours.trees import Schema
from tietosuoja.vocabulary.codes import LanguageCode
from tietosuoja.vocabulary.lookup import nearest

Flavour: TypeAlias = Literal["2020-12", "draft-07", "forms", "wp-rest"]
"""A flavour of the JSON Schema."""

FLAVOURS: Final = get_args(Flavour)
CANONICAL: Final = "2020-12"
FORMS: Final = "forms"

_DRAFT_07: Final = "http://json-schema.org/draft-07/schema#"
_DIALECTS: Final = {CANONICAL: "https://json-schema.org/draft/2020-12/schema"}


def json_schema(
    flavour: Flavour = CANONICAL, *, language: LanguageCode | None = None, part: str | None = None
) -> Schema:
    """Return the JSON Schema of a notice, as values that `json.dumps` takes.

    What no schema can say, `loads` checks: references and doubled ids, doubled keys, limits of
    size and depth, lone surrogates, and noncharacters beyond U+FFFF.

    Args:
        flavour: `2020-12` is the canonical one. `draft-07` is for what knows no later draft,
            `forms` for form generators, `wp-rest` for the REST API of WordPress.
        language: For `forms`, the language of titles, descriptions and codes: `fi`, `sv` or `en`.
        part: The name of a class of the model, such as `activity` or `legal-basis`, for the
            schema of that alone.

    Raises:
        ArgumentError: If there is no such flavour or part, or the flavour has no such language.
    """
    if flavour not in FLAVOURS:
        raise ArgumentError("flavour", f"{flavour!r} is no flavour: write {_or(FLAVOURS)}")
    spoken_in = _languages(flavour, language)
    name = None if part is None else _class_name(part)
    schema = canonical(name)
    if flavour != CANONICAL:
        schema = _change(flavour)(schema, *spoken_in)
    variant = [*([flavour] * (flavour != CANONICAL)), *spoken_in, *([spoken(name)] if name else [])]
    # With an `$id`, rjsf looks for definitions where there are none.
    key = "$comment" if flavour == FORMS else "$id"
    return {"$schema": _DIALECTS.get(flavour, _DRAFT_07), key: schema_id(*variant), **schema}


def ui_schema(language: LanguageCode, *, part: str | None = None) -> Schema:
    """Return the uischema that shows the schema for forms in react-jsonschema-form.

    It hides what nobody fills in, shows several lines where a text may have them, and holds the
    names of codes.

    Args:
        language: `fi`, `sv` or `en`.
        part: The name of a class of the model, as for `json_schema`.

    Raises:
        ArgumentError: If there is no such language or part.
    """
    return _change("ui")(json_schema(FORMS, language=language, part=part))


def schema_text(schema: Schema) -> str:
    """Return a schema as the text of a file, in which every character can be seen."""
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return "\n".join(printable(line) for line in text.split("\n"))


def _languages(flavour: Flavour, language: LanguageCode | None) -> tuple[LanguageCode, ...]:
    if flavour != FORMS:
        if language is not None:
            raise ArgumentError("language", f"flavour {flavour!r} is in no language of its own: leave it out")
        return ()
    if language is None or language not in get_args(LanguageCode):
        raise ArgumentError("language", f"forms are in one language: write {_or(get_args(LanguageCode))}")
    return (language,)


def _change(flavour: str) -> Callable[..., Schema]:
    name = flavour.replace("-", "_")
    module = import_module(f"tietosuoja.serialisation.flavours.{name}")
    return cast("Callable[..., Schema]", getattr(module, name))


def _class_name(part: str) -> str | None:
    """Return the name of a class by what a user calls it; None for the whole notice."""
    known = {"notice": None, **{spoken(name): name for name in part_names()}}
    wanted = spoken(str(part)).replace("_", "-")
    for name, cls in known.items():
        if wanted in {name, name.replace("-", "")}:
            return cls
    close = nearest(wanted, known) or sorted(known)
    raise ArgumentError("part", f"{part!r} is no class of the model: write {_or(close)}")


def spoken(name: str) -> str:
    """Return the name of a class as it stands in the names of schemas: `legal-basis` for LegalBasis."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _or(names: Iterable[str]) -> str:
    return " or ".join(map(repr, names))
