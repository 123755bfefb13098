"""What an author says in own words, in up to three languages."""

from typing import final

import attrs

from tietosuoja.errors import Fault, ModelError
from tietosuoja.model.texts import Prose
from tietosuoja.model.validation import NOTHING, checked


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class OwnWords:
    """The author's own words, at least in one language.

    A page in a language that is missing here shows the first of the notice's languages that is
    not, marked as such.

    Attributes:
        fi: The words in Finnish.
        sv: The words in Swedish.
        en: The words in English.
    """

    fi: Prose | None = None
    sv: Prose | None = None
    en: Prose | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse words in no language."""
        if self.fi is None and self.sv is None and self.en is None:
            raise ModelError(kind="OwnWords", faults=(Fault(path=(), message=NOTHING),))
