"""Where a notice speaks of consent."""

from typing import Final, cast

import attrs

from tietosuoja.model.bases import Consent
from tietosuoja.model.notice import Notice
from tietosuoja.model.shapes import class_of
from tietosuoja.pointers import Path

WORDS: Final = ("consent", "samtyck", "suostumu")
"""What codes and own words that speak of consent have in them."""


def groundless_withdrawals(notice: Notice) -> tuple[Path, ...]:
    """Return the places where consent can be withdrawn, if nothing in the notice asks for it."""
    statements = notice.rights.statements if notice.rights else ()
    places: tuple[Path, ...] = tuple(
        ("rights", "statements", number)
        for number, statement in enumerate(statements)
        if statement.right == "withdrawal"
    )
    return () if places and _asks_for_consent(notice) else places


def _asks_for_consent(notice: Notice) -> bool:
    in_cookies = notice.cookies is not None and notice.cookies.consent_method is not None
    return in_cookies or any(map(_mentions, (notice.activities, notice.shared, notice.denials, notice.sections)))


def _mentions(value: object) -> bool:
    if isinstance(value, str):
        text = value.casefold()
        return any(word in text for word in WORDS)
    return isinstance(value, Consent) or any(map(_mentions, _parts(value)))


def _parts(value: object) -> tuple[object, ...]:
    if isinstance(value, tuple):
        return cast("tuple[object, ...]", value)
    cls = class_of(value)
    return tuple(getattr(value, field.name) for field in attrs.fields(cls)) if cls else ()
