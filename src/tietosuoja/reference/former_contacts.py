"""Contact data of an authority that held once: notices go on giving it for years."""

import re
from datetime import date
from typing import Literal, TypeAlias, final

import attrs

ContactKind: TypeAlias = Literal["authority", "visiting", "postal", "fax"]
"""What was left behind: an authority that is no more, an address, a fax number."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FormerContact:
    """One piece of contact data that holds no more.

    Attributes:
        kind: What it is.
        value: How it was written.
        pattern: The regular expression that finds it, in any letter case, in a text about the authority.
        now: What holds instead, if there is something.
        until: The latest day or year on which it may have held, where it is known.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    kind: ContactKind
    value: str
    pattern: str
    now: str | None = None
    until: str | None = None
    source: str
    checked: date
    verified: bool

    def is_in(self, text: str) -> bool:
        """Whether a text gives it."""
        return re.search(self.pattern, text, re.IGNORECASE) is not None
