"""The cases of the rules: facts, and what is found in them."""

import copy
import json
import tomllib
from datetime import date
from typing import Any, Final

import attrs

from tests.deletion import without_dangling
from tests.notices import FILES
from tests.places import TESTS
from tietosuoja import Notice

FOLDER: Final = TESTS / "conformance"
TODAY: Final = date(2026, 11, 22)
COMPLETE: Final[dict[str, Any]] = json.loads(FILES["complete"].read_text("utf-8"))


@attrs.frozen(kw_only=True)
class Facts:
    """A case: facts, and the places at which a rule finds something in them."""

    rule: str
    kind: str
    title: str
    facts: str
    expected: tuple[str, ...]
    today: date


@attrs.frozen(kw_only=True)
class Mutation:
    """Changes of the complete specimen, and the rules that then fire."""

    rule: str
    title: str
    changes: tuple[dict[str, str], ...]
    expected: frozenset[str]
    today: date

    def notice(self) -> Notice:
        tree = copy.deepcopy(COMPLETE)
        for change in self.changes:
            _change(tree, [_step(step) for step in change["path"].split("/")[1:]], change.get("value"))
        return without_dangling(tree)


def _step(step: str) -> str | int:
    return int(step) if step.isdigit() else step


def _change(tree: Any, path: list[str | int], value: str | None) -> None:
    *parents, last = path
    for step in parents:
        tree = tree[step]
    if value is None:
        del tree[last]
    elif last == len(tree):
        tree.append(json.loads(value))
    else:
        tree[last] = json.loads(value)


def _files() -> list[dict[str, Any]]:
    return [tomllib.loads(file.read_text("utf-8")) for file in sorted(FOLDER.glob("*.toml"))]


CASES: Final = [
    Facts(
        rule=file["rule"],
        kind=case["kind"],
        title=case["title"],
        facts=case["facts"],
        expected=tuple(case.get("expected", ())),
        today=case.get("today", TODAY),
    )
    for file in _files()
    for case in file["cases"]
]
MUTATIONS: Final = [
    Mutation(
        rule=file["rule"],
        title=mutation["title"],
        changes=tuple(mutation["changes"]),
        expected=frozenset(mutation["expected"]),
        today=mutation.get("today", TODAY),
    )
    for file in _files()
    for mutation in file.get("mutations", ())
]
ARTICLES: Final = {file["rule"]: file["article"] for file in _files()}
