"""The site has plug-ins of social media, and nothing is said of joint controllers.

Why: A site that embeds such a plug-in sends data of its visitors to the provider, and may be a
joint controller with it for that.

Source: GDPR 26, C-40/17.

Example: {"cookies": {"services": ["like-buttons"]}}

Better: Name the provider as a joint controller among the recipients, or refer to the arrangement
with it in `references`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.cookies import Service
from tietosuoja.model.notice import Notice
from tietosuoja.rules.judged import own_activities

PLUG_INS: Final = frozenset({"like-buttons", "social-feeds"})


def _find(case: Case) -> Iterator[Finding]:
    for number, service in enumerate(case.notice.cookies.services if case.notice.cookies else ()):
        if service.service in PLUG_INS and not _tells_of_joint_controllers(case.notice, service):
            yield RULE.at("cookies", "services", number)


def _tells_of_joint_controllers(notice: Notice, service: Service) -> bool:
    """Whether a notice speaks of joint controllers; of the provider, if it names that."""
    named = {controller.name for controller in notice.controllers}
    recipients = [recipient for _, activity in own_activities(notice) for recipient in activity.recipients]
    named |= {recipient.name for recipient in recipients if recipient.role == "joint-controller"}
    anyone = notice.arrangement is not None or any(each.role == "joint-controller" for each in recipients)
    referred = any(reference.about == "joint-controllers" for reference in notice.references)
    return referred or (service.provider in named if service.provider else anyone)


RULE: Final = Rule(
    name="social-plugin-without-joint-controller",
    severity="warning",
    citations=(gdpr("26"), judgment("C-40/17")),
    find=_find,
)
