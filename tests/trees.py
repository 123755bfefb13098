"""Walking through values of JSON."""

from typing import Any, TypeAlias, TypeGuard

Step: TypeAlias = str | int
Tree: TypeAlias = dict[str, Any] | list[Any] | str | float | None


def parts_of(tree: Tree) -> list[tuple[Step, Any]]:
    """Return the values inside an object or list, each with its key or index."""
    if isinstance(tree, dict):
        return list(tree.items())
    if isinstance(tree, list):
        return list(enumerate(tree))
    return []


def is_fields(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is an object."""
    return isinstance(value, dict)
