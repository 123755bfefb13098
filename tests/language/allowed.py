"""What the checks of language let pass, each with its reason."""

import tomllib
from typing import Any, Final, TypeAlias

from tests.places import TESTS
from tietosuoja.vocabulary.codes import LanguageCode

Allowed: TypeAlias = dict[LanguageCode, dict[str, str]]

_DATA: dict[str, Any] = tomllib.loads((TESTS / "data" / "spelling-allowed.toml").read_text("utf-8"))

WORDS: Final[Allowed] = _DATA["unknown"]
"""Words that the spell checker of their language does not know."""

ENGLISH_WORDS: Final[Allowed] = _DATA["english"]
"""Words of Finnish and Swedish texts that the spell checker does not know and that English has."""

SAME_TEXTS: Final[Allowed] = _DATA["same"]
"""Finnish and Swedish texts that are the same in English."""
