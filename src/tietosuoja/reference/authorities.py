"""Supervisory authorities and how to reach them."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final, final

import attrs

from tietosuoja.reference.data_files import Record, named_records, parted
from tietosuoja.reference.former_contacts import FormerContact

LANGUAGES: Final = ("fi", "sv", "en")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class AuthorityBlock:
    """Name and contact data of an authority in one language.

    Attributes:
        name: The name.
        visiting: The visiting address on one line.
        postal: The postal address on one line.
        phone: The switchboard.
        registry: The phone number of the registry.
        web: The web site.
    """

    name: str
    visiting: str | None = None
    postal: str | None = None
    phone: str | None = None
    registry: str | None = None
    web: str | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class AuthorityRecord:
    """One supervisory authority.

    Attributes:
        code: The code by which a notice names it.
        blocks: Name and contact data by language; at least in English.
        email: The e-mail address.
        competence: What it supervises, in English.
        law: The act that sets it up, if it is not that of the country.
        former: Contact data that held once.
        mentioned_as: Stems of words by which texts name it, in small letters.
        note: What else must be known, in English.
        unverified: The fields that were not read in a source, as in `en.name`.
        source: Where the data was read.
        checked: The day of reading.
        verified: Whether all of it was read there, but for the fields named.
    """

    code: str
    blocks: Mapping[str, AuthorityBlock]
    email: str | None = None
    competence: str | None = None
    law: str | None = None
    former: tuple[FormerContact, ...] = ()
    mentioned_as: tuple[str, ...] = ()
    note: str | None = None
    unverified: tuple[str, ...] = ()
    source: str
    checked: date
    verified: bool

    def is_mentioned_in(self, text: str) -> bool:
        """Whether a text names the authority, in any form of the word."""
        return any(stem in text.casefold() for stem in self.mentioned_as)

    def former_contacts_in(self, text: str) -> tuple[FormerContact, ...]:
        """Return the contact data in a text about the authority that held only once."""
        return tuple(contact for contact in self.former if contact.is_in(text))


@cache
def authority_records() -> dict[str, AuthorityRecord]:
    """Return the authorities by the code by which a notice names them."""
    return {code: _authority(code, record) for code, record in named_records("authorities")}


def _authority(code: str, record: Record) -> AuthorityRecord:
    nested, fields = parted(record, (*LANGUAGES, "former"))
    former = tuple(FormerContact(**contact) for contact in nested.pop("former", ()))
    blocks = {language: AuthorityBlock(**block) for language, block in nested.items()}
    return AuthorityRecord(code=code, blocks=blocks, former=former, **fields)
