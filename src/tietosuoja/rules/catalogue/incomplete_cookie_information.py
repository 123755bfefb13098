"""Cookies are used, and the notice does not say what for, for how long, for whom, or how consent is
asked.

Why: Users must be told the purpose and the duration of cookies and who has access to them. Consent
without this information is not valid.

Source: Act on Electronic Communications Services (917/2014) 205 §, C-673/17.

Example: {"cookies": {"consent_method": "banner", "purposes": ["website-analytics"]}}

Better: List the cookies in `cookies` with purpose, lifetime and party, and state how consent is
asked in `consent_method`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.cookies import Cookies
from tietosuoja.model.notice import Notice
from tietosuoja.rules.online import are_all_necessary


def _find(case: Case) -> Iterator[Finding]:
    cookies = case.notice.cookies
    if cookies is None or _is_told_elsewhere(case.notice):
        return
    if not _tells_purposes(cookies):
        yield RULE.at("cookies", "purposes", variant="purposes")
    if not any(cookie.lifetime or cookie.session for cookie in cookies.cookies):
        yield RULE.at("cookies", "cookies", variant="duration")
    if not _tells_parties(cookies):
        yield RULE.at("cookies", "services", variant="parties")
    if cookies.consent_method is None and not are_all_necessary(cookies):
        yield RULE.at("cookies", "consent_method", variant="consent")


def _is_told_elsewhere(notice: Notice) -> bool:
    return any(reference.about == "cookies" for reference in notice.references)


def _tells_purposes(cookies: Cookies) -> bool:
    told = any(cookie.purpose or cookie.category for cookie in cookies.cookies)
    return bool(cookies.purposes) or told or any(service.purposes for service in cookies.services)


def _tells_parties(cookies: Cookies) -> bool:
    return bool(cookies.services) or any(cookie.party or cookie.provider for cookie in cookies.cookies)


RULE: Final = Rule(
    name="incomplete-cookie-information",
    severity="warning",
    citations=(act("917/2014", "205"), judgment("C-673/17")),
    find=_find,
)
