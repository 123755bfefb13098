"""Periods for which acts let or make somebody keep data (GDPR Art. 13(2)(a))."""

from datetime import date
from functools import cache
from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.reference.data_files import Record, named_records, parted
from tietosuoja.reference.words import Words

Bound: TypeAlias = Literal["minimum", "maximum", "fixed", "claim", "review"]
"""Whether data is kept at least, at most or just so long, can be asked for so long, or is judged so often."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class RetentionPeriod:
    """One period that an act fixes.

    Attributes:
        code: A name for it.
        act: The number of the act.
        section: The place in the act, as in `2:10(1)`; None for one in an annex.
        wording: The act in whose wording it was read, if that is not the act itself.
        bound: What the period limits.
        duration: How long it is, as in `P6Y`.
        event: The code of the vocabulary table `retention_events` from which it is counted.
        start: From what it is counted, where no code says that: Finnish in the elative.
        data: What it covers.
        note: What else must be known, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    code: str
    act: str
    section: str | None = None
    wording: str | None = None
    bound: Bound
    duration: str
    event: str | None = None
    start: Words | None = None
    data: Words
    note: str | None = None
    source: str
    checked: date
    verified: bool


@cache
def retention_periods() -> dict[str, RetentionPeriod]:
    """Return the periods by their names, in the order of their file."""
    return {code: _period(code, record) for code, record in named_records("retention_periods")}


def _period(code: str, record: Record) -> RetentionPeriod:
    words, fields = parted(record, ("start", "data"))
    named = {name: Words(**texts) for name, texts in words.items()}
    return RetentionPeriod(code=code, start=named.get("start"), data=named["data"], **fields)
