"""Reading YAML strictly: one document of objects, lists and texts, where nothing is guessed.

Every scalar is its text as written; only plain `true` and `false` are more. There are no anchors,
aliases, tags, merge keys and directives.
"""

import re
from collections.abc import Iterator
from typing import Final, final

import attrs
import yaml

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.model.validation import shown
from tietosuoja.pointers import Path
from tietosuoja.serialisation.decoding import decoded
from tietosuoja.serialisation.limits import MAX_NODES, TOO_MANY
from tietosuoja.serialisation.places import DOUBLED, Places
from tietosuoja.serialisation.values import Misfit
from tietosuoja.serialisation.yaml_events import begin_of, end_of, guarded_events
from tietosuoja.serialisation.yaml_source import Span, YamlText

ALIAS: Final = "aliases such as *name are not read: write out what it stands for"
ANCHOR: Final = "anchors such as &name are not read: remove it"
TAG: Final = "tags such as !!str are not read: remove it, and put a text in quotes"
DIRECTIVE: Final = "directives such as %YAML are not read: remove the line"
MERGE: Final = "the key << is not read: write out the keys that it stands for"
SECOND: Final = "a second document begins here: a file holds one notice"
COMPLEX: Final = "a list or an object cannot be a key: write a name"
KEYLESS: Final = "a key is missing before the colon: write it, or remove the colon"
EMPTY: Final = "the document is empty: write a notice as YAML"

_NOTHING: Final = Misfit(
    "nothing", "nothing stands after this key or hyphen: leave it out, or write what belongs there"
)
_NULLS: Final = {
    "": _NOTHING,
    "~": Misfit("~", "~ says nothing: leave it out, or put it in quotes if it is a text"),
    "null": Misfit("null", "null says nothing: leave it out, or put it in quotes if it is a text"),
}
_BOOLEANS: Final = {"true": True, "false": False}


def read_yaml(data: str | bytes) -> YamlText:
    """Read a YAML document.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark.

    Raises:
        DocumentError: If it is not one document of YAML in UTF-8, or larger or deeper than is read.
    """
    text = decoded(data)
    reader = _Reader(text, guarded_events(text))
    try:
        tree = reader.document()
    except DocumentError as error:
        raise attrs.evolve(error, faults=(*reader.faults, *error.faults)) from None
    return YamlText(text, tree, tuple(reader.faults), reader.places, tuple(reader.spans))


@final
@attrs.define(weakref_slot=False)
class _Reader:
    """What has been read so far."""

    text: str
    events: Iterator[yaml.Event]
    faults: list[Fault] = attrs.Factory(list[Fault])
    places: Places = attrs.Factory(lambda: Places({}, {}, [], []))
    spans: list[Span] = attrs.Factory(list[Span])
    values: int = 0

    def document(self) -> object:
        next(self.events)  # the stream
        start = next(self.events)
        if not isinstance(start, yaml.DocumentStartEvent):
            raise _whole(EMPTY, start)
        if re.search("^%", self.text[: end_of(start).index], re.MULTILINE):
            self._tell((), DIRECTIVE, start)
        first = next(self.events)
        if isinstance(first, yaml.ScalarEvent) and not first.value and _is_plain(first):
            raise _whole(EMPTY, first)
        tree = self._node((), first)
        next(self.events)  # the end of the document
        second = next(self.events)
        if isinstance(second, yaml.DocumentStartEvent):
            self._tell((), SECOND, second)
        return tree

    def _node(self, path: Path, event: yaml.Event) -> object:
        self._note(path, event)
        self._refuse_extras(path, event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._object(path, in_braces=bool(event.flow_style))
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        return Misfit("an alias", ALIAS)

    def _list(self, path: Path) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._node((*path, len(items)), event))
        return items

    def _object(self, path: Path, *, in_braces: bool) -> dict[str, object]:
        fields: dict[str, object] = {}
        while not isinstance(key := next(self.events), yaml.MappingEndEvent):
            name = self._key(path, key)
            value = next(self.events)
            if name is not None and in_braces and self._is_cut(key, value):
                self._tell((*path, name), _cut(name, list(fields.values())[-1:]), key)
                continue
            if name is None:
                self._node((*path, ""), value)
                continue
            fields[name] = self._node((*path, name), value)
            if isinstance(value, yaml.ScalarEvent) and _is_plain(value) and not value.value:
                self.places.values[*path, name] = _place(key)
        return fields

    def _key(self, path: Path, event: yaml.Event) -> str | None:
        """Return the name of a key; None if it is no name, which is told."""
        if not isinstance(event, yaml.ScalarEvent):
            self._tell(path, COMPLEX, event)
            self._node((*path, ""), event)
            return None
        name = event.value
        inner = (*path, name)
        self._refuse_extras(inner, event)
        if _is_plain(event) and name in {"", "<<"}:
            self._tell(inner if name else path, MERGE if name else KEYLESS, event)
            return None
        if inner in self.places.keys:
            self.places.doubled.append((inner, _place(event)))
            self._tell(inner, DOUBLED, event)
        else:
            self.places.keys[inner] = _place(event)
        self.spans.append(_span(inner, event))
        return name

    def _is_cut(self, key: yaml.Event, value: yaml.Event) -> bool:
        """Whether a key in braces has no value, not even a colon."""
        if not isinstance(value, yaml.ScalarEvent) or value.value or not _is_plain(value):
            return False
        return ":" not in self.text[end_of(key).index : end_of(value).index]

    def _refuse_extras(self, path: Path, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._tell(path, ALIAS, event)
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):  # pragma: no branch  # there is no other
            if event.anchor is not None:
                self._tell(path, ANCHOR, event)
            if event.tag is not None:
                self._tell(path, TAG, event)

    def _note(self, path: Path, event: yaml.Event) -> None:
        self.values += 1
        if self.values > MAX_NODES:
            raise _whole(TOO_MANY, event)
        self.places.values[path] = _place(event)
        self.spans.append(_span(path, event))

    def _tell(self, path: Path, message: str, event: yaml.Event) -> None:
        line, column = _place(event)
        self.faults.append(Fault(path=path, message=message, line=line, column=column))


def _whole(message: str, event: yaml.Event) -> DocumentError:
    """Return the error that ends the reading of a document."""
    line, column = _place(event)
    return DocumentError((Fault(path=(), message=message, line=line, column=column),))


def _scalar(event: yaml.ScalarEvent) -> object:
    text: str = event.value
    if not _is_plain(event):
        return text
    return _NULLS.get(text, _BOOLEANS.get(text, text))


def _is_plain(event: yaml.ScalarEvent) -> bool:
    return event.style is None and event.tag is None


def _cut(name: str, before: list[object]) -> str:
    if not before or not isinstance(before[0], str):
        return f"{shown(name)} stands here without a value: write a colon and the value after it"
    whole = shown(f"{before[0]}, {name}")
    return f"a comma ends a text inside {{…}}, so that {shown(name)} is a key without a value: write {whole} in quotes"


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = begin_of(event)
    return mark.line + 1, mark.column + 1


def _span(path: Path, event: yaml.Event) -> Span:
    start, end = begin_of(event), end_of(event)
    return Span(path, start.index, end.index, start.column + 1, isinstance(event, yaml.ScalarEvent))
