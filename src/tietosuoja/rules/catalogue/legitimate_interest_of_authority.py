"""A public authority relies on legitimate interests.

Why: Public authorities cannot rely on legitimate interests in the performance of their tasks.

Source: GDPR 6(1).

Example: {"controllers": [{"kind": "public-body"}], "activities": [{"bases":
["legitimate-interests"]}]}

Better: State the statutory task or duty as the basis. Legitimate interests are possible only
outside the tasks of the authority.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.rights import placed_bases
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.model.notice import Notice
from tietosuoja.rules.judged import own_activities


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        if not _is_of_authority(case.notice, activity):
            continue
        for path, basis in placed_bases(activity, index):
            if basis.type == "legitimate-interests":
                yield RULE.at(*path)


def _is_of_authority(notice: Notice, activity: Activity) -> bool:
    """Whether every controller of an activity is a public body."""
    named = [each for each in notice.controllers if not activity.controllers or each.id in activity.controllers]
    return bool(named) and all(controller.kind == "public-body" for controller in named)


RULE: Final = Rule(
    name="legitimate-interest-of-authority",
    severity="warning",
    citations=(gdpr("6(1)"),),
    find=_find,
)
