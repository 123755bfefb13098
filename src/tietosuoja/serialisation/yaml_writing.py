"""Writing YAML: blocks of two spaces, texts that every reader sees as they are, comments."""

from collections.abc import Iterator, Mapping
from typing import Final, final

import attrs

from tietosuoja.pointers import Path, Step
from tietosuoja.serialisation.values import is_list, is_object
from tietosuoja.serialisation.yaml_scalars import scalar_lines

INDENT: Final = 2


@final
@attrs.frozen(weakref_slot=False)
class Remarks:
    """The comments at a place of a document, each with its `#`.

    Attributes:
        before: Those that stand above it.
        beside: Those behind it, on its line.
        below: Those that stand under all of it.
    """

    before: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


Comments = Mapping[Path, Remarks]


def yaml_document(tree: Mapping[str, object], comments: Comments | None = None) -> str:
    """Write a tree of objects, lists, texts and `true` as YAML.

    Args:
        tree: The tree; no object and no list in it is empty.
        comments: What is to stand as comments, by the places of the tree.
    """
    lines = _Writer(comments or {}).document(tree)
    return "".join(line + "\n" for line in lines)


@final
@attrs.frozen(weakref_slot=False)
class _Writer:
    comments: Comments

    def document(self, tree: Mapping[str, object]) -> Iterator[str]:
        notes = self._at(())
        yield from notes.before
        yield from notes.beside
        after_part = False
        for key, value in tree.items():
            lines = list(self._entry((key,), value, 0))
            is_part = is_object(value) or is_list(value)
            if is_part or after_part:
                yield ""
            yield from lines
            after_part = is_part
        yield from notes.below

    def _entry(self, path: Path, value: object, indent: int) -> Iterator[str]:
        """Return the lines of a key or an item, with the comments around them."""
        notes, pad = self._at(path), " " * indent
        head, *rest = self._body(path, value, indent)
        yield from (pad + comment for comment in self._above(path, value))
        beside = "" if isinstance(path[-1], int) and _is_container(value) else _beside(notes)
        yield pad + head + beside
        yield from rest
        yield from (pad + comment for comment in notes.below)

    def _above(self, path: Path, value: object) -> Iterator[str]:
        """Return the comments above an entry: also those above the first line of an item that is a container."""
        notes = self._at(path)
        yield from notes.before
        if isinstance(path[-1], int) and _is_container(value):
            yield from notes.beside
            step, part = next(_parts(value))
            yield from self._above((*path, step), part)
        else:
            yield from notes.beside[1:]

    def _body(self, path: Path, value: object, indent: int) -> Iterator[str]:
        """Return the lines of an entry without the comments above and below; the first without its indent."""
        mark = f"{path[-1]}:" if isinstance(path[-1], str) else "-"
        inner = indent + INDENT
        if not _is_container(value):
            head, *rest = scalar_lines(value, inner) if isinstance(value, str) else ["true"]
            yield f"{mark} {head}"
            yield from rest
            return
        entries = [list(self._entry((*path, step), part, inner)) for step, part in _parts(value)]
        if mark == "-":
            step, part = next(_parts(value))
            # What stands above the first entry stands above the hyphen.
            first = entries[0][len(list(self._above((*path, step), part))) :]
            yield f"- {first[0][inner:]}"
            yield from first[1:]
            entries = entries[1:]
        else:
            yield mark
        for entry in entries:
            yield from entry

    def _at(self, path: Path) -> Remarks:
        return self.comments.get(path, Remarks())


def _beside(notes: Remarks) -> str:
    return f"  {notes.beside[0]}" if notes.beside else ""


def _is_container(value: object) -> bool:
    return is_object(value) or is_list(value)


def _parts(value: object) -> Iterator[tuple[Step, object]]:
    if is_object(value):
        return ((str(key), part) for key, part in value.items())
    return iter(enumerate(value)) if is_list(value) else iter(())
