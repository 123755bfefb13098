"""Validation by the library `jsonschema`."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

from tietosuoja.serialisation.complaints import Branch, Complaint
from tietosuoja.serialisation.schemas import json_schema


def complaints_of(tree: object) -> Iterator[Complaint]:
    """Yield what the validator complains of in the values of a document."""
    for error in _validator().iter_errors(tree):
        yield from _complaints(error)


@cache
def _validator() -> Any:  # noqa: ANN401  # the library has no types
    # The registry is empty and retrieves nothing.
    return Draft202012Validator(json_schema(), registry=Registry())


def _complaints(error: Any) -> Iterator[Complaint]:  # noqa: ANN401
    path, keyword = tuple(error.absolute_path), str(error.validator)
    match keyword:
        case "anyOf":
            yield Complaint(path, keyword, branches=_branches(error))
        case "additionalProperties":
            unknown = [key for key in error.instance if key not in error.schema["properties"]]
            yield from (Complaint((*path, key), keyword) for key in unknown)
        case "required":
            # It yields an error for each key that is missing, and names the key in its message alone.
            key = next(key for key in error.validator_value if error.message.startswith(repr(key)))
            yield Complaint(path, keyword, key)
        case _:
            yield Complaint(path, keyword)


def _branches(error: Any) -> tuple[Branch, ...]:  # noqa: ANN401
    told = [(inner.relative_schema_path[0], complaint) for inner in error.context for complaint in _complaints(inner)]
    numbers = range(len(error.validator_value))
    return tuple(tuple(complaint for branch, complaint in told if branch == number) for number in numbers)
