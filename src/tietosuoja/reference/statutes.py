"""Acts, by their number: names, sections, and the days on which they held."""

from datetime import date
from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import Record, named_records, parted


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class StatuteName:
    """The name of an act as it stands in running text.

    Attributes:
        fi: In Finnish.
        sv: In Swedish, in the definite form.
        en: In English.
        en_verified: Whether the English name was read in a source.
    """

    fi: str
    sv: str
    en: str
    en_verified: bool


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class FormerName:
    """The name that an act bore before.

    Attributes:
        fi: In Finnish.
        sv: In Swedish, in the definite form.
        en: In English.
        until: The last day on which it bore it.
        by: The act that changed it.
    """

    fi: str
    sv: str
    en: str
    until: date
    by: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class StatuteRecord:
    """One act.

    Attributes:
        number: Its number: `1336/1997`; of EU acts `2016/679`, of older ones `95/46/EC`.
        name: Its name in running text.
        title_sv: Its Swedish title as enacted, in the indefinite form.
        former: The name that it bore before.
        in_force: The day on which it came into force, where it is known.
        applies: The day from which it applies, if that is another one.
        repealed: The first day on which it held no more.
        repealed_by: The act that repealed it.
        sections: The sections that the library looks at, as in `2:10` or `209 q`.
        note: In which wording they were read, and what was not, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was, but for the English name.
    """

    number: str
    name: StatuteName
    title_sv: str | None = None
    former: FormerName | None = None
    in_force: date | None = None
    applies: date | None = None
    repealed: date | None = None
    repealed_by: str | None = None
    sections: tuple[str, ...] = ()
    note: str | None = None
    source: str
    checked: date
    verified: bool

    def is_repealed(self, day: date) -> bool:
        """Whether the act holds no more on a day."""
        return self.repealed is not None and self.repealed <= day


@cache
def statute_records() -> dict[str, StatuteRecord]:
    """Return the known acts by number."""
    return {number: _statute(number, record) for number, record in named_records("statutes")}


@cache
def statute_names() -> dict[str, StatuteName]:
    """Return the names of the known acts by number: `1336/1997`, and `2016/679` for the GDPR."""
    return {number: record.name for number, record in statute_records().items()}


def _statute(number: str, record: Record) -> StatuteRecord:
    name, others = parted(record, ("fi", "sv", "en", "en_verified"))
    nested, fields = parted(others, ("former",))
    former = FormerName(**nested["former"]) if nested else None
    return StatuteRecord(number=number, name=StatuteName(**name), former=former, **fields)
