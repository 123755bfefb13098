"""JSON Pointers (RFC 6901)."""

from collections.abc import Iterable
from typing import TypeAlias

Step: TypeAlias = str | int
"""A key of an object, or the index of an item of a list."""

Path: TypeAlias = tuple[Step, ...]
"""The steps from the root of a document to a value in it."""


def pointer(path: Iterable[Step]) -> str:
    """Return the JSON Pointer of a path: `/activities/0/purposes`, or nothing for the root."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
