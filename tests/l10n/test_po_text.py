"""Catalogues that people write are read strictly."""

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from tietosuoja.l10n.catalogues import LOCALES
from tietosuoja.l10n.po_text import (
    CHARSET,
    CONTEXT,
    DOUBTFUL,
    INCOMPLETE,
    PLURAL,
    UNKNOWN_ESCAPE,
    UNREADABLE,
    PoEntry,
    po_entries,
)
from tietosuoja.vocabulary.codes import LANGUAGES

FILES = [
    LOCALES / language / "LC_MESSAGES" / f"{name}.po"
    for language in sorted(LANGUAGES)
    for name in ("tietosuoja", "checks")
]


def entries(text: str) -> list[tuple[str, str]]:
    found, faults = po_entries(text)
    assert faults == ()
    return [(entry.name, entry.text) for entry in found]


def faults(text: str) -> list[tuple[int | None, str]]:
    return [(fault.line, fault.message) for fault in po_entries(text)[1]]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.parent.name}-{file.stem}")
def test_the_catalogues_of_the_library_are_read_as_babel_reads_them(file: object) -> None:
    path = LOCALES / str(file)
    with path.open("rb") as opened:
        known = [(message.id, message.string, message.lineno) for message in read_po(opened) if message.id]
    found, _ = po_entries(path.read_text("utf-8"))
    assert [(entry.name, entry.text) for entry in found] == [(name, text) for name, text, _ in known]


def test_a_message_has_the_line_of_its_id() -> None:
    text = 'msgid ""\nmsgstr "charset=utf-8"\n\n# said\nmsgid "a"\nmsgstr "b"\n'
    assert po_entries(text) == ((PoEntry(name="a", text="b", line=5),), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("# nothing\n\n", []),
        ('msgid "a"\nmsgstr ""\n"b "\n"c"\n', [("a", "b c")]),
        ('msgid "a"\r\nmsgstr "b"\r\n', [("a", "b")]),
        ('  msgid\t"a"\n  msgstr"b"', [("a", "b")]),
        (r'msgid "a"' + "\n" + r'msgstr "\"b\" \\ \n\t\r"', [("a", '"b" \\ \n\t\r')]),
        ('#: place:1\n#. hint\n#| msgid "z"\n#, python-format\nmsgid "a"\nmsgstr "b"', [("a", "b")]),
        (
            'msgid "a"\nmsgstr "b"\n#, fuzzy\n#~ msgid "z"\n#~ msgstr "y"\nmsgid "c"\nmsgstr "d"',
            [("a", "b"), ("c", "d")],
        ),
        ('#~ msgid "z"\nmsgid "a"\nmsgstr "b"', [("a", "b")]),
        ('#, fuzzy\nmsgid ""\nmsgstr "charset=CHARSET"\nmsgid "a"\nmsgstr "b"', [("a", "b")]),
    ],
)
def test_what_editors_write_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert entries(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('msgid "a"\nmsgstr "b', [(2, UNREADABLE)]),
        ("msgid a\nmsgstr b", [(1, UNREADABLE), (2, UNREADABLE)]),
        ('"a"', [(1, UNREADABLE)]),
        ('msgid "a"\nmsgstr "b"\n\n"c"', [(4, UNREADABLE)]),
        ('#, fuzzy\n"a"', [(2, UNREADABLE)]),
        ('msgid "a"\nmsgstr "b"c"', [(2, UNREADABLE)]),
        ('msgid "a"\nmsgstr "b\\"', [(2, UNREADABLE)]),
        ('msgid "a"\nmsgstr "\\x41"', [(2, UNKNOWN_ESCAPE)]),
        ('msgid "a"', [(1, INCOMPLETE)]),
        ('msgstr "a"', [(1, INCOMPLETE)]),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"', [(1, INCOMPLETE)]),
        ('msgid "a"\nmsgid "b"\nmsgstr "c"', [(1, INCOMPLETE)]),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"', [(1, PLURAL)]),
        ('msgctxt "x"\nmsgid "a"\nmsgstr "b"', [(2, CONTEXT)]),
        ('#, fuzzy\nmsgid "a"\nmsgstr "b"', [(2, DOUBTFUL)]),
        ('#, python-format, fuzzy\nmsgid "a"\nmsgstr "b"', [(2, DOUBTFUL)]),
        ('msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"', [(1, CHARSET)]),
        ("#, fuzzy", [(1, INCOMPLETE)]),
    ],
)
def test_what_cannot_be_meant_is_told_with_its_line(text: str, expected: list[tuple[int, str]]) -> None:
    assert faults(text) == expected


def test_a_fault_leaves_the_other_messages_readable() -> None:
    found, told = po_entries('msgid "a"\nmsgstr b\n\nmsgid "c"\nmsgstr "d"\n')
    assert ([entry.name for entry in found], [fault.line for fault in told]) == (["c"], [2])


@given(
    st.lists(
        st.sampled_from(
            ['msgid "a"', 'msgstr "b"', '"c"', "#, fuzzy", "#~ x", "", "x", 'msgctxt "d"', 'msgid ""', '"\\x"']
        )
    )
)
def test_every_file_is_read_or_told(lines: list[str]) -> None:
    found, told = po_entries("\n".join(lines))
    said = [line for line in lines if line and not line.startswith("#")]
    assert bool(found or told) or not [
        line for line in said if line not in {'msgctxt "d"', 'msgid ""', 'msgstr "b"', '"c"'}
    ]
