"""The file of a Word document: the template it is made from, and the same bytes every time.

The template is kept as the XML files of which it consists, in `word_template`.
"""

import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import docx
from docx.oxml.ns import qn

from tietosuoja.rendering.word_text import LOCALES
from tietosuoja.rendering.word_xml import element_of

if TYPE_CHECKING:
    from docx.document import Document as Word

LONGEST_TITLE: Final = 255
"""How much of a title the properties of a file may have."""
TEMPLATE: Final = Path(__file__).parent / "word_template"
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can name: a document says nothing of when it was made."""


def template(language: str, title: str) -> "Word":
    """Return an empty document with a language and a title.

    Args:
        language: The language, as an ISO 639-1 code.
        title: The title, for the properties of the file.
    """
    word = docx.Document(BytesIO(_packed_template()))
    (mark,) = element_of(word.styles).xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    mark.set(qn("w:val"), LOCALES[language])
    word.core_properties.title = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
    word.core_properties.language = LOCALES[language]
    return word


def saved(word: "Word") -> bytes:
    """Return the file of a document; neither the clock nor the machine shows in it."""
    written = BytesIO()
    word.save(written)
    with zipfile.ZipFile(written) as archive:
        return _packed({name: archive.read(name) for name in archive.namelist()})


@cache
def _packed_template() -> bytes:
    files = sorted(file for file in TEMPLATE.rglob("*") if file.is_file())
    return _packed({file.relative_to(TEMPLATE).as_posix(): file.read_bytes() for file in files})


def _packed(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, data)
    return packed.getvalue()
