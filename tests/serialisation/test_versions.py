"""Schema versions of documents."""

import pytest

from tests.notices import document
from tietosuoja import DocumentError, Notice, loads
from tietosuoja.serialisation.versions import ENVELOPE, SCHEMA_VERSION


def refusal(**fields: object) -> str:
    with pytest.raises(DocumentError) as caught:
        loads(document(**fields))
    return str(caught.value)


def test_a_newer_minor_version_is_read_if_it_structures() -> None:
    assert loads(document(schema_version="1.99")) == Notice()


def test_a_newer_minor_version_that_does_not_structure_says_so_first() -> None:
    first, second = refusal(schema_version="1.99", news="x").split("\n")
    assert first == (
        "this document is written in version 1.99, and this library knows versions up to 1.0:"
        " a newer release of tietosuoja may read it"
    )
    assert second.startswith('1:28: /news: "news" is no key that can stand here')


def test_a_newer_major_version_is_refused_with_nothing_else() -> None:
    assert refusal(schema_version="2.0", news="x") == (
        "1:20: /schema_version: version 2.0 cannot be read, only versions 1.x: use a newer release of tietosuoja"
    )


def test_an_older_major_version_is_refused() -> None:
    message = 'version 0.9 cannot be read, only versions 1.x: there was none before; write "1.0"'
    assert refusal(schema_version="0.9").endswith(message)


def test_white_space_around_a_version_goes_as_around_every_text() -> None:
    assert loads(document(schema_version=" 1.0\n")) == Notice()


@pytest.mark.parametrize("version", ["1", "one", "1.01", "", "1.1234567", "२.०"])
def test_what_is_no_version_is_refused(version: str) -> None:
    assert 'write "1.0"' in refusal(schema_version=version)


def test_a_version_that_is_no_text_is_refused() -> None:
    assert refusal(schema_version=1.0).endswith('the number 1.0 is no version: write "1.0"')


def test_faults_of_the_envelope_come_with_those_of_the_notice() -> None:
    text = '{"$schema": 1, "title": "x"}'
    with pytest.raises(DocumentError) as caught:
        loads(text)
    assert [fault.pointer for fault in caught.value.faults] == ["", "/$schema", "/title"]


def test_the_name_of_the_schema_may_be_any() -> None:
    assert loads(document(**{"$schema": "./notice.schema.json"})) == Notice()


def test_the_envelope_is_no_part_of_the_notice() -> None:
    assert ENVELOPE == ("$schema", "schema_version")
    assert SCHEMA_VERSION == "1.0"
