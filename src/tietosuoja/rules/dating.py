"""The days that a notice states of itself."""

import calendar
from collections.abc import Sequence
from datetime import date
from typing import Final, TypeAlias

from tietosuoja.model.notice import Notice
from tietosuoja.pointers import Path

Dated: TypeAlias = tuple[Path, date]
"""A place and the day that stands there."""

GDPR_APPLIES: Final = date(2018, 5, 25)
"""The day from which the GDPR applies (Art. 99(2))."""


def stated_days(notice: Notice, *, earliest: bool = False) -> list[Dated]:
    """Return the days on which a notice says that it was published and changed.

    Args:
        notice: The notice.
        earliest: Whether a month or year stands for its first day; else it does for its last.
    """
    stated: list[tuple[Path, str | None]] = [(("published",), notice.published), (("updated",), notice.updated)]
    stated += [(("history", index, "date"), entry.date) for index, entry in enumerate(notice.history)]
    return [(path, _day(value, earliest=earliest)) for path, value in stated if value]


def latest(days: Sequence[Dated]) -> Dated:
    """Return the latest of some days; of the same day, the first place."""
    return max(days, key=lambda dated: dated[1])


def years_between(first: date, second: date) -> int:
    """Return the full years from one day to another."""
    return second.year - first.year - ((second.month, second.day) < (first.month, first.day))


def _day(value: str, *, earliest: bool) -> date:
    year, *rest = map(int, value.split("-"))
    month = rest[0] if rest else (1 if earliest else 12)
    last = calendar.monthrange(year, month)[1]
    return date(year, month, rest[1] if rest[1:] else (1 if earliest else last))
