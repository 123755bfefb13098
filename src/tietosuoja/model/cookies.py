"""Cookies and services of others on a site (Act 917/2014, section 205)."""

from typing import final

import attrs

from tietosuoja.model.texts import Duration, Line, Url
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    CookieCategoryCode,
    CookieCombinationCode,
    CookieConsentMethodCode,
    CookiePartyCode,
    CookieRefusalCode,
    DataItemCode,
    OnlineClaimCode,
    OnlineServiceCode,
    PurposeCode,
    RecipientCode,
    ServiceConsentCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Cookie:
    """One cookie, or one family of cookies.

    Attributes:
        name: Its name in the browser.
        provider: Who sets it.
        purpose: What it is for.
        category: What kind of cookie it is.
        lifetime: How long it stays.
        session: Whether it ends with the session.
        party: Whether it is the site's own or a third party's.
    """

    name: Line | None = None
    provider: Line | None = None
    purpose: PurposeCode | OwnWords | None = None
    category: CookieCategoryCode | None = None
    lifetime: Duration | None = None
    session: bool = False
    party: CookiePartyCode | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Service:
    """A service of somebody else on the site: a plug-in, embedded media, analytics, a chat.

    Attributes:
        service: What it does.
        provider: Who provides it.
        collects: The data it collects.
        purposes: What the data is used for.
        outside_eea: Whether data leaves the EEA.
        recipients: Who else receives the data.
        claims: What the notice claims of it.
        consent: Whether it needs consent.
        opt_out: Where to opt out.
    """

    service: OnlineServiceCode | OwnWords | None = attrs.field(default=None, kw_only=False)
    provider: Line | None = None
    collects: tuple[DataItemCode | OwnWords, ...] = ()
    purposes: tuple[PurposeCode | OwnWords, ...] = ()
    outside_eea: bool = False
    recipients: tuple[RecipientCode | OwnWords, ...] = ()
    claims: tuple[OnlineClaimCode | OwnWords, ...] = ()
    consent: ServiceConsentCode | None = None
    opt_out: Url | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Cookies:
    """What a notice says of cookies and similar techniques.

    Attributes:
        consent_method: How consent is asked.
        purposes: What cookies are used for.
        collects: The data got with them.
        refusal: How they can be refused, and what follows.
        claims: What the notice claims of them.
        combined: What the data is combined with.
        settings: Where the choices can be changed.
        cookies: The cookies one by one.
        services: Services of others on the site.
    """

    consent_method: CookieConsentMethodCode | OwnWords | None = None
    purposes: tuple[PurposeCode | OwnWords, ...] = ()
    collects: tuple[DataItemCode | OwnWords, ...] = ()
    refusal: tuple[CookieRefusalCode | OwnWords, ...] = ()
    claims: tuple[OnlineClaimCode | OwnWords, ...] = ()
    combined: tuple[CookieCombinationCode | OwnWords, ...] = ()
    settings: Url | None = None
    cookies: tuple[Cookie, ...] = ()
    services: tuple[Service, ...] = ()
