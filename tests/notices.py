"""The specimens: fictitious notices from which tests are built."""

import json
from typing import Any, Final

from tests.places import SOURCE, TESTS
from tietosuoja import Notice, load, loads

SMALL_FILE: Final = SOURCE / "cli" / "starters" / "example.json"
BLANK_FILE: Final = SOURCE / "cli" / "starters" / "blank.json"
NOTICES: Final = TESTS / "data" / "notices"

FILES: Final = {
    "small": SMALL_FILE,
    "blank": BLANK_FILE,
    **{file.stem: file for file in sorted(NOTICES.glob("*.json"))},
}
"""Every specimen by its name."""

SMALL: Final = load(SMALL_FILE)
"""The smallest lawful notice."""

STATEMENTS: Final[dict[str, dict[str, Any]]] = json.loads((TESTS / "data" / "statements.json").read_text("utf-8"))
"""A fragment of a notice for each of the forty kinds of statement that real notices make."""


def document(**fields: object) -> str:
    """Return the JSON of a notice with some fields."""
    return json.dumps({"schema_version": "1.0", **fields})


def notice_of(**fields: object) -> Notice:
    """Return a notice with some fields, written as JSON values."""
    return loads(document(**fields))


def activity_of(**fields: object) -> Notice:
    """Return a Finnish notice with one activity, written as JSON values."""
    return notice_of(languages=["fi"], activities=[fields])
