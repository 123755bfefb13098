"""Writes the generated files of the suite: `python -m tests.schema_suite.generator`.

One file for every class of the model, one for the tables of codes and one for denials.
"""

import re

from tests.schema_suite.classes import groups_of_class
from tests.schema_suite.code_tables import groups_of_denials, groups_of_tables
from tests.schema_suite.files import GENERATED, Group, written
from tests.schema_suite.placing import places


def main() -> None:
    """Write all generated files."""
    GENERATED.mkdir(exist_ok=True)
    for name, groups in generated().items():
        (GENERATED / f"{name}.json").write_text(written(groups), "utf-8")


def generated() -> dict[str, list[Group]]:
    """Return the groups of every generated file by its name."""
    classes = {_kebab(cls.__name__): groups_of_class(cls) for cls in places()}
    return {**classes, "codes": groups_of_tables(), "denials": groups_of_denials()}


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower()


if __name__ == "__main__":
    main()
