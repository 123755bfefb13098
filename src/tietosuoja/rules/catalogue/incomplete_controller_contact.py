"""The postal address of a controller lacks its postcode or town, or there is one way only to reach it.

Why: A letter must arrive, and not everybody can use the same way. Different ways of making contact
are preferable.

Source: GDPR 13(1)(a), GDPR 14(1)(a), WP260 rev.01.

Example: {"controllers": [{"name": "Esimerkki Oy", "postal": {"street": "Mallikatu 1"}}]}

Better: State the whole postal address, and an email address or a phone number beside it.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.authority import country_of
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.model.parties import Controller
from tietosuoja.reference.regions import eea_countries
from tietosuoja.rules.channels import Channel, channels_of


def _find(case: Case) -> Iterator[Finding]:
    others = _elsewhere(case.notice)
    for index, controller in enumerate(case.notice.controllers):
        own = channels_of(controller)
        if _has_partial_address(controller):
            yield RULE.at("controllers", index, "postal", variant="address")
        elif own and len(own | others) == 1:
            yield RULE.at("controllers", index, variant="one-way")


def _elsewhere(notice: Notice) -> frozenset[Channel]:
    officer = (notice.data_protection_officer,) if notice.data_protection_officer else ()
    return frozenset(channel for contact in (*notice.contacts, *officer) for channel in channels_of(contact))


def _has_partial_address(controller: Controller) -> bool:
    """Whether town or postcode is missing; not everywhere outside the EEA are there postcodes."""
    postal = controller.postal
    return postal is not None and not (
        postal.town and (postal.postcode or country_of(controller) not in eea_countries())
    )


RULE: Final = Rule(
    name="incomplete-controller-contact",
    severity="warning",
    citations=(gdpr("13(1)(a)"), gdpr("14(1)(a)"), guideline("WP260 rev.01")),
    find=_find,
)
