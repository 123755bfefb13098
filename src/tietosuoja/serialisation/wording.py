"""What is told of the values that a validator of JSON Schema refuses: the words of the reader."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tietosuoja.model.validation import normalised, shown
from tietosuoja.pointers import Path, Step
from tietosuoja.serialisation.complaints import Complaint, meant
from tietosuoja.serialisation.documents import flaws_in
from tietosuoja.serialisation.flaws import Flaw, json_name
from tietosuoja.serialisation.values import is_list, is_object
from tietosuoja.serialisation.versions import ENVELOPE, is_unreadable

UNKNOWN_KEY: Final = "additionalProperties"

_LONE = re.compile("[\ud800-\udfff]")


def as_values(tree: object) -> object:
    """Return the values of a document as validators in any language take them.

    No field holds a number, so that any number stands for all. A lone surrogate is no character,
    and some validators cannot be asked about it: U+FFFF stands for it, which the schema refuses too.
    """
    if tree is None or isinstance(tree, bool):
        return tree
    if isinstance(tree, str):
        return _LONE.sub("\uffff", tree)
    if is_object(tree):
        return {as_values(str(key)): as_values(part) for key, part in tree.items()}
    return [as_values(part) for part in tree] if is_list(tree) else 0


def worded(complaints: Sequence[Complaint], tree: object, read: frozenset[Path]) -> list[Flaw]:
    """Return what to tell of the values that a validator complains of.

    Args:
        complaints: What it complains of.
        tree: The values of the document.
        read: Where the reader of the text has told a fault.
    """
    flaws = flaws_in(tree)
    structural = _by_place(flaw for flaw in flaws if not flaw.beyond_schema)
    beyond = _by_place(flaw for flaw in flaws if flaw.beyond_schema)
    told: dict[Flaw, None] = {}
    for complaint in _of_known_version(list(meant(complaints)), tree):
        path = complaint.path
        if path not in structural and complaint.keyword == UNKNOWN_KEY and path[:-1] in structural:
            path = path[:-1]
        if path in structural or path not in read:
            words = structural.get(path) or _normal_form(complaint, tree) or beyond.get(path)
            told.update(dict.fromkeys(words or [_contradiction(complaint, tree)]))
    order = {flaw: number for number, flaw in enumerate(flaws)}
    return sorted(told, key=lambda flaw: order.get(flaw, len(order)))


def _by_place(flaws: Iterable[Flaw]) -> dict[Path, list[Flaw]]:
    placed: dict[Path, list[Flaw]] = {}
    for flaw in flaws:
        placed.setdefault(_as_asked(flaw.path), []).append(flaw)
    return placed


def _of_known_version(complaints: list[Complaint], tree: object) -> list[Complaint]:
    """Leave out complaints of fields if the document is written in a version that has others."""
    envelope = [complaint for complaint in complaints if complaint.path[:1] in {(key,) for key in ENVELOPE}]
    return envelope if envelope and is_object(tree) and is_unreadable(tree) else complaints


def _normal_form(complaint: Complaint, tree: object) -> list[Flaw]:
    value = _at(tree, complaint.path)
    if not isinstance(value, str) or value == normalised(value):
        return []
    normal = shown(normalised(value))
    message = f"{shown(value)} is not in normal form; loads reads it as {normal}, which the schema takes: write that"
    return [Flaw(complaint.path, message)]


def _contradiction(complaint: Complaint, tree: object) -> Flaw:
    at_key = complaint.keyword == UNKNOWN_KEY
    what = f"the key {shown(str(complaint.path[-1]))}" if at_key else json_name(_at(tree, complaint.path))
    message = f"the schema refuses {what} here ({complaint.keyword}), and loads takes it: please report this"
    return Flaw(complaint.path, message, at_key=at_key)


def _at(tree: object, path: Path) -> object:
    for step in path:
        tree = _part(tree, step)
    return tree


def _part(tree: object, step: Step) -> object:
    if is_object(tree):
        return next((part for key, part in tree.items() if _as_asked((str(key),)) == (step,)), None)
    return tree[step] if is_list(tree) and isinstance(step, int) else None


def _as_asked(path: Path) -> Path:
    return tuple(_LONE.sub("\uffff", step) if isinstance(step, str) else step for step in path)
