"""Walking through values of JSON."""

from typing import Any, TypeAlias, cast

Step: TypeAlias = str | int


def parts_of(tree: object) -> list[tuple[Step, Any]]:
    """Return the values inside an object or list, each with its key or index."""
    if isinstance(tree, dict):
        return list(cast("dict[str, Any]", tree).items())
    if isinstance(tree, list):
        return list(enumerate(cast("list[Any]", tree)))
    return []
