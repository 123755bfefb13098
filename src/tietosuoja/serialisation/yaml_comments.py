"""The comments of a YAML document: where they stand, and where they go when it is written anew.

A comment belongs to what it stands beside, above or, indented more than what follows, below. What
has no place of its own in the canonical document leaves its comments to the nearest thing around it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final, Literal, TypeAlias

from tietosuoja.pointers import Path
from tietosuoja.serialisation.source_paths import source_path
from tietosuoja.serialisation.structuring import is_silent
from tietosuoja.serialisation.values import is_list, is_object
from tietosuoja.serialisation.yaml_source import Span, YamlText
from tietosuoja.serialisation.yaml_writing import INDENT, Remarks

Side: TypeAlias = Literal["before", "beside", "below"]
Comment: TypeAlias = tuple[Path, Side, str]

_COMMENT = re.compile(r"#[^\r\n]*")
_HEADER = re.compile(r"[|>][^\r\n]*")
_LINE_ENDS: Final = re.compile(r"[\r\n]")


def comments_in(source: YamlText) -> Iterator[Comment]:
    """Return the comments of a document with the places that they belong to, in its order."""
    starts = [span.start for span in source.spans]
    for offset, written in _written(source):
        at = bisect_left(starts, offset)
        path, side = _home(source, offset, source.spans[at - 1] if at else None, _begun_after(source.spans, at))
        yield path, side, written.rstrip()


def moved_comments(source: YamlText, tree: Mapping[str, object]) -> dict[Path, Remarks]:
    """Return the comments of a document by the places of the canonical tree of its notice.

    Args:
        source: The document.
        tree: The canonical tree.
    """
    homes: dict[Path, Path] = {(): ()}
    for path in _paths(tree, ()):
        homes.setdefault(source_path(path, source.tree, is_silent), path)
    found: dict[Path, dict[Side, list[str]]] = {}
    for place, side, comment in comments_in(source):
        home = place
        while home not in homes:
            home = home[:-1]
        sides = found.setdefault(homes[home], {"before": [], "beside": [], "below": []})
        sides[side if home == place else "before"].append(comment)
    return {path: Remarks(**{side: tuple(told) for side, told in sides.items()}) for path, sides in found.items()}


def _written(source: YamlText) -> Iterator[tuple[int, str]]:
    """Return the comments and where they stand: they are between scalars, or on the first line of blocks."""
    begin = 0
    for span in [span for span in source.spans if span.is_scalar]:
        yield from _matches(source.text, begin, span.start)
        header = _HEADER.match(source.text, span.start, span.end)
        if header:
            yield from _matches(source.text, span.start, header.end())
        begin = span.end
    yield from _matches(source.text, begin, len(source.text))


def _matches(text: str, begin: int, end: int) -> Iterator[tuple[int, str]]:
    return ((match.start(), match.group()) for match in _COMMENT.finditer(text, begin, end))


def _begun_after(spans: tuple[Span, ...], at: int) -> Span | None:
    """Return the first thing of which nothing stands before a place: its key may stand before its value."""
    before = spans[at - 1].path if at else ()
    return next((span for span in spans[at:] if span.path != before[: len(span.path)]), None)


def _home(source: YamlText, offset: int, before: Span | None, after: Span | None) -> tuple[Path, Side]:
    if before is None:
        return (), "before"
    text, begin = source.text, _line_start(source.text, offset)
    stands_alone = not text[begin:offset].strip()
    if before.start < offset < before.end or not (stands_alone or _LINE_ENDS.search(text, before.end, offset)):
        return before.path, "beside"
    if stands_alone:
        return _home_of_line(source, offset - begin + 1, before, after)
    return (after.path, "before") if after else ((), "below")


def _home_of_line(source: YamlText, column: int, before: Span, after: Span | None) -> tuple[Path, Side]:
    """Return where a comment on a line of its own belongs: its indent tells."""
    owner = _owner(before.path, column, source)
    if after is None:
        return (() if column == 1 else owner), "below"
    indent = _indent_of(source.text, after.start)
    if column <= indent + 1 or (owner and _column(owner, source) <= indent + 1):
        return after.path, "before"
    return owner, "below"


def _owner(path: Path, column: int, source: YamlText) -> Path:
    """Return the deepest thing around a place that is not indented more than a comment below it."""
    while path and _column(path, source) > column:
        path = path[:-1]
    return path


def _column(path: Path, source: YamlText) -> int:
    if path in source.places.keys:
        return source.places.keys[path][1]
    return source.places.values[path][1] - INDENT


def _indent_of(text: str, offset: int) -> int:
    begin = _line_start(text, offset)
    return len(text[begin:offset]) - len(text[begin:offset].lstrip(" "))


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _paths(value: object, path: Path) -> Iterator[Path]:
    if is_object(value):
        for key, part in value.items():
            yield (*path, str(key))
            yield from _paths(part, (*path, str(key)))
    elif is_list(value):
        for index, part in enumerate(value):
            yield (*path, index)
            yield from _paths(part, (*path, index))
