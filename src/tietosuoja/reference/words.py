"""Words of reference data in the three languages."""

from typing import final

import attrs


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Words:
    """The same words in three languages, as they stand after a colon.

    Attributes:
        fi: In Finnish.
        sv: In Swedish.
        en: In English.
    """

    fi: str
    sv: str
    en: str
