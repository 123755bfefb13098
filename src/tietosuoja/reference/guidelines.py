"""Guidelines of authorities that rules cite."""

from datetime import date
from functools import cache
from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.reference.data_files import named_records

Standing: TypeAlias = Literal["final", "draft"]
"""Whether a guideline is final or a version for consultation."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Guideline:
    """One guideline.

    Attributes:
        name: The name by which it is cited: `WP260 rev.01`.
        issuer: Who gave it.
        title: Its title in English.
        title_fi: Its title in Finnish, where it was read.
        adopted: The day of its adoption, where it was read.
        revised: The day of its last revision.
        endorsed: The day on which the European Data Protection Board made it its own.
        published: The day of its publication, where that of the adoption was not read.
        version: Its version.
        status: Whether it is final.
        note: What else must be known, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    name: str
    issuer: str
    title: str
    title_fi: str | None = None
    adopted: date | None = None
    revised: date | None = None
    endorsed: date | None = None
    published: date | None = None
    version: str | None = None
    status: Standing
    note: str | None = None
    source: str
    checked: date
    verified: bool


@cache
def guidelines() -> dict[str, Guideline]:
    """Return the guidelines by the names by which they are cited."""
    return {name: Guideline(name=name, **record) for name, record in named_records("guidelines")}
