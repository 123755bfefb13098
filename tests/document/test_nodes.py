"""The tree of a page."""

from tietosuoja.document.nodes import Link, Text, plain


def test_the_words_of_a_run_are_those_of_its_parts() -> None:
    content = (Text("a"), Text("b"), Link("https://example.fi/", "c"), Text("d", "sv"))
    assert plain(content) == "abcd"
