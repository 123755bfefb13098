"""How long the durations of a notice are, as far as rules need it."""

import re
from typing import Final

MONTH: Final = 31
"""The most days of a month."""

DAYS: Final = {"Y": 366, "M": MONTH, "W": 7, "D": 1}
MONTHS: Final = {"Y": 12.0, "M": 1.0, "W": 7 / MONTH, "D": 1 / MONTH}

_PART = re.compile("([0-9]+)([YMWD])")


def days_of(duration: str) -> int:
    """Return the most days that an ISO 8601 duration may have; hours do not count."""
    return sum(int(number) * DAYS[unit] for number, unit in _PART.findall(duration.partition("T")[0]))


def months_of(duration: str) -> float:
    """Return about how many months an ISO 8601 duration has; hours do not count."""
    return sum(int(number) * MONTHS[unit] for number, unit in _PART.findall(duration.partition("T")[0]))
