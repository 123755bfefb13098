"""What a rule judges."""

from datetime import date
from typing import final

import attrs

from tietosuoja.model.notice import Notice


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Case:
    """A notice on a day.

    Attributes:
        notice: The notice.
        today: The day on which it is judged.
    """

    notice: Notice
    today: date
