"""Judgments that rules and other facts of law cite."""

from datetime import date
from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import named_records


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Judgment:
    """One judgment.

    Attributes:
        number: Its number: `C-311/18`, `KHO:2023:81`.
        name: The name by which it is known.
        decided: The day on which it was given.
        point: What it holds, in short and in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    number: str
    name: str
    decided: date
    point: str
    source: str
    checked: date
    verified: bool


@cache
def judgments() -> dict[str, Judgment]:
    """Return the judgments by number, in the order of their days."""
    return {number: Judgment(number=number, **record) for number, record in named_records("judgments")}
