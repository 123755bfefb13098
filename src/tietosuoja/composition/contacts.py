"""The representative, the data protection officer and other contacts (Art. 13(1)(a) and (b))."""

from collections.abc import Iterator

from tietosuoja.composition.contact_data import as_lines, as_rows, contact_rows
from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, labelled, paragraphs, section, words
from tietosuoja.derivation.authority import country_of
from tietosuoja.document.nodes import Block, Facts, Part, Row
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.parties import Contact
from tietosuoja.reference.regions import eea_countries


def representative_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the representative in the EU."""
    contact = page.notice.representative
    controllers = page.notice.controllers
    outside = controllers and all(country_of(controller) not in eea_countries() for controller in controllers)
    intro = page.texts.say("representative.intro") if contact and outside and page.is_authored else ()
    blocks = [*paragraphs([intro]), *_facts(page, contact), *denied(page, page.notice.denials, "representative")]
    return section(page, "representative", "heading.representative", blocks)


def officer_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the data protection officer."""
    contact = page.notice.data_protection_officer
    intro = page.texts.say("dpo.intro") if contact and page.is_authored else ()
    denial = denied(page, page.notice.denials, "data-protection-officer")
    return section(page, "dpo", "heading.dpo", [*paragraphs([intro]), *_facts(page, contact), *denial])


def contacts_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the other contacts: what each is for, and how to reach it."""
    rows = tuple(_row(page, contact) for contact in page.notice.contacts)
    return section(page, "contact", "heading.contact", [Facts(rows)] if rows else [])


def _facts(page: Page, contact: Contact | None) -> Iterator[Block]:
    if contact is None:
        return
    name = (Row(page.texts.say("label.name"), (words(contact.name),)),) if contact.name else ()
    rows = name + as_rows(page, contact_rows(page, contact))
    if contact.roles:
        rows += (Row(page.texts.say("label.role"), (page.texts.terms("contact_roles", contact.roles),)),)
    if contact.for_matters:
        matters = page.texts.terms("contact_matters", contact.for_matters)
        rows += (Row(page.texts.say("label.matters"), (matters,)),)
    if rows:
        yield Facts(rows, compact=True)


def _row(page: Page, contact: Contact) -> Row:
    lines = as_lines(page, contact_rows(page, contact))
    if contact.for_matters:
        matters = page.texts.terms("contact_matters", contact.for_matters)
        lines += (labelled(page, "label.matters", matters),)
    details = (words(contact.name), *lines) if contact.name else lines
    if not contact.roles:
        return Row(page.texts.say("label.contact-person"), details)
    roles = page.texts.terms("contact_roles", contact.roles)
    return Row(capitalised(roles), details) if details else Row(page.texts.say("label.contact-person"), (roles,))
