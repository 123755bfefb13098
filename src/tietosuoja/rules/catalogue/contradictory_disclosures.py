"""The notice denies disclosures, recipients or transfers, and tells of some all the same.

Why: Readers cannot know which statement is true.

Source: GDPR 12(1), GDPR 13(1)(e).

Example: {"activities": [{"recipients": [{"role": "controller", "category": "banks"}], "denials":
["disclosures"]}]}

Better: Remove one of the statements, or state the exceptions in `unless`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.transfers import derived_transfers
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.model.processing import Denial
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities

THIRD_PARTIES: Final = frozenset({"controller", "joint-controller"})
TOPICS: Final = frozenset({"disclosures", "recipients", "transfers"})


def _find(case: Case) -> Iterator[Finding]:
    for index, _ in own_activities(case.notice):
        denials = [(path, denial) for path, denial in placed(case.notice, index, "denials") if denial.of in TOPICS]
        for path, denial in denials:
            against = _stated(case.notice, index, denial) + _qualified(denial, denials)
            if _is_flat(denial) and against:
                yield RULE.at(*path, related=against)


def _is_flat(denial: Denial) -> bool:
    """Whether a denial leaves no room for what is stated beside it."""
    return denial.extent != "as-a-rule" and not denial.unless and not denial.words


def _stated(notice: Notice, index: int, denial: Denial) -> tuple[Path, ...]:
    """Return the places of what is stated although it is denied for every purpose."""
    if denial.regarding:
        return ()
    if denial.of == "transfers":
        return tuple(transfer.follows_from for transfer in derived_transfers(notice, index))
    recipients = placed(notice, index, "recipients")
    third_parties_only = denial.of == "disclosures"
    return tuple(path for path, recipient in recipients if not third_parties_only or recipient.role in THIRD_PARTIES)


def _qualified(denial: Denial, denials: list[tuple[Path, Denial]]) -> tuple[Path, ...]:
    """Return the places of denials of the same thing that have exceptions."""
    same = ((path, other) for path, other in denials if (other.of, other.regarding) == (denial.of, denial.regarding))
    return tuple(path for path, other in same if other.unless)


RULE: Final = Rule(
    name="contradictory-disclosures",
    severity="warning",
    citations=(gdpr("12(1)"), gdpr("13(1)(e)")),
    find=_find,
)
