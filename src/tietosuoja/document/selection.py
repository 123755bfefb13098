"""Parts of a page."""

from collections.abc import Collection

import attrs

from tietosuoja.document.nodes import Document


def selected(document: Document, keys: Collection[str]) -> Document:
    """Return a page with nothing but its title and some of its sections, in their order."""
    return attrs.evolve(document, blocks=(), parts=tuple(part for part in document.parts if part.key in keys))
