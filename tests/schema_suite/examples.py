"""Small and full values of every class of the model, as they stand in documents."""

from typing import Any, Final, TypeAlias, get_args

import attrs

from tests.trees import is_fields
from tietosuoja.model import texts
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
from tietosuoja.vocabulary import codes

ThingClass: TypeAlias = type[attrs.AttrsInstance]

OFFICE: Final = "office"
SHOP: Final = "shop"
SALES: Final = "sales"

TEXTS: Final = {
    texts.PROSE: "Omat sanat",
    texts.LINE: "Esimerkki 1",
    texts.URL: "https://kukkakauppa.example.fi/",
    texts.NAME: "own-name",
    texts.DATE: "2026-11-22",
    texts.DURATION: "P2Y",
}

TARGETS: Final = {
    "contact": OFFICE,
    "copy_at": OFFICE,
    "controllers": SHOP,
    "activities": SALES,
    "people": "customers",
    "purposes": "newsletter",
    "data": "email-address",
}
"""What references of a field name; `placing` puts it into the notice."""

CODES: Final = {
    "CountryCode": "FI",
    "LanguageCode": "fi",
    "PurposeCode": "newsletter",
    "DataSubjectCode": "customers",
    "DenialTopicCode": "transfers",
}
"""Codes that read better than the first of their table."""


def code_of(table: str) -> str:
    """Return a code of a table."""
    first: str = get_args(getattr(codes, table))[0]
    return CODES.get(table, first)


def example(shape: Shape, field: str) -> Any:
    """Return a small value of a shape.

    Args:
        shape: What may stand in the field.
        field: Its name, which says what a reference refers to.
    """
    match shape:
        case TextShape(kind):
            return TARGETS[field] if kind is texts.REFERENCE else TEXTS[kind]
        case CodeShape(_, tables):
            return code_of(tables[0])
        case FlagShape():
            return True
        case ListShape(item):
            return [example(item, field)]
        case ThingShape(cls):
            return smallest(cls)
        case ChoiceShape(options):
            return example(options[0], field)


def smallest(cls: ThingClass) -> Any:
    """Return the least that states something of a class."""
    if tag := tag_of(cls):
        return tag
    shapes, lead = shapes_of(cls), lead_of(cls)
    if lead:
        return example(shapes[lead], lead)
    required = required_of(cls)
    first = next(name for name in shapes if name not in {"id", "origin", "published"})
    return {name: example(shapes[name], name) for name in required or [first]}


def as_object(cls: ThingClass) -> dict[str, Any]:
    """Return the least that states something of a class, as an object."""
    value = smallest(cls)
    if is_fields(value):
        return value
    return {"type" if tag_of(cls) else lead_of(cls) or "": value}


def fullest(cls: ThingClass) -> dict[str, Any]:
    """Return an object of a class with all its fields."""
    tag = tag_of(cls)
    fields = {name: example(shape, name) for name, shape in shapes_of(cls).items()}
    return {"type": tag, **fields} if tag else fields


def required_of(cls: ThingClass) -> list[str]:
    """Return the fields that an object of a class must have."""
    fields = attrs.fields(cls)
    return ["type"] if tag_of(cls) else [field.name for field in fields if field.default is attrs.NOTHING]
