"""How large a document may be. Untrusted input is the normal case."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.pointers import Path
from tietosuoja.serialisation.values import is_list, is_object

MAX_BYTES: Final = 2_000_000
"""The most bytes that a document may have."""
MAX_DEPTH: Final = 32
"""The most objects and lists that may stand inside each other."""
MAX_NODES: Final = 100_000
"""The most values that a document may hold, containers included."""
MAX_FAULTS: Final = 100
"""The most faults that are told of one document."""

TOO_DEEP: Final = f"objects and lists stand more than {MAX_DEPTH} deep here: flatten them"
TOO_MANY: Final = f"the document holds more than {MAX_NODES:,} values: shorten it"


def too_large(size: int) -> str | None:
    """Return what to say of a document of so many bytes, if it is too large."""
    if size <= MAX_BYTES:
        return None
    return f"the document has {size:,} bytes, and at most {MAX_BYTES:,} are read: shorten it"


def excesses(tree: object) -> Iterator[tuple[Path, str]]:
    """Tell where a tree of values is deeper or larger than is read, at most once each."""
    waiting: list[tuple[Path, object]] = [((), tree)]
    nodes = 0
    while waiting:
        path, value = waiting.pop()
        nodes += 1
        if nodes > MAX_NODES:
            yield (), TOO_MANY
            return
        parts = _parts(value)
        if parts and len(path) >= MAX_DEPTH:
            yield path, TOO_DEEP
            return
        waiting.extend(((*path, step), part) for step, part in parts)


def _parts(value: object) -> list[tuple[str | int, object]]:
    if is_object(value):
        return [(str(key), part) for key, part in value.items()]
    if is_list(value):
        return list(enumerate(value))
    return []
