"""What a step between versions is, and how documents take steps."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, final

import attrs

from tietosuoja.serialisation.versions import major_version

Document: TypeAlias = Mapping[object, object]


@final
@attrs.frozen(weakref_slot=False)
class Migration:
    """The way from one major version of the schema to the next.

    Attributes:
        source: The major version of the documents that it takes.
        target: The next one.
        change: Makes a document of the one into a document of the other. It gets documents before
            anything in them was checked, leaves what it does not know as it is, and changes no
            value in place.
    """

    source: int
    target: int
    change: Callable[[Document], Document]


def migrated(document: Document, steps: Iterable[Migration]) -> Document:
    """Return a document in the newest version that the steps lead to.

    Args:
        document: The values of a document; one without a version is returned as it is.
        steps: The steps, in the order of versions.
    """
    for step in steps:
        if major_version(document) == step.source:
            document = {**step.change(document), "schema_version": f"{step.target}.0"}
    return document
