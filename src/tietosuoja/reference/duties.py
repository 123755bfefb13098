"""What the law asks for in each part of a notice."""

from datetime import date
from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import named_records


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Duty:
    """The places in the law that ask for a part of a notice.

    Attributes:
        article_13: Places in the GDPR, as `13(1)(a)`, where Art. 13 governs.
        article_14: Likewise where Art. 14 does.
        always: Likewise in any case.
        acts: Finnish acts by number, each with the place in it.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    article_13: tuple[str, ...] = ()
    article_14: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    acts: tuple[tuple[str, str], ...] = ()
    source: str
    checked: date
    verified: bool


@cache
def duties() -> dict[str, Duty]:
    """Return the duties by the names of the parts of a notice and of the rights."""
    return {name: Duty(**record) for name, record in named_records("duties")}
