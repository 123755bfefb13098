"""Ages and times that the law fixes once for all notices."""

from datetime import date
from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import named_records


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Limit:
    """One age or time.

    Attributes:
        code: A name for it.
        act: The number of the act that fixes it.
        place: The article or section, as in `12(3)`.
        value: The age or time, as in `P13Y`.
        since: The day from which it holds.
        note: What it limits, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    code: str
    act: str
    place: str
    value: str
    since: date
    note: str
    source: str
    checked: date
    verified: bool


@cache
def limits() -> dict[str, Limit]:
    """Return the ages and times by their names."""
    return {code: Limit(code=code, **record) for code, record in named_records("limits")}
