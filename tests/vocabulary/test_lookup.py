"""Finding codes."""

import pytest

from tietosuoja.vocabulary.lookup import entries, entry, nearest


def test_a_code_is_found_in_its_table() -> None:
    assert entry("purposes", "accounting").fi == "kirjanpito"


def test_a_code_of_another_table_is_not_found() -> None:
    with pytest.raises(KeyError):
        entry("purposes", "email-address")


def test_entries_come_in_the_order_of_the_table() -> None:
    assert [record.code for record in entries("languages")] == ["fi", "sv", "en"]


def test_the_nearest_words_come_first() -> None:
    assert nearest("newsleter", {"newsletter", "newsletters", "zebra"}) == ["newsletter", "newsletters"]


def test_nothing_is_near_to_nonsense() -> None:
    assert nearest("qqqq", {"newsletter"}) == []
