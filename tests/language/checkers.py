"""The spell checkers: Voikko for Finnish, hunspell for Swedish and English."""

import os
import re
import subprocess
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, Final

from tests import outside
from tietosuoja.vocabulary.codes import LanguageCode

DICTIONARIES: Final = {"sv": "sv_FI", "en": "en_GB"}

_HYPHENS = re.compile("[-:]")


def unknown(language: LanguageCode, words: Iterable[str]) -> set[str]:
    """Return the words that a language does not have."""
    if language == "fi":
        return {word for word in words if not _voikko().spell(word)}
    parts = {word: _HYPHENS.split(word) for word in words}
    strange = _hunspell(DICTIONARIES[language], parts)
    return {word for word in parts if not strange.isdisjoint([word, *parts[word]])}


def analyses(word: str) -> list[dict[str, str]]:
    """Return the readings of a Finnish word, as Voikko tells them: CLASS, SIJAMUOTO, NUMBER, BASEFORM …"""
    readings: list[dict[str, str]] = _voikko().analyze(word)
    return readings


def cases(word: str) -> set[str]:
    """Return the cases in which a Finnish word can stand."""
    return {reading["SIJAMUOTO"] for reading in analyses(word) if "SIJAMUOTO" in reading}


@cache
def _voikko() -> Any:
    binding: Any = import_module("libvoikko")
    try:
        # Without the library, `Voikko` would fail a second time when it is deleted.
        binding.VoikkoLibrary.open()
        return binding.Voikko("fi")
    except (OSError, binding.VoikkoException):
        outside.without("Voikko with its Finnish dictionary")


def _hunspell(dictionary: str, words: Iterable[str]) -> set[str]:
    """Return what hunspell does not know: words or, as the dictionary will have it, their parts.

    Words that somebody has taught it on this machine do not count.
    """
    command = [outside.program("hunspell"), "-l", "-i", "utf-8", "-d", dictionary, "-p", os.devnull]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", input="\n".join(words))
    if done.returncode:
        outside.without(f"the dictionary {dictionary} of hunspell")
    return set(done.stdout.split())
