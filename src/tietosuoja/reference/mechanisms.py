"""Transfer tools (GDPR Chapter V), each with the days on which it carried a transfer."""

from datetime import date
from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import data_file


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Mechanism:
    """One transfer tool, or what notices name in the place of one.

    Attributes:
        code: The code of the vocabulary table `safeguards`, which has its names.
        since: The first day on which it could be used, where it is known.
        until: The last day on which a new transfer could rest on it; None for one without an end.
        last_use: The last day on which a contract made before that still could.
        act: The act that set it up.
        ended_by: The judgment or act that ended it.
        tool: Whether it is a tool at all.
        routine: Whether it may carry transfers as a matter of routine; derogations may not.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    code: str
    since: date | None = None
    until: date | None = None
    last_use: date | None = None
    act: str | None = None
    ended_by: str | None = None
    tool: bool = True
    routine: bool = True
    source: str
    checked: date
    verified: bool

    def has_ended(self, day: date) -> bool:
        """Whether no transfer can rest on the tool on a day."""
        last = self.last_use or self.until
        return last is not None and day > last


@cache
def mechanisms() -> dict[str, Mechanism]:
    """Return every tool by its code."""
    return {code: _mechanism(code, record) for code, record in data_file("mechanisms").items() if code != "as_of"}


def _mechanism(code: str, record: dict[str, object]) -> Mechanism:
    fields = {("since" if name == "from" else name): value for name, value in record.items()}
    return Mechanism(code=code, **fields)  # type: ignore[arg-type]
