"""Who is responsible and how to reach them."""

from typing import final

import attrs

from tietosuoja.model.texts import Id, Line, Ref, Url
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import (
    AuthorityCode,
    ContactMatterCode,
    ContactRoleCode,
    ControllerKindCode,
    CountryCode,
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Address:
    """A postal or visiting address.

    Attributes:
        street: The street and number.
        box: The post office box, as in `PL 800`.
        postcode: The postal code, with its leading zeros.
        town: The town.
        country: The country, by ISO 3166-1 alpha-2 code.
    """

    street: Line | None = None
    box: Line | None = None
    postcode: Line | None = None
    town: Line | None = None
    country: CountryCode | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Controller:
    """Who decides why and how the data is processed (GDPR Arts. 4(7), 13(1)(a)).

    Attributes:
        id: A name for references, where there are several controllers.
        name: The official name.
        short_name: What the notice calls it.
        kind: What kind of body it is; decides the supervisory authority on Åland.
        business_id: The Finnish business ID (Y-tunnus), as in `1234567-1`.
        postal: The postal address.
        visiting: The visiting address.
        phones: Phone numbers, as they are to be read.
        emails: E-mail addresses.
        web: The web site.
        country: The country of establishment; Finland if it is not said.
        hours: When it can be reached.
        applies_to: For whom it is the controller, where that depends on the reader.
    """

    id: Id | None = None
    name: Line | None = None
    short_name: OwnWords | None = None
    kind: ControllerKindCode | None = None
    business_id: Line | None = None
    postal: Address | None = None
    visiting: Address | None = None
    phones: tuple[Line, ...] = ()
    emails: tuple[Line, ...] = ()
    web: Url | None = None
    country: CountryCode | None = None
    hours: OwnWords | None = None
    applies_to: OwnWords | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Contact:
    """A contact point: a person, an office, the data protection officer, the representative.

    Source: GDPR Arts. 13(1)(a) and (b), 27, 37 to 39.

    Attributes:
        id: A name for references.
        roles: What the contact point is for.
        name: The name of the person or office.
        postal: The postal address.
        visiting: The visiting address.
        phones: Phone numbers, as they are to be read.
        emails: E-mail addresses.
        email_pattern: How addresses are formed, as in `firstname.lastname@example.fi`.
        fax: Fax numbers.
        web: The web site or form.
        hours: When it can be reached.
        for_matters: The matters it deals with.
    """

    id: Id | None = None
    roles: tuple[ContactRoleCode | OwnWords, ...] = ()
    name: Line | None = None
    postal: Address | None = None
    visiting: Address | None = None
    phones: tuple[Line, ...] = ()
    emails: tuple[Line, ...] = ()
    email_pattern: Line | None = None
    fax: tuple[Line, ...] = ()
    web: Url | None = None
    hours: OwnWords | None = None
    for_matters: tuple[ContactMatterCode | OwnWords, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Arrangement:
    """The arrangement between joint controllers (GDPR Art. 26).

    Attributes:
        essence: The essence of the arrangement (Art. 26(2)).
        duties: Who does what, one duty each.
        contact: The shared contact point: the id of a contact.
        url: Where the arrangement or the list of controllers can be read.
        activities: The activities that it concerns; none named means all.
    """

    essence: OwnWords | None = None
    duties: tuple[OwnWords, ...] = ()
    contact: Ref | None = None
    url: Url | None = None
    activities: tuple[Ref, ...] = ()


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Authority:
    """A supervisory authority (GDPR Arts. 13(2)(d), 77).

    Named by the code of its country, an authority has the contact data of the library; an
    imported notice says which data it gives itself.

    Attributes:
        authority: The country: one of the EEA, or `AX` for Åland's own authority.
        name: The name.
        postal: The postal address.
        visiting: The visiting address.
        phones: Phone numbers, as they are to be read.
        emails: E-mail addresses.
        fax: Fax numbers.
        web: The web site.
    """

    authority: AuthorityCode | None = attrs.field(default=None, kw_only=False)
    name: Line | None = None
    postal: Address | None = None
    visiting: Address | None = None
    phones: tuple[Line, ...] = ()
    emails: tuple[Line, ...] = ()
    fax: tuple[Line, ...] = ()
    web: Url | None = None
