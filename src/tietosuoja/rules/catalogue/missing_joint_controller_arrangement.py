"""There are joint controllers, but the essence of their arrangement is not available.

Why: Joint controllers divide their duties in an arrangement. People must be able to see its essence,
so that they know who does what.

Source: GDPR 26(2), GDPR 26(1).

Example: {"activities": [{"role": "joint-controller", "purposes": ["sales"]}]}

Better: State in `arrangement` what was arranged, or where it can be read.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.parties import Arrangement
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    joint = tuple(dict.fromkeys(_joint(case)))
    if joint:
        yield RULE.at("arrangement", related=joint)


def _joint(case: Case) -> Iterator[Path]:
    """Return the places that tell of joint controllers without an arrangement that covers them."""
    for index, activity in own_activities(case.notice):
        if _covers(case.notice.arrangement, activity):
            continue
        if activity.role == "joint-controller":
            yield ("activities", index, "role")
        for path, recipient in placed(case.notice, index, "recipients"):
            if recipient.role == "joint-controller" and not recipient.link:
                yield (*path, "role")


def _covers(arrangement: Arrangement | None, activity: Activity) -> bool:
    """Whether an arrangement tells something, be it whom to ask, of an activity."""
    if arrangement is None or not (arrangement.essence or arrangement.duties or arrangement.contact or arrangement.url):
        return False
    return not arrangement.activities or activity.id in arrangement.activities


RULE: Final = Rule(
    name="missing-joint-controller-arrangement",
    severity="warning",
    citations=(gdpr("26(2)"), gdpr("26(1)")),
    find=_find,
)
