"""Adequacy decisions of the Commission (GDPR Art. 45), each with the days on which it held."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.reference.data_files import data_file

Scope: TypeAlias = Literal["all", "some", "certified"]
"""Whether a decision covers all recipients in the country, only some, or only those on a public list."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class AdequacyDecision:
    """One decision.

    Attributes:
        country: The country, by its ISO 3166-1 alpha-2 code; of an organisation its name.
        act: The number of the decision: `2023/1795`.
        since: The day of its adoption.
        until: The last day on which it holds or held; None for one without an end.
        ended_by: The judgment that ended it.
        safeguard: The code of the safeguard as which notices name it, if it is not `adequacy`.
        scope: Which recipients in the country it covers: all, some, or those on a public list.
        fi: Which recipients it covers, in Finnish.
        sv: The same in Swedish.
        en: The same in English.
        source: Where this was read.
        checked: The day on which it was.
        verified: Whether all of it was.
    """

    country: str
    act: str
    since: date
    until: date | None = None
    ended_by: str | None = None
    safeguard: str | None = None
    scope: Scope
    fi: str
    sv: str
    en: str
    source: str
    checked: date
    verified: bool

    def holds(self, day: date) -> bool:
        """Whether the decision holds on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


@cache
def adequacy_decisions() -> tuple[AdequacyDecision, ...]:
    """Return every decision, by country and day."""
    records = data_file("adequacy")["decision"]
    return tuple(
        AdequacyDecision(since=record["from"], **{k: v for k, v in record.items() if k != "from"}) for record in records
    )


def decisions_for(countries: Iterable[str]) -> tuple[AdequacyDecision, ...]:
    """Return every decision on some countries, whenever it held."""
    named = frozenset(countries)
    return tuple(decision for decision in adequacy_decisions() if decision.country in named)


def decision_on(country: str, day: date) -> AdequacyDecision | None:
    """Return the decision on a country that holds on a day, if there is one."""
    return next((decision for decision in decisions_for([country]) if decision.holds(day)), None)
