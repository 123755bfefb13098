"""Names of acts, by their number."""

from functools import cache
from typing import final

import attrs

from tietosuoja.reference.data_files import data_file


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class StatuteName:
    """The name of an act as it stands in running text.

    Attributes:
        fi: In Finnish.
        sv: In Swedish, in the definite form.
        en: In English.
        en_verified: Whether the English name was read in a source.
    """

    fi: str
    sv: str
    en: str
    en_verified: bool


@cache
def statute_names() -> dict[str, StatuteName]:
    """Return the known acts by number: `1336/1997`, and `2016/679` for the GDPR."""
    return {act: StatuteName(**record) for act, record in data_file("statutes").items() if act != "as_of"}
