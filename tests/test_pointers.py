"""JSON Pointers."""

from tietosuoja.pointers import pointer


def test_the_root_has_an_empty_pointer() -> None:
    assert pointer(()) == ""


def test_keys_are_escaped_as_rfc_6901_asks() -> None:
    assert pointer(("a/b", "m~n", 0, "")) == "/a~1b/m~0n/0/"
