"""Telling the kinds of values that documents hold."""

from collections.abc import Mapping, Sequence
from typing import TypeGuard


def is_object(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether a value is an object of JSON."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a list of JSON."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
