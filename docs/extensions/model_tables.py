"""Writes the tables of the reference from the package itself, so that they cannot go stale.

A page that holds `<!-- tables of the model -->` or `<!-- tables of the vocabulary -->` gets the
tables in its place.
"""

from collections.abc import Callable, Iterator
from typing import Any

import attrs
from sphinx.application import Sphinx

import tietosuoja
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    lead_of,
    shapes_of,
    tag_of,
)
from tietosuoja.serialisation.flavours.canonical import described
from tietosuoja.vocabulary.generator import read_tables


def model_tables() -> Iterator[str]:
    """Write a section for each class of the model, in the order in which a notice reaches them."""
    for cls in _classes():
        summary, descriptions = described(cls)
        yield f"({cls.__name__.lower()})=\n## {cls.__name__}\n\n{summary}\n"
        if tag := tag_of(cls):
            yield f'Its `type` is `"{tag}"`.\n'
        if lead := lead_of(cls):
            yield f"With nothing but a code in `{lead}`, it may be written as that code alone.\n"
        if descriptions:
            yield "| field | holds | meaning |\n| --- | --- | --- |"
            for name, shape in shapes_of(cls).items():
                yield f"| `{name}` | {_written(shape)} | {_cell(descriptions[name])} |"
            yield ""


def vocabulary_tables() -> Iterator[str]:
    """Write a section for each table of codes that has texts."""
    for name, table in read_tables().items():
        if "codes" not in table:
            continue
        yield f"({table['table']['type'].lower()})=\n## {name.replace('_', ' ').capitalize()}\n"
        yield f"{table['table']['summary']}\n"
        yield "| code | Finnish | Swedish | English |\n| --- | --- | --- | --- |"
        for code, record in table["codes"].items():
            texts = " | ".join(_cell(record[language]) for language in ("fi", "sv", "en"))
            yield f"| `{code}` | {texts} |"
        yield ""


def _classes() -> list[type[attrs.AttrsInstance]]:
    found: dict[type[attrs.AttrsInstance], None] = {}
    waiting: list[type[attrs.AttrsInstance]] = [tietosuoja.Notice]
    while waiting:
        cls = waiting.pop(0)
        if cls not in found:
            found[cls] = None
            waiting += [inner for shape in shapes_of(cls).values() for inner in _inside(shape)]
    return list(found)


def _inside(shape: Shape) -> list[type[attrs.AttrsInstance]]:
    match shape:
        case ThingShape(cls):
            return [cls]
        case ListShape(item):
            return _inside(item)
        case ChoiceShape(options):
            return [cls for option in options for cls in _inside(option)]
        case _:
            return []


def _written(shape: Shape) -> str:
    match shape:
        case TextShape(kind):
            return kind.name
        case FlagShape():
            return "`true`"
        case ThingShape(cls):
            return f"[{cls.__name__}](#{cls.__name__.lower()})"
        case CodeShape(_, tables):
            return " or ".join(_codes(name) for name in tables)
        case ListShape(item):
            return f"list of {_written(item)}"
        case ChoiceShape(options):
            return " or ".join(map(_written, options))


def _codes(type_name: str) -> str:
    name, table = next((name, table) for name, table in read_tables().items() if table["table"]["type"] == type_name)
    label = name.replace("_", " ")
    return f"code of [{label}](codes.md#{type_name.lower()})" if "codes" in table else f"code of {label}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "\\<").replace("*", "\\*")


TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "<!-- tables of the model -->": model_tables,
    "<!-- tables of the vocabulary -->": vocabulary_tables,
}


def write_tables(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the tables where a page wants them."""
    for place, tables in TABLES.items():
        if place in source[0]:
            source[0] = source[0].replace(place, "\n".join(tables()))


def setup(app: Sphinx) -> dict[str, Any]:
    """Take part in the build."""
    app.connect("source-read", write_tables)
    return {"parallel_read_safe": True}
