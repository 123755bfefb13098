"""Where in a document a value of the model stands."""

from collections.abc import Callable, Iterable, Sequence

from tietosuoja.pointers import Path, Step
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration, migrated
from tietosuoja.serialisation.places import Place
from tietosuoja.serialisation.sources import Source
from tietosuoja.serialisation.structuring import is_silent
from tietosuoja.serialisation.values import is_list, is_object


def source_path(path: Path, tree: object, skips: Callable[[object], bool]) -> Path:
    """Return where in the document a value of the model stands: its lists lack what says nothing."""
    steps: list[Step] = []
    for step in path:
        place: Step = step
        if isinstance(step, int) and is_list(tree):
            place = [index for index, part in enumerate(tree) if not skips(part)][step]
            tree = tree[place]
        else:
            tree = tree.get(step) if is_object(tree) else None
        steps.append(place)
    return tuple(steps)


def located(document: Source, paths: Iterable[Path], *, steps: Sequence[Migration] = STEPS) -> dict[Path, Place]:
    """Return line and column of places of a notice in its document.

    Args:
        document: The document, in which there is a notice.
        paths: Places in the notice; one that the document has not stands where the nearest
            value around it does.
        steps: What migrates documents of older versions; places of these are those of the nearest
            value that has kept its name.
    """
    places = document.places
    tree = migrated(document.tree, steps) if is_object(document.tree) else None
    return {path: places.nearest(source_path(path, tree, is_silent), at_key=True) for path in dict.fromkeys(paths)}
