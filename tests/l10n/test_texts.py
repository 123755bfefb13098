"""Messages, codes and own words become words of the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tietosuoja import OwnWords
from tietosuoja.document.nodes import Link, Text, plain
from tietosuoja.l10n.bidirectional import isolated
from tietosuoja.l10n.texts import Texts, capitalised, merged

FINNISH = Texts("fi", ("fi", "en"))
SWEDISH = Texts("sv", ("en", "fi"))


def test_a_message_is_filled() -> None:
    assert FINNISH.say("purposes.list", items=(Text("myynti"),)) == (Text("Käsittelyn tarkoitukset: myynti."),)


def test_links_stay_links_in_a_message() -> None:
    content = FINNISH.say("transfers.copy-url", url=(Link("https://example.fi/", "example.fi"),))
    assert content == (Text("Suojatoimet ovat nähtävillä verkossa: "), Link("https://example.fi/", "example.fi"))


@pytest.mark.parametrize("ending", [".", "!", "?", "…"])
def test_a_stop_is_not_doubled(ending: str) -> None:
    content = FINNISH.say("denial.reason", text=(Text(f"Näin on{ending}"),))
    assert plain(content) == f"Syy: Näin on{ending}"


def test_a_stop_is_set_where_there_is_none() -> None:
    assert plain(FINNISH.say("denial.reason", text=(Text("näin on"),))) == "Syy: näin on."


def test_slots_are_not_looked_for_in_what_fills_them() -> None:
    assert plain(FINNISH.say("denial.reason", text=(Text("{items} {0}"),))) == "Syy: {items} {0}."


def test_a_code_has_its_words() -> None:
    assert SWEDISH.term("purposes", "accounting") == (Text("bokföring"),)
    assert SWEDISH.terms("purposes", ["accounting", "sales"]) == (
        Text("bokföring samt försäljning av produkter och tjänster"),
    )


def test_own_words_are_those_of_the_page_if_they_are_there() -> None:
    assert SWEDISH.term("purposes", OwnWords(fi="a", sv="b", en="c")) == (Text("b"),)


def test_own_words_that_are_missing_fall_back_in_the_order_of_the_notice() -> None:
    assert SWEDISH.words(OwnWords(fi="a", en="c")) == (Text("c", "en"),)
    assert Texts("sv").words(OwnWords(fi="a", en="c")) == (Text("a", "fi"),)


def test_own_words_on_one_line_have_no_line_breaks() -> None:
    assert FINNISH.words(OwnWords(fi="a\nb \n\n c")) == (Text("a b c"),)


def test_an_empty_line_begins_a_paragraph() -> None:
    assert FINNISH.paragraphs(OwnWords(fi="a\nb\n\n\n c")) == ((Text("a b"),), (Text("c"),))


def test_neighbouring_words_of_one_language_are_one() -> None:
    assert merged([Text("a"), Text("b"), Text("c", "sv"), Link("tel:1", "1"), Text("d")]) == (
        Text("ab"),
        Text("c", "sv"),
        Link("tel:1", "1"),
        Text("d"),
    )


def test_a_heading_begins_with_a_capital_letter() -> None:
    assert capitalised((Text("äiti"), Text("x"))) == (Text("Äiti"), Text("x"))
    assert capitalised((Link("tel:1", "a"),)) == (Link("tel:1", "a"),)


def test_plain_text_is_not_isolated() -> None:
    assert isolated("שלום") == "שלום"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\u202eb", "\u2068a\u202eb\u2069"),
        ("a\u2069b", "\u2068ab\u2069"),
        ("\u2067a", "\u2068\u2067a\u2069\u2069"),
        ("\u2067a\u2069b\u2069", "\u2068\u2067a\u2069b\u2069"),
        ("\u202ba\u202c", "\u2068\u202ba\u202c\u2069"),
    ],
)
def test_text_that_sets_a_direction_is_isolated(text: str, expected: str) -> None:
    assert isolated(text) == expected


@given(st.text("ab\u202a\u202c\u202e\u2066\u2067\u2068\u2069"))
def test_what_is_isolated_closes_all_that_it_opens(text: str) -> None:
    depth, lowest = 0, 0
    for char in isolated(text)[1:-1] if isolated(text) != text else "":
        depth += (char in "\u2066\u2067\u2068") - (char == "\u2069")
        lowest = min(lowest, depth)
    assert (depth, lowest) == (0, 0)
