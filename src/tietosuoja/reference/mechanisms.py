"""Transfer tools (GDPR Chapter V), each with the days on which it carried a transfer."""

from datetime import date, timedelta
from functools import cache
from typing import Final, Literal, TypeAlias, final

import attrs

from tietosuoja.reference.data_files import named_records

Need: TypeAlias = Literal["country", "decision", "safeguard", "copy", "risks", "interest"]
"""What a notice must tell of a transfer: where to, that there is a decision, what protects the data, where a
copy can be had, the risks, the compelling interest."""

Status: TypeAlias = Literal["valid", "invalidated", "repealed", "no-tool"]
"""Whether a tool can be used, was struck down by a court, was replaced by an act, or is none at all."""

ONE_DAY: Final = timedelta(days=1)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Mechanism:
    """One transfer tool, or what notices name in the place of one.

    Attributes:
        code: The code of the vocabulary table `safeguards`, which has its names.
        article: Where the GDPR has it, as in `46(2)(c)`; of older tools the place in Directive 95/46/EC.
        since: The first day on which it could be used, where it is known.
        ended: The first day on which no new transfer could rest on it; None for one without an end.
        last_use: The last day on which a contract made before that still could.
        act: The act that set it up.
        ended_by: The judgment or act that ended it.
        replaced_by: The codes of the tools that take its place.
        tool: Whether it is a tool at all.
        routine: Whether it may carry transfers as a matter of routine; derogations may not.
        notice_needs: What a notice must tell of a transfer that rests on it (GDPR Arts. 13(1)(f), 49(1)).
        note: What else must be known, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    code: str
    article: str | None = None
    since: date | None = None
    ended: date | None = None
    last_use: date | None = None
    act: str | None = None
    ended_by: str | None = None
    replaced_by: tuple[str, ...] = ()
    tool: bool = True
    routine: bool = True
    notice_needs: tuple[Need, ...] = ()
    note: str | None = None
    source: str
    checked: date
    verified: bool

    @property
    def until(self) -> date | None:
        """The last day on which a new transfer could rest on it; None for one without an end."""
        return self.ended - ONE_DAY if self.ended else None

    @property
    def status(self) -> Status:
        """Whether it is in use, and if not, why."""
        if not self.tool:
            return "no-tool"
        if self.ended_by is None:
            return "valid"
        return "invalidated" if self.ended_by.startswith("C-") else "repealed"

    def has_ended(self, day: date) -> bool:
        """Whether no transfer can rest on the tool on a day."""
        last = self.last_use or self.until
        return last is not None and day > last


@cache
def mechanisms() -> dict[str, Mechanism]:
    """Return every tool by its code."""
    return {code: Mechanism(code=code, **record) for code, record in named_records("mechanisms")}
