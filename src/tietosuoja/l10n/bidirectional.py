"""Keeping the direction of an author's text from spilling over what stands around it."""

import re
from typing import Final

ISOLATES: Final = "\u2066\u2067\u2068"
FIRST_STRONG, POP = "\u2068", "\u2069"

_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def isolated(text: str) -> str:
    """Return a text that cannot change the direction of its surroundings.

    A text with directional formatting characters is put into an isolate of its own. Isolates in
    it that are left open are closed, and a closing character without an opening one is dropped,
    since it would end that isolate.
    """
    if not _CONTROLS.search(text):
        return text
    opened = 0
    kept: list[str] = []
    for char in text:
        if char == POP and not opened:
            continue
        opened += (char in ISOLATES) - (char == POP)
        kept.append(char)
    return FIRST_STRONG + "".join(kept) + POP * (opened + 1)
