"""The cases of the tables of codes, and of the topics of denials."""

from collections.abc import Iterator
from typing import Any, get_args

from tests.schema_suite.examples import ThingClass, as_object, required_of
from tests.schema_suite.files import Group, Test, test
from tests.schema_suite.placing import placed, places
from tietosuoja import Activity, Denial, Notice, Shared
from tietosuoja.model.shapes import ChoiceShape, CodeShape, ListShape, Shape, shapes_of
from tietosuoja.vocabulary import codes


def groups_of_tables() -> list[Group]:
    """Return what is tested of every table of codes."""
    return [
        {
            "description": f"{table}: its codes and near misses, in {cls.__name__}.{field}",
            "tests": list(_of_table(table, cls, field)),
        }
        for table, (cls, field) in tables().items()
    ]


def groups_of_denials() -> list[Group]:
    """Return what is tested of every topic of denials."""
    return [
        {"description": f"denial of {topic}", "tests": list(_of_topic(topic))}
        for topic in get_args(codes.DenialTopicCode)
    ]


def tables() -> dict[str, tuple[ThingClass, str]]:
    """Return for every table of codes the first field that takes its codes."""
    found: dict[str, tuple[ThingClass, str]] = {}
    for cls in places():
        for field, shape in shapes_of(cls).items():
            for code_shape in code_shapes(shape):
                for table in code_shape.tables:
                    found.setdefault(table, (cls, field))
    return dict(sorted(found.items()))


def code_shapes(shape: Shape) -> Iterator[CodeShape]:
    """Yield the codes that may stand in a place, or in the list that stands there."""
    match shape:
        case CodeShape():
            yield shape
        case ListShape(item):
            yield from code_shapes(item)
        case ChoiceShape(options):
            for option in options:
                yield from code_shapes(option)
        case _:
            pass


def _of_table(table: str, cls: ThingClass, field: str) -> Iterator[Test]:
    own, shape = get_args(getattr(codes, table)), shapes_of(cls)[field]
    accepted = next(code_shapes(shape)).codes
    foreign = next(code for code in ("on-this-page", "banner") if code not in accepted)
    good = {"the first code": own[0], "the last code": own[-1]}
    bad = {
        "the first code in the other case": own[0].swapcase(),
        "the first code with a letter more": own[0] + "x",
        "the last code with a letter less": own[-1][:-1],
        "a code of another table": foreign,
        "a code of one's own": "x-own",
    }
    if isinstance(shape, ListShape):
        yield test("all codes", _stated(cls, {field: list(own)}), valid=True)
    for words, code in (good | bad).items():
        value = [code] if isinstance(shape, ListShape) else code
        if words in good or code not in accepted:
            yield test(words, _stated(cls, {field: value}), valid=words in good)


def _of_topic(topic: str) -> Iterator[Test]:
    full = {"of": topic, "extent": "as-a-rule", "unless": ["consent"], "reason": {"fi": "Omat sanat"}}
    for cls in (Notice, Activity, Shared):
        yield test(f"of {cls.__name__}, as a code", placed(cls, {"denials": [topic]}), valid=True)
        yield test(f"of {cls.__name__}, with its exceptions", placed(cls, {"denials": [full]}), valid=True)
    yield test("beside a value that says nothing", placed(Activity, {"denials": [topic], "data": []}), valid=True)
    bad = {
        "the topic misspelt": topic[:-1],
        "the topic in capitals": topic.upper(),
        "the topic as a key": {topic: True},
        "the topic in a list": [topic],
        "to an unknown extent": {"of": topic, "extent": "sometimes"},
        "with an unknown exception": {"of": topic, "unless": ["sometimes"]},
        "with a reason in no language": {"of": topic, "reason": "Omat sanat"},
    }
    for words, value in bad.items():
        yield test(words, placed(Denial, value), valid=False)


def _stated(cls: ThingClass, fields: dict[str, Any]) -> dict[str, Any]:
    least = as_object(cls)
    return placed(cls, {**{name: least[name] for name in required_of(cls)}, **fields})
