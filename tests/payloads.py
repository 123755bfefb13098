"""Strings that break software, collected by others."""

import json
from functools import cache
from typing import Final

from tests.outside import suite
from tests.places import IN_CI
from tietosuoja import normalised
from tietosuoja.model.texts import PROSE

EVERY: Final = 1 if IN_CI else 24
"""Which of them are tried where time is short."""


@cache
def blns() -> tuple[str, ...]:
    """Return the big list of naughty strings."""
    return tuple(map(str, json.loads((suite("blns") / "blns.json").read_text("utf-8"))))


@cache
def xss() -> tuple[str, ...]:
    """Return strings that break out of HTML."""
    return tuple((suite("xss-payload-list") / "Intruder" / "xss-payload-list.txt").read_text("utf-8").splitlines())


def payloads(every: int = EVERY) -> tuple[str, ...]:
    """Return the strings of both lists, or every so manyth of them."""
    return tuple(dict.fromkeys([*blns(), *xss()]))[::every]


def holdable(every: int = EVERY) -> list[str]:
    """Return those of the strings, or of every so manyth, that a notice can hold, as it holds them."""
    return [text for text in map(normalised, payloads(every)) if PROSE.matches(text)]
