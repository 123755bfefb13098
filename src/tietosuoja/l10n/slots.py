"""The slots of messages, such as `{items}`: where they may stand, and which a message has."""

import re
import string
from collections.abc import Iterator

from tietosuoja.l10n.message_ids import SLOTS, MessageId

_INFLECTED = re.compile(
    r"\w \{(?!period|duration|date|event|until|number|section|chapter|point|subsection|version|name|right)|\}:?\w"
)


def slots_of(text: str) -> list[str]:
    """Return the names of the slots of a text, in their order.

    Raises:
        ValueError: If a brace stands alone, or something else than a name stands in a slot.
    """
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError as error:
        raise ValueError("a brace stands alone: write {{ or }} for a brace as such") from error
    for _, field, spec, conversion in parsed:
        if field is not None and (spec or conversion or not field.isidentifier()):
            raise ValueError(f"{{{field}}} is no slot: its name stands in it and nothing else, as in {{items}}")
    return [field for _, field, _, _ in parsed if field is not None]


def is_inflected(name: str, text: str) -> bool:
    """Whether a slot stands where the language would inflect what fills it.

    It may stand after a colon or a question, in brackets, after a number or at an end.
    """
    return not name.startswith("cite.") and _INFLECTED.search(text) is not None


def slot_flaws(name: MessageId, text: str) -> Iterator[str]:
    """Tell which slots of a message are missing from a text, and which do not belong there."""
    try:
        found = slots_of(text)
    except ValueError as error:
        yield str(error)
        return
    due = SLOTS[name]
    for slot in due:
        if slot not in found:
            yield f"{{{slot}}} is missing: the facts of the notice stand there"
        elif found.count(slot) > 1:
            yield f"{{{slot}}} stands more than once: leave one"
    known = " and ".join(f"{{{slot}}}" for slot in due) or "none"
    for slot in dict.fromkeys(found):
        if slot not in due:
            yield f"{{{slot}}} is no slot of this message, which has {known}"
    if is_inflected(name, text):
        yield "a slot stands where its words would be inflected: put it after a colon, in brackets or at the beginning"
