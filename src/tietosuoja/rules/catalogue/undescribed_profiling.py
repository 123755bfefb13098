"""People are targeted or classified, but profiling is not described, or even denied.

Why: Profiling must be told, and people can object to it at any time where it serves direct
marketing.

Source: GDPR 13(2)(f), GDPR 21(2).

Example: {"cookies": {"purposes": ["targeted-advertising"]}}

Better: Describe the profiling in `profiling`: what it is used for, and on which data it is based.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.cookies import Cookies
from tietosuoja.model.notice import Notice
from tietosuoja.pointers import Path
from tietosuoja.rules.judged import own_activities

TARGETING: Final = "targeted-advertising"
SERVICES: Final = frozenset({"remarketing", "visitor-demographics"})


def _find(case: Case) -> Iterator[Finding]:
    activities = tuple(own_activities(case.notice))
    described = {index for index, activity in activities if activity.profiling or activity.decisions}
    signs = [] if described or not case.notice.cookies else list(_online(case.notice.cookies))
    for index, _ in activities:
        if index not in described:
            signs += _in_activity(case.notice, index)
    if signs:
        denials = tuple(_denials(case.notice))
        yield RULE.at(*signs[0], variant="denied" if denials else None, related=(*signs[1:], *denials))


def _in_activity(notice: Notice, index: int) -> Iterator[Path]:
    for path, purpose in placed(notice, index, "purposes"):
        if purpose.purpose == TARGETING:
            yield path
    for path, category in placed(notice, index, "data"):
        for number, item in enumerate(category.items):
            if item.item == "customer-segments":
                yield (*path, "items", number)


def _online(cookies: Cookies) -> Iterator[Path]:
    for number, purpose in enumerate(cookies.purposes):
        if purpose == TARGETING:
            yield ("cookies", "purposes", number)
    for number, cookie in enumerate(cookies.cookies):
        if cookie.purpose == TARGETING:
            yield ("cookies", "cookies", number, "purpose")
    for number, service in enumerate(cookies.services):
        if service.service in SERVICES or TARGETING in service.purposes:
            yield ("cookies", "services", number)


def _denials(notice: Notice) -> Iterator[Path]:
    for number, denial in enumerate(notice.denials):
        if denial.of == "profiling":
            yield ("denials", number)
    for index, _ in own_activities(notice):
        yield from (path for path, denial in placed(notice, index, "denials") if denial.of == "profiling")


RULE: Final = Rule(
    name="undescribed-profiling",
    severity="warning",
    citations=(gdpr("13(2)(f)"), gdpr("21(2)")),
    find=_find,
    heuristic=True,
)
