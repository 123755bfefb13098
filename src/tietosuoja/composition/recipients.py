"""Who receives the data (Art. 13(1)(e))."""

from collections.abc import Iterator
from typing import Final

from tietosuoja.composition.contact_data import link
from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, heads, labelled, paragraphs, runs, section, words
from tietosuoja.composition.places import places_in_words
from tietosuoja.composition.references import data_names, people_names, purpose_names
from tietosuoja.derivation.transfers import outside_eea
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row, Text
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.recipients import Recipient
from tietosuoja.vocabulary.codes import RecipientHedgeCode, RoleCode

LISTED: Final[dict[RoleCode | None, MessageId]] = {
    "processor": "recipients.processors",
    "controller": "recipients.controllers",
    "joint-controller": "recipients.joint-controllers",
    None: "recipients.list",
}
"""The sentence that lists recipients, by their role."""

HEDGED: Final[dict[RecipientHedgeCode, MessageId]] = {
    "possible": "recipients.possible",
    "exceptional": "recipients.exceptional",
}
"""How firmly a recipient is named."""


def recipients_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on recipients, and on what is not disclosed."""
    blocks = [
        *_recipients(page, activity),
        *denied(page, activity.denials, "recipients", "disclosures"),
    ]
    return section(page, "recipients", "heading.recipients", blocks)


def recipient_name(page: Page, recipient: Recipient) -> Inlines:
    """Return what a recipient is called: its name, with its category in brackets if it has both."""
    category = page.texts.term("recipients", recipient.category) if recipient.category else ()
    if not recipient.name:
        return category or page.texts.say("label.recipient")
    name = words(recipient.name)
    return (*name, Text(" ("), *category, Text(")")) if category else name


def _recipients(page: Page, activity: Activity) -> Iterator[Block]:
    told = [(recipient, list(_details(page, recipient, activity))) for recipient in activity.recipients]
    for role, message in LISTED.items():
        bare = [_with_places(page, recipient) for recipient, details in told if not details and recipient.role == role]
        if bare:
            yield from paragraphs([page.texts.say(message, items=page.texts.listed(bare))])
    rows = tuple(
        Row(capitalised(recipient_name(page, recipient)), runs([*_basics(page, recipient), *details]))
        for recipient, details in told
        if details
    )
    if rows:
        yield Facts(rows, heads=heads(page, "table.recipients", "table.recipient", "table.details"))


def _with_places(page: Page, recipient: Recipient) -> Inlines:
    name, places = recipient_name(page, recipient), _places(page, recipient)
    return (*name, Text(" ("), *places, Text(")")) if places else name


def _places(page: Page, recipient: Recipient) -> Inlines:
    outside = outside_eea(recipient.countries)
    return places_in_words(page, [code for code in recipient.countries if code not in outside])


def _basics(page: Page, recipient: Recipient) -> Iterator[Inlines]:
    if recipient.role:
        yield page.texts.say("recipients.role", role=page.texts.term("roles", recipient.role))
    places = _places(page, recipient)
    if places:
        yield page.texts.say("recipients.places", items=places)


def _details(page: Page, recipient: Recipient, activity: Activity) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if recipient.hedge:
        yield say(HEDGED[recipient.hedge])
    if recipient.service:
        yield say("recipients.service", items=texts.term("services", recipient.service))
    if recipient.purposes:
        yield say("recipients.purposes", items=purpose_names(page, activity, recipient.purposes))
    if recipient.data:
        yield say("recipients.data", items=data_names(page, activity, recipient.data))
    if recipient.people:
        yield say("recipients.people", items=people_names(page, [activity], recipient.people))
    if recipient.conditions:
        yield say("recipients.conditions", items=texts.terms("conditions", recipient.conditions))
    yield from _circumstances(page, recipient)


def _circumstances(page: Page, recipient: Recipient) -> Iterator[Inlines]:
    say = page.texts.say
    if recipient.via:
        yield say("recipients.via", name=words(recipient.via))
    if recipient.since:
        yield say("recipients.since", date=words(date_in_words(recipient.since, page.language)))
    if recipient.until:
        yield say("recipients.until", date=words(date_in_words(recipient.until, page.language)))
    if recipient.link:
        yield labelled(page, "label.privacy-policy", link(recipient.link))
