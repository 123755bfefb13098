"""Writes the list of the messages of pages from the catalogues, so that it cannot go stale.

A page that holds `<!-- messages of pages -->` gets the list in its place: an entry for each id,
with the text in each language.
"""

from collections.abc import Iterator
from typing import Any

from sphinx.application import Sphinx

from tietosuoja.l10n.catalogues import messages
from tietosuoja.l10n.message_ids import SLOTS
from tietosuoja.vocabulary.codes import LanguageCode

PLACE = "<!-- messages of pages -->"
LANGUAGES: tuple[LanguageCode, ...] = ("fi", "sv", "en")


def written() -> Iterator[str]:
    """Write an entry for each message."""
    for name in SLOTS:
        yield f"`{name}`"
        lead = ":"
        for language in LANGUAGES:
            yield f"{lead}   - {language}: {_literal(messages(language)[name])}"
            lead = " "
        yield ""


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("<", "&lt;").replace("`", "\\`")


def write_list(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the list where a page wants it."""
    if PLACE in source[0]:
        source[0] = source[0].replace(PLACE, "\n".join(written()))


def setup(app: Sphinx) -> dict[str, Any]:
    """Take part in the build."""
    app.connect("source-read", write_list)
    return {"parallel_read_safe": True}
