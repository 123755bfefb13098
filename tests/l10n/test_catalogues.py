"""The message catalogues."""

import os
import re
import string
from pathlib import Path

import pytest

from tests.places import SOURCE
from tietosuoja.l10n import generator
from tietosuoja.l10n.catalogues import LOCALES, PAGES, compiled, messages, read_catalogue
from tietosuoja.l10n.slots import is_inflected
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

PO = '# x\nmsgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "a.b"\nmsgstr "{text}"\n'
FINNISH = messages("fi")
SWEDISH, ENGLISH = messages("sv"), messages("en")


def slots(message: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(message) if field is not None}


def test_every_message_is_there_in_every_language() -> None:
    assert FINNISH.keys() == SWEDISH.keys() == ENGLISH.keys()
    assert [
        key for catalogue in (FINNISH, SWEDISH, ENGLISH) for key, text in catalogue.items() if not text.strip()
    ] == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_message_has_the_same_slots_in_every_language(language: LanguageCode) -> None:
    different = [key for key, text in messages(language).items() if slots(text) != slots(FINNISH[key])]
    assert different == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_slot_stands_where_words_are_inflected(language: LanguageCode) -> None:
    assert [key for key, text in messages(language).items() if is_inflected(key, text)] == []


@pytest.mark.parametrize("text", ["Tiedot {items}.", "{items}n tiedot", "{items}:n tiedot", "Kun {contact} vastaa"])
def test_a_slot_that_would_be_inflected_is_found(text: str) -> None:
    assert is_inflected("data.list", text)


def test_finnish_and_swedish_are_not_left_in_english() -> None:
    same = {
        key for key in ENGLISH if ENGLISH[key] in {FINNISH[key], SWEDISH[key]} and re.search("[a-z]{4}", ENGLISH[key])
    }
    assert same == {"changes.version", "label.version"}  # "Version" is the Swedish word too


def test_every_message_is_used() -> None:
    code = "".join(file.read_text("utf-8") for file in (SOURCE / "composition").glob("*.py"))
    assert [key for key in FINNISH if f'"{key}"' not in code] == []


def test_the_ids_of_messages_are_generated() -> None:
    assert generator.TARGET.read_text("utf-8") == generator.generated(), "run make generate"


def test_a_folder_without_compiled_messages_is_compiled_in_memory(tmp_path: Path) -> None:
    (tmp_path / "tietosuoja.po").write_text(PO, "utf-8")
    assert read_catalogue(tmp_path, PAGES) == {"a.b": "{text}"}
    assert [file.name for file in tmp_path.iterdir()] == ["tietosuoja.po"]


def test_compiled_messages_are_read_where_there_are_no_others(tmp_path: Path) -> None:
    (tmp_path / "source.po").write_text(PO, "utf-8")
    (tmp_path / "tietosuoja.mo").write_bytes(compiled(tmp_path / "source.po"))
    assert read_catalogue(tmp_path, PAGES) == {"a.b": "{text}"}


def test_compiled_messages_that_are_older_are_not_used(tmp_path: Path) -> None:
    source, binary = tmp_path / "tietosuoja.po", tmp_path / "tietosuoja.mo"
    source.write_text(PO, "utf-8")
    binary.write_bytes(compiled(source))
    source.write_text(PO.replace("{text}", "new"), "utf-8")
    os.utime(binary, (1, 1))
    assert read_catalogue(tmp_path, PAGES) == {"a.b": "new"}
    os.utime(source, (0, 0))
    assert read_catalogue(tmp_path, PAGES) == {"a.b": "{text}"}


def test_catalogues_hold_no_names_of_people() -> None:
    for language in LANGUAGES:
        header = (LOCALES / language / "LC_MESSAGES" / "tietosuoja.po").read_text("utf-8").partition("\n\n")[0]
        assert "Translator" not in header
        assert "@" not in header
