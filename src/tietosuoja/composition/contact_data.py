"""Addresses, numbers and links, as every section shows them."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from tietosuoja.composition.page import Page, labelled, words
from tietosuoja.document.nodes import Inlines, Link, Row
from tietosuoja.l10n.locales import country_name
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.parties import Address, Authority, Contact, Controller

Labelled: TypeAlias = tuple[MessageId, tuple[Inlines, ...]]
"""A label and the values behind it."""

_EMAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{4,30}")
_WEB = re.compile(r"https?://", re.IGNORECASE)


def contact_rows(page: Page, party: Controller | Contact | Authority) -> Iterator[Labelled]:
    """Return the contact data of a party, kind by kind, in the order in which people look for it."""
    if party.postal:
        yield "label.postal-address", (words(address_line(page, party.postal)),)
    if party.visiting:
        yield "label.visiting-address", (words(address_line(page, party.visiting)),)
    yield "label.phone", tuple(phone(number) for number in party.phones)
    yield "label.email", tuple(email(address) for address in party.emails)
    if isinstance(party, Contact) and party.email_pattern:
        yield "label.email-pattern", (words(party.email_pattern),)
    if not isinstance(party, Controller):
        yield "label.fax", tuple(words(number) for number in party.fax)
    if party.web:
        yield "label.website", (link(party.web),)
    if not isinstance(party, Authority) and party.hours:
        yield "label.service-hours", (page.texts.words(party.hours),)


def as_rows(page: Page, rows: Iterable[Labelled]) -> tuple[Row, ...]:
    """Return labels and values as facts, without the labels that have no values."""
    return tuple(Row(page.texts.say(label), values) for label, values in rows if values)


def as_lines(page: Page, rows: Iterator[Labelled]) -> tuple[Inlines, ...]:
    """Return labels and values as lines, a label once with all its values."""
    return tuple(labelled(page, label, page.texts.listed(values)) for label, values in rows if values)


def reach(page: Page, contact: Contact) -> Inlines:
    """Return a contact on one line: its name and how to reach it, or else what it is for."""
    name = [words(contact.name)] if contact.name else []
    return run_on(name + ways_to_reach(page, contact)) or page.texts.terms("contact_roles", contact.roles)


def ways_to_reach(page: Page, party: Controller | Contact) -> list[Inlines]:
    """Return the ways to reach a party: e-mail, phone, web, post."""
    ways = [*map(email, party.emails), *map(phone, party.phones)]
    if party.web:
        ways.append(link(party.web))
    if party.postal:
        ways.append(words(address_line(page, party.postal)))
    return ways


def run_on(parts: list[Inlines]) -> Inlines:
    """Return runs of words as one, with commas between them."""
    said = [part for part in parts if part]
    return tuple(inline for index, part in enumerate(said) for inline in (*(words(", ") if index else ()), *part))


def address_line(page: Page, address: Address) -> str:
    """Return an address on one line: street, box, postcode and town, country."""
    town = " ".join(part for part in (address.postcode, address.town) if part)
    country = country_name(address.country, page.language) if address.country else None
    return ", ".join(part for part in (address.street, address.box, town, country) if part)


def email(address: str) -> Inlines:
    """Return an e-mail address as a link, or as it is if it cannot be one."""
    if _EMAIL.fullmatch(address):
        return (Link(f"mailto:{address}", address),)
    return words(address)


def phone(number: str) -> Inlines:
    """Return a phone number as a link, or as it is if it cannot be one."""
    if _PHONE.fullmatch(number):
        return (Link("tel:" + re.sub("[^0-9+]", "", number), number),)
    return words(number)


def link(address: str) -> Inlines:
    """Return a web address as a link that shows where it leads."""
    shown = _WEB.sub("", address).rstrip("/") if _WEB.match(address) else address.partition(":")[2]
    return (Link(address, shown),)
