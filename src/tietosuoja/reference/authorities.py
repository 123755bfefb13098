"""Supervisory authorities and how to reach them."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, final

import attrs

from tietosuoja.reference.data_files import data_file

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
        source: Where the data was read.
        checked: The day of reading, as `YYYY-MM-DD`.
    """

    code: str
    blocks: Mapping[str, AuthorityBlock]
    email: str | None = None
    source: str
    checked: str


@cache
def authority_records() -> dict[str, AuthorityRecord]:
    """Return the authorities by the code by which a notice names them."""
    return {code: _record(code, table) for code, table in data_file("authorities").items() if code != "as_of"}


def _record(code: str, table: Mapping[str, Any]) -> AuthorityRecord:
    return AuthorityRecord(
        code=code,
        blocks={language: AuthorityBlock(**table[language]) for language in LANGUAGES if language in table},
        email=table.get("email"),
        source=table["source"],
        checked=table["checked"],
    )
