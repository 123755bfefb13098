"""The message catalogues, read once a process.

Wheels and editable installs hold `.mo` files, which the build makes of the `.po` files that
translators edit. A checkout without them, or with older ones, compiles in memory.
"""

import gettext
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tietosuoja.vocabulary.codes import LanguageCode

LOCALES = Path(__file__).parent.parent / "locale"
PAGES: Final = "tietosuoja"
"""The catalogue of what pages say."""
CHECKS: Final = "checks"
"""The catalogue of what reports on checks say."""
FORMS: Final = "forms"
"""The catalogue of what forms say: the titles and descriptions of the fields of the model."""


@cache
def messages(language: LanguageCode) -> Mapping[str, str]:
    """Return the messages of pages in a language, by their ids."""
    return read_catalogue(LOCALES / language / "LC_MESSAGES", PAGES)


@cache
def check_messages(language: LanguageCode) -> Mapping[str, str]:
    """Return the messages of reports on checks in a language, by their ids."""
    return read_catalogue(LOCALES / language / "LC_MESSAGES", CHECKS)


@cache
def form_messages(language: LanguageCode) -> Mapping[str, str]:
    """Return the titles and descriptions of forms in a language, by their ids."""
    return read_catalogue(LOCALES / language / "LC_MESSAGES", FORMS)


def read_catalogue(folder: Path, domain: str) -> Mapping[str, str]:
    """Read a catalogue of a folder.

    Args:
        folder: A folder with `DOMAIN.po`, `DOMAIN.mo` or both.
        domain: The name of the catalogue.

    Returns:
        The messages by their ids, without the header.
    """
    binary, source = folder / f"{domain}.mo", folder / f"{domain}.po"
    if source.exists() and (not binary.exists() or binary.stat().st_mtime < source.stat().st_mtime):
        data = compiled(source)
    else:
        data = binary.read_bytes()
    catalogue: dict[str, str] = dict(gettext.GNUTranslations(BytesIO(data))._catalog)  # type: ignore[attr-defined]  # noqa: SLF001  # the stdlib has no other way to list messages
    catalogue.pop("", None)
    return catalogue


def compiled(source: Path) -> bytes:
    """Compile a `.po` file."""
    with source.open("rb") as file:
        catalogue = read_po(file)
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()
