"""Cookies that are not necessary rest on browser settings, or on the use of the site.

Why: They need consent that the user gives by doing something. Browser settings and silence are no
consent.

Source: Act on Electronic Communications Services (917/2014) 205 §, GDPR 4(11), GDPR 7, C-673/17.

Example: {"cookies": {"consent_method": "use-of-site"}}

Better: Ask for consent before cookies are set, and state how in `consent_method`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.cookies import Cookies
from tietosuoja.rules.online import are_all_necessary, some_need_consent
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    cookies = case.notice.cookies
    if cookies is None:
        return
    method = cookies.consent_method
    if isinstance(method, str) and not entry("cookie_consent_methods", method).active:
        if not are_all_necessary(cookies):
            yield RULE.at("cookies", "consent_method")
    elif method is None and _leaves_it_to_the_browser(cookies) and some_need_consent(cookies):
        yield RULE.at("cookies", "refusal", cookies.refusal.index("browser-settings"))


def _leaves_it_to_the_browser(cookies: Cookies) -> bool:
    elsewhere = "cookie-settings" in cookies.refusal or cookies.settings is not None
    return "browser-settings" in cookies.refusal and not elsewhere


RULE: Final = Rule(
    name="cookies-without-active-consent",
    severity="error",
    citations=(act("917/2014", "205"), gdpr("4(11)"), gdpr("7"), judgment("C-673/17")),
    find=_find,
)
