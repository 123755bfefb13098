"""Finding the record of a code, and the codes nearest to a misspelt one."""

import difflib
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import cast

from tietosuoja.vocabulary.codes import TableName
from tietosuoja.vocabulary.entry import Entry

NEAREST = 3


def entry(table: TableName, code: str) -> Entry:
    """Return the record of a code.

    Args:
        table: The name of the table.
        code: A code of that table.

    Raises:
        KeyError: If the table has no such code. Values of the model never cause it.
    """
    return _entries(table)[code]


def entries(table: TableName) -> tuple[Entry, ...]:
    """Return every record of a table, in the order of its file."""
    return tuple(_entries(table).values())


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """Return up to three of the known words that look most like a misspelt one."""
    return difflib.get_close_matches(word, sorted(known), n=NEAREST, cutoff=0.6)


@cache
def _entries(table: TableName) -> dict[str, Entry]:
    module = import_module(f"tietosuoja.vocabulary.entries.{table}")
    return cast("dict[str, Entry]", module.ENTRIES)
