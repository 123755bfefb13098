"""Lists in words: "a, b ja c"."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from tietosuoja.document.nodes import Inlines, Text, plain
from tietosuoja.l10n.locales import locale_of
from tietosuoja.vocabulary.codes import LanguageCode

Kind: TypeAlias = Literal["standard", "or"]
"""Whether all of a list holds, or one of it."""

CONJUNCTIONS = {"fi": "ja", "sv": "och", "en": "and"}
CLEARER = {"fi": "{0} sekä {1}", "sv": "{0} samt {1}", "en": "{0}, and {1}"}
"""How the last item is joined when an item holds the usual conjunction itself."""


def joined(items: Sequence[Inlines], language: LanguageCode, kind: Kind = "standard") -> Inlines:
    """Join runs of words with the list pattern of the language.

    Where an item holds "ja", "och" or "and" itself, the last one is joined by "sekä", "samt" or
    a comma, so that it can be seen where the item ends.
    """
    if not items:
        return ()
    patterns = locale_of(language).list_patterns[kind]
    word = f" {CONJUNCTIONS[language]} "
    unclear = kind == "standard" and len(items) > 1 and any(word in plain(item) for item in items)
    if len(items) <= 2:  # noqa: PLR2004  # CLDR has a pattern of its own for two
        return _filled(CLEARER[language] if unclear else patterns["2"], items) if items[1:] else items[0]
    result = _filled(patterns["start"], items[:2])
    for item in items[2:-1]:
        result = _filled(patterns["middle"], (result, item))
    return _filled(CLEARER[language] if unclear else patterns["end"], (result, items[-1]))


def joined_words(items: Sequence[str], language: LanguageCode) -> str:
    """Join words with the list pattern of the language."""
    return plain(joined([(Text(item),) for item in items], language))


def _filled(pattern: str, items: Sequence[Inlines]) -> Inlines:
    before, _, rest = pattern.partition("{0}")
    between, _, after = rest.partition("{1}")
    pieces = (before, items[0], between, items[1], after)
    return tuple(
        inline
        for piece in pieces
        for inline in ((Text(piece),) if isinstance(piece, str) else piece)
        if inline != Text("")
    )
