"""What was read of a YAML document."""

from typing import final

import attrs

from tietosuoja.errors import Fault
from tietosuoja.pointers import Path
from tietosuoja.serialisation.places import Places


@final
@attrs.frozen(weakref_slot=False)
class Span:
    """A key or a value of a YAML text.

    Attributes:
        path: Its path.
        start: Where it begins in the text.
        end: Where it ends; for a container, where its first sign does.
        column: The column in which it begins, from 1.
        is_scalar: Whether it is a key or a value that is no container.
    """

    path: Path
    start: int
    end: int
    column: int
    is_scalar: bool


@final
@attrs.frozen(weakref_slot=False)
class YamlText:
    """A YAML document.

    Attributes:
        text: Its text.
        tree: Its values: dicts, lists, strings, booleans, and `Misfit` for all else.
        faults: What is not read, such as anchors and doubled keys.
        places: Where its keys and values stand.
        spans: The same in the order of the text.
    """

    text: str
    tree: object
    faults: tuple[Fault, ...]
    places: Places
    spans: tuple[Span, ...]
