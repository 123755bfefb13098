"""Which cookies a notice tells of: those that need consent, and those that do not."""

from typing import Final

from tietosuoja.model.cookies import Cookies
from tietosuoja.vocabulary.lookup import entry

CONSENT_PURPOSES: Final = frozenset(
    {
        "direct-marketing",
        "marketing",
        "personalisation",
        "service-development",
        "statistics",
        "targeted-advertising",
        "user-experience",
        "website-analytics",
        "website-development",
    }
)
"""Purposes for which cookies are not necessary to provide the site."""


def some_need_consent(cookies: Cookies) -> bool:
    """Whether a notice tells of cookies that need consent (Act 917/2014, section 205)."""
    purposes = {*cookies.purposes, *(cookie.purpose for cookie in cookies.cookies)}
    services = (service for service in cookies.services if service.consent != "not-required")
    categories = (cookie.category for cookie in cookies.cookies if cookie.category)
    return (
        bool(purposes & CONSENT_PURPOSES)
        or any(service.service is not None or service.purposes for service in services)
        or any(entry("cookie_categories", category).consent_required for category in categories)
    )


def are_all_necessary(cookies: Cookies) -> bool:
    """Whether a notice lists its cookies, and none of them needs consent."""
    listed = bool(cookies.cookies) and all(cookie.category == "strictly-necessary" for cookie in cookies.cookies)
    return listed and not some_need_consent(cookies)
