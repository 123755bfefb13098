"""The errors and what they say."""

import pickle

import pytest

from tietosuoja import (
    ArgumentError,
    DocumentError,
    Fault,
    FileError,
    MessagesError,
    ModelError,
    TietosuojaError,
)

FAULT = Fault(path=("activities", 0, "a/b~c"), message="is wrong", line=3, column=7)


def test_a_fault_says_where_and_what() -> None:
    assert str(FAULT) == "3:7: /activities/0/a~1b~0c: is wrong"


def test_a_fault_without_a_source_says_only_what_it_knows() -> None:
    assert str(Fault(path=(), message="is wrong")) == "is wrong"


def test_a_fault_cannot_send_control_characters_to_a_terminal() -> None:
    assert str(Fault(path=("\x1b[31m",), message="is wrong")) == "/\\u001b[31m: is wrong"


def test_a_document_error_has_a_line_for_each_fault() -> None:
    error = DocumentError((FAULT, Fault(path=("id",), message="is odd")), source="n.json", note="Old.")
    assert str(error) == "Old.\nn.json:3:7: /activities/0/a~1b~0c: is wrong\nn.json: /id: is odd"


def test_a_document_error_without_a_file_names_none() -> None:
    assert str(DocumentError((FAULT,))) == "3:7: /activities/0/a~1b~0c: is wrong"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ModelError("Purpose", (Fault(path=("id",), message="is odd"),)), "Purpose/id: is odd"),
        (FileError("n.json", "is gone"), "n.json: is gone"),
        (
            MessagesError((("fi.po", FAULT), ("sv.po", Fault(path=(), message="is odd")))),
            "fi.po:3:7: /activities/0/a~1b~0c: is wrong\nsv.po: is odd",
        ),
        (ArgumentError("language", "is unknown"), "language: is unknown"),
    ],
)
def test_the_other_errors_say_what_where_and_why(error: TietosuojaError, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize(
    "error",
    [DocumentError((FAULT,)), MessagesError((("a", FAULT),)), ModelError("Notice", (FAULT,)), FileError("a", "b")],
)
def test_errors_survive_pickling(error: TietosuojaError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


def test_faulty_values_are_value_errors_too() -> None:
    assert issubclass(DocumentError, ValueError)
    assert issubclass(ModelError, ValueError)
    assert issubclass(ArgumentError, ValueError)
