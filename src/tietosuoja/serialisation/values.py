"""Telling the kinds of values that documents hold."""

from collections.abc import Mapping, Sequence
from typing import TypeGuard, final

import attrs


@final
@attrs.frozen(weakref_slot=False)
class Misfit:
    """Something in a document that no field of a notice takes.

    Attributes:
        name: What it is called in messages.
        message: What is said of it, and what to do, wherever it stands.
    """

    name: str
    message: str


def is_object(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether a value is an object of JSON."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is a list of JSON."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)
