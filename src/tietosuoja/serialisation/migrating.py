"""Documents of older versions, written anew in the present one."""

from collections.abc import Sequence

from tietosuoja.serialisation.documents import dumps, read_notice
from tietosuoja.serialisation.json_text import read_json
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration
from tietosuoja.serialisation.values import is_object
from tietosuoja.serialisation.versions import is_older


def in_present_version(data: str | bytes, steps: Sequence[Migration] = STEPS) -> str | None:
    """Return a document in the present version, in canonical form; None if it is in it, or in a newer one.

    Args:
        data: The document.
        steps: What migrates documents of older versions.

    Raises:
        DocumentError: If it is no notice.
    """
    notice = read_notice(data, steps)
    tree = read_json(data).tree
    return dumps(notice) if is_object(tree) and is_older(tree) else None
