"""The cases of every class: how little and how much it may say, its unions, wrong types."""

from collections.abc import Iterator
from typing import Any, Final

from tests.schema_suite.branches import branches
from tests.schema_suite.examples import ThingClass, as_object, fullest, required_of, smallest
from tests.schema_suite.files import Group, Test, test
from tests.schema_suite.placing import placed
from tests.schema_suite.wrong import wrong_values
from tietosuoja import Notice
from tietosuoja.model.shapes import ListShape, shapes_of

UNKNOWN: Final = "remark"
"""A key that no class has."""


def groups_of_class(cls: ThingClass) -> list[Group]:
    """Return what is tested of every class."""
    name = cls.__name__
    groups = {
        f"{name}: how little and how much it may say": list(_sizes(cls)),
        f"{name}: the branches of its unions": list(_branches(cls)),
        f"{name}: fields of a wrong type": list(_wrong_types(cls)),
    }
    return [{"description": description, "tests": tests} for description, tests in groups.items() if tests]


def _sizes(cls: ThingClass) -> Iterator[Test]:
    full, least = fullest(cls), as_object(cls)
    yield test("every field stated", placed(cls, full), valid=True)
    yield test("nothing stated", placed(cls, {}), valid=cls is Notice)
    yield test("one fact stated", placed(cls, smallest(cls)), valid=True)
    if smallest(cls) != least:
        yield test("the short form written as an object", placed(cls, least), valid=True)
    yield test("an unknown key", placed(cls, {**least, UNKNOWN: "x"}), valid=False)
    yield test("an unknown key with nothing in it", placed(cls, {**least, UNKNOWN: []}), valid=False)
    for field in required_of(cls):
        less = {key: value for key, value in full.items() if key != field}
        yield test(f'the required field "{field}" missing', placed(cls, less), valid=False)


def _branches(cls: ThingClass) -> Iterator[Test]:
    for field, shape in shapes_of(cls).items():
        item = shape.item if isinstance(shape, ListShape) else shape
        for words, value, valid in branches(item, field):
            fields = {field: [value] if isinstance(shape, ListShape) else value}
            yield test(f"{field}: {words}", _beside(cls, fields), valid=valid)


def _wrong_types(cls: ThingClass) -> Iterator[Test]:
    for field, shape in shapes_of(cls).items():
        for words, value in wrong_values(shape):
            yield test(f"{field}: {words}", _beside(cls, {field: value}), valid=False)


def _beside(cls: ThingClass, fields: dict[str, Any]) -> dict[str, Any]:
    least = as_object(cls)
    return placed(cls, {**{name: least[name] for name in required_of(cls)}, **fields})
