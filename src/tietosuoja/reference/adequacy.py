"""Adequacy decisions of the Commission (GDPR Art. 45), each with the days on which it held."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal, TypeAlias, final

import attrs

from tietosuoja.reference.data_files import Record, data_file, parted

Scope: TypeAlias = Literal["all", "some", "certified"]
"""Whether a decision covers all recipients in the country, only some, or only those on a public list."""

ONE_DAY: Final = timedelta(days=1)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Extension:
    """An act that prolongs a decision.

    Attributes:
        act: The number of the act.
        adopted: The day of its adoption.
        until: The last day on which the decision then holds.
    """

    act: str
    adopted: date
    until: date


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class AdequacyDecision:
    """One decision.

    Attributes:
        country: The country, by its ISO 3166-1 alpha-2 code; of an organisation its name.
        act: The number of the decision: `2023/1795`.
        since: The day of its adoption, on which it was notified and began to hold.
        expires: The last day on which it holds by its own terms, as adopted.
        extensions: The acts that prolong it, in order.
        ended: The day of the judgment that ended it, on which it holds no more.
        ended_by: That judgment.
        challenged_by: A pending case about its validity.
        reviewed: The day on which the Commission last reported that it may stand.
        amended_by: The acts that amend it and do not prolong it.
        safeguard: The code of the safeguard as which notices name it, if it is not `adequacy`.
        scope: Which recipients in the country it covers: all, some, or those on a public list.
        fi: Which recipients it covers, in Finnish.
        sv: The same in Swedish.
        en: The same in English.
        note: What else must be known, in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    country: str
    act: str
    since: date
    expires: date | None = None
    extensions: tuple[Extension, ...] = ()
    ended: date | None = None
    ended_by: str | None = None
    challenged_by: str | None = None
    reviewed: date | None = None
    amended_by: tuple[str, ...] = ()
    safeguard: str | None = None
    scope: Scope
    fi: str
    sv: str
    en: str
    note: str | None = None
    source: str
    checked: date
    verified: bool

    @property
    def until(self) -> date | None:
        """The last day on which it holds or held; None for one without an end."""
        return self.until_as_known(date.max)

    def until_as_known(self, day: date) -> date | None:
        """Return the last day as it was known on a day, before later extensions and judgments."""
        if self.ended and self.ended <= day:
            return self.ended - ONE_DAY
        return [self.expires, *(each.until for each in self.extensions if each.adopted <= day)][-1]

    def holds(self, day: date) -> bool:
        """Whether the decision holds on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


@cache
def adequacy_decisions() -> tuple[AdequacyDecision, ...]:
    """Return every decision, by country and day."""
    return tuple(map(_decision, data_file("adequacy")["decision"]))


def decisions_for(countries: Iterable[str]) -> tuple[AdequacyDecision, ...]:
    """Return every decision on some countries, whenever it held."""
    named = frozenset(countries)
    return tuple(decision for decision in adequacy_decisions() if decision.country in named)


def decision_on(country: str, day: date) -> AdequacyDecision | None:
    """Return the decision on a country that holds on a day, if there is one."""
    return next((decision for decision in decisions_for([country]) if decision.holds(day)), None)


def _decision(record: Record) -> AdequacyDecision:
    nested, fields = parted(record, ("extensions",))
    extensions = tuple(Extension(**each) for each in nested.get("extensions", ()))
    return AdequacyDecision(extensions=extensions, **fields)
