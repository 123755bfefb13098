"""Validation by the library `jsonschema-rs`, which is written in Rust."""

from collections.abc import Iterator
from functools import cache

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind

from tietosuoja.serialisation.complaints import Complaint
from tietosuoja.serialisation.schemas import json_schema


def complaints_of(tree: object) -> Iterator[Complaint]:
    """Yield what the validator complains of in the values of a document."""
    for error in _validator().iter_errors(tree):
        yield from _complaints(error)


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json_schema(), offline=True)


def _complaints(error: ValidationError) -> Iterator[Complaint]:
    path, keyword = tuple(error.instance_path), error.kind.name
    match error.kind:
        case ValidationErrorKind.AnyOf(context):
            branches = (tuple(part for inner in branch for part in _complaints(inner)) for branch in context)
            yield Complaint(path, keyword, branches=tuple(branches))
        case ValidationErrorKind.AdditionalProperties(unexpected):
            yield from (Complaint((*path, key), keyword) for key in unexpected)
        case ValidationErrorKind.Required(key):
            yield Complaint(path, keyword, key)
        case _:
            yield Complaint(path, keyword)
