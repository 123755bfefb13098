"""Documents of older versions, written anew in the present one."""

from collections.abc import Sequence
from typing import Final

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.serialisation.documents import dumps, notice_in
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration
from tietosuoja.serialisation.rewriting import lost_comments
from tietosuoja.serialisation.sources import read_source
from tietosuoja.serialisation.values import is_object
from tietosuoja.serialisation.versions import is_older

COMMENTS: Final = (
    "comments cannot be kept, for what they stand beside may change: take them out, migrate, and set them anew"
)


def in_present_version(
    data: str | bytes,
    format: DocumentFormat = "json",  # noqa: A002  # as the public functions call it
    *,
    steps: Sequence[Migration] = STEPS,
) -> str | None:
    """Return a document in the present version, in canonical form; None if it is in it, or in a newer one.

    Args:
        data: The document.
        format: Its format.
        steps: What migrates documents of older versions.

    Raises:
        DocumentError: If it is no notice, or has comments.
        ArgumentError: If its format is read and not written.
    """
    document = read_source(data, format)
    notice = notice_in(document, steps=steps)
    if not (is_object(document.tree) and is_older(document.tree)):
        return None
    if lost_comments(document, "json"):
        raise DocumentError((Fault(path=(), message=COMMENTS),))
    return dumps(notice, format)
