"""The notice names a service that is led from outside the EU and the EEA, and tells of no transfer.

Why: The provider may process data in its home country. The transfer and its ground must then be
told.

Source: GDPR 13(1)(f).

Example: {"cookies": {"services": [{"service": "web-analytics", "provider": "Google Analytics"}]}}

Better: Find out where the data is processed, and state the country and the ground of the transfer.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed, stated_activities
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.pointers import Path
from tietosuoja.rules.tools import own_transfers, tools_of

ABROAD: Final = frozenset(
    {
        "amazon",
        "aws",
        "cloudflare",
        "dropbox",
        "facebook",
        "google",
        "hubspot",
        "instagram",
        "linkedin",
        "mailchimp",
        "meta",
        "microsoft",
        "openai",
        "paypal",
        "salesforce",
        "slack",
        "stripe",
        "tiktok",
        "twitter",
        "vimeo",
        "whatsapp",
        "youtube",
        "zendesk",
        "zoom",
    }
)
"""Providers whose group is led from outside the EEA, by the first word of their name."""


def _find(case: Case) -> Iterator[Finding]:
    if any(tools_of(transfer) for transfer in own_transfers(case.notice)):
        return
    for path, name in _providers(case.notice):
        if name.casefold().split()[0].strip(",.") in ABROAD:
            yield RULE.at(*path, name=name)


def _providers(notice: Notice) -> Iterator[tuple[Path, str]]:
    for index in range(len(stated_activities(notice))):
        for path, recipient in placed(notice, index, "recipients"):
            if recipient.name and not recipient.countries:
                yield (*path, "name"), recipient.name
    for kind in ("cookies", "services"):
        for number, thing in enumerate(getattr(notice.cookies, kind, ())):
            if thing.provider:
                yield ("cookies", kind, number, "provider"), thing.provider


RULE: Final = Rule(
    name="unexplained-service-transfer",
    severity="warning",
    citations=(gdpr("13(1)(f)"),),
    find=_find,
    heuristic=True,
)
