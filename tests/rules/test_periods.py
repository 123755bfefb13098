"""Comparing the durations of a notice with those of the law."""

import pytest

from tietosuoja.rules.periods import is_longer, is_shorter


@pytest.mark.parametrize(
    ("duration", "limit", "longer", "shorter"),
    [
        ("P1Y", "P1Y", False, False),
        ("P12M", "P1Y", False, False),
        ("P366D", "P1Y", False, False),
        ("P13M", "P1Y", True, False),
        ("P31D", "P1M", False, False),
        ("P4W", "P1M", False, True),
        ("P32D", "P1M", True, False),
        ("P2190D", "P6Y", False, False),
        ("P5Y11M", "P6Y", False, True),
        ("P1DT12H", "P1D", False, False),
    ],
)
def test_durations_are_taken_in_favour_of_the_notice(duration: str, limit: str, longer: bool, shorter: bool) -> None:  # noqa: FBT001
    assert (is_longer(duration, limit), is_shorter(duration, limit)) == (longer, shorter)
