"""The record of one code: its texts, the forms that sentences need, and its marks."""

from collections.abc import Mapping
from typing import final

import attrs

NO_FORMS: Mapping[str, str] = {}


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Entry:
    """One code of one table.

    Attributes:
        code: The code itself, as a notice writes it.
        fi: The Finnish text that stands in a list after a colon (nominative, no final stop),
            or whole sentences where the table says so.
        sv: The same in the Swedish of Finland.
        en: The same in British English.
        forms: Other forms, by language and name: `fi_after`, `sv_until`, `en_by` …
        group: What the code belongs to; a code of `data_groups` for data items.
        kind: For security measures, a code of `measure_kinds`.
        role: For recipients, `processor`, `controller` or `either`.
        article: The article of the GDPR that the code stands for, as in `46(2)(c)`.
        statute: The section of a national act that the code stands for.
        needs: For channels, the contact data that the channel requires.
        dpv: The term of the Data Privacy Vocabulary 2.3 that comes nearest.
        special: For data items, the special category they belong to (GDPR Art. 9(1)).
        criminal: Whether the data concerns convictions and offences (GDPR Art. 10).
        national_id: Whether it is the personal identity code (Act 1050/2018, section 29).
        direct_marketing: For purposes, whether they are direct marketing (GDPR Art. 21(2)).
        vague: Whether the code is too broad to inform a reader.
        active: For ways of consenting to cookies, whether the user does something to consent.
        publicly_accessible: For sources; None where it depends on the source.
        consent_required: For cookies, whether they need consent.
        replaced_by: The code to use instead of this withdrawn one.
        synonyms_fi: Finnish wordings seen in notices, for the importer; never shown.
    """

    code: str
    fi: str
    sv: str
    en: str
    forms: Mapping[str, str] = NO_FORMS
    group: str | None = None
    kind: str | None = None
    role: str | None = None
    article: str | None = None
    statute: str | None = None
    needs: str | None = None
    dpv: str | None = None
    special: str | None = None
    criminal: bool = False
    national_id: bool = False
    direct_marketing: bool = False
    vague: bool = False
    active: bool = False
    publicly_accessible: bool | None = None
    consent_required: bool = False
    replaced_by: str | None = None
    synonyms_fi: tuple[str, ...] = ()
