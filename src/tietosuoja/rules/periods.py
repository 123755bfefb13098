"""Comparing the durations of a notice with those of the law.

Years and months have no fixed length; where it matters, a duration is taken in its favour.
"""

import re
from typing import Final

LONGEST: Final = {"Y": 366, "M": 31, "W": 7, "D": 1}
SHORTEST: Final = {"Y": 365, "M": 30, "W": 7, "D": 1}
"""Days of each unit; a month is taken for thirty days, so that twelve are no longer than a year."""

_PART = re.compile("([0-9]+)([YMWD])")


def is_longer(duration: str, limit: str) -> bool:
    """Whether an ISO 8601 duration is longer than a limit, however its months are counted; hours do not count."""
    return _days(duration, SHORTEST) > _days(limit, LONGEST)


def is_shorter(duration: str, limit: str) -> bool:
    """Whether an ISO 8601 duration is shorter than a limit, however its months are counted; hours do not count."""
    return _days(duration, LONGEST) < _days(limit, SHORTEST)


def _days(duration: str, days: dict[str, int]) -> int:
    return sum(int(number) * days[unit] for number, unit in _PART.findall(duration.partition("T")[0]))
