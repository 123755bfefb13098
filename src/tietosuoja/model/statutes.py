"""Acts and their sections."""

from typing import final

import attrs

from tietosuoja.model.texts import Line
from tietosuoja.model.validation import checked
from tietosuoja.model.words import OwnWords


@final
@attrs.frozen(kw_only=True, weakref_slot=False, field_transformer=checked)
class Statute:
    """An act, or a place in it.

    Attributes:
        act: The number of the act: `1336/1997` for Finnish acts, `2016/679` for EU acts.
        name: The name of the act, where the library does not know it by its number.
        chapter: The chapter, where sections are numbered by chapter.
        section: The section (pykälä).
        subsection: The subsection (momentti).
        point: The point (kohta).
    """

    act: Line | None = None
    name: OwnWords | None = None
    chapter: Line | None = None
    section: Line | None = None
    subsection: Line | None = None
    point: Line | None = None
