"""Words that a site puts in the place of the library's own."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias, TypeGuard, cast, final

import attrs

from tietosuoja.errors import Fault, ModelError
from tietosuoja.l10n.message_ids import SLOTS
from tietosuoja.l10n.slots import slot_flaws
from tietosuoja.model.shapes import TextShape
from tietosuoja.model.texts import LINE
from tietosuoja.model.validation import flaws_of, shown
from tietosuoja.vocabulary.codes import LanguageCode
from tietosuoja.vocabulary.lookup import nearest

Replaced: TypeAlias = tuple[tuple[str, str], ...]
"""Ids of messages, each with the text that stands in its place."""

PAIRS: Final = 'something else stands where pairs are due: write (("heading.rights", "Oikeutesi"),)'


def _checked(instance: object, field: "attrs.Attribute[Any]", value: object) -> None:
    faults = [Fault(path=(field.name, *path), message=text) for path, text in _flaws(value)]
    if faults:
        raise ModelError(kind=type(instance).__name__, faults=tuple(faults))


def _flaws(value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    if not _is_pairs(value):
        yield (), PAIRS
        return
    names = [name for name, _ in value]
    for name, text in value:
        yield from (((name,), flaw) for flaw in message_flaws(name, text))
    yield from (((name,), "stands more than once: leave one") for name in sorted(set(names)) if names.count(name) > 1)


def _is_pairs(value: object) -> TypeGuard[Replaced]:
    return isinstance(value, tuple) and all(map(_is_pair, cast("tuple[object, ...]", value)))


def _is_pair(value: object) -> bool:
    if not isinstance(value, tuple):
        return False
    pair = cast("tuple[object, ...]", value)
    return len(pair) == 2 and all(isinstance(part, str) for part in pair)  # noqa: PLR2004  # a pair


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Messages:
    """A site's own words in the place of single messages of pages, which `load_messages` reads.

    The documentation lists the ids. A message that is not replaced is the library's.

    Attributes:
        fi: The Finnish ones: ids with texts.
        sv: The Swedish ones.
        en: The English ones.
    """

    fi: Replaced = attrs.field(default=(), validator=_checked)
    sv: Replaced = attrs.field(default=(), validator=_checked)
    en: Replaced = attrs.field(default=(), validator=_checked)


def replaced(messages: Messages | None, language: LanguageCode) -> Mapping[str, str]:
    """Return the messages that are replaced in a language, by their ids."""
    own: dict[LanguageCode, Replaced] = {"fi": messages.fi, "sv": messages.sv, "en": messages.en} if messages else {}
    return MappingProxyType(dict(own.get(language, ())))


def message_flaws(name: str, text: str) -> Iterator[str]:
    """Tell what is wrong with a text in the place of a message.

    Args:
        name: The id of the message.
        text: The text.
    """
    if name not in SLOTS:
        near = ", ".join(nearest(name, SLOTS))
        advice = f"nearest: {near}" if near else "the documentation lists them"
        yield f"{shown(name)} is no message of pages; {advice}"
        return
    flaws = [flaw for _, flaw in flaws_of(text, TextShape(LINE))]
    yield from flaws or slot_flaws(name, text)
