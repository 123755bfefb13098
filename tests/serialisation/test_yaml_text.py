"""Reading YAML."""

from typing import Any

import pytest

from tests.notices import FILES
from tests.outside import suite
from tietosuoja import DocumentError, dumps, load, loads
from tietosuoja.serialisation.limits import MAX_DEPTH
from tietosuoja.serialisation.values import Misfit
from tietosuoja.serialisation.yaml_text import read_yaml


def read(text: str) -> Any:
    document = read_yaml(text)
    assert document.faults == ()
    return document.tree


def told(text: str | bytes) -> list[str]:
    try:
        return [str(fault) for fault in read_yaml(text).faults]
    except DocumentError as error:
        return str(error).split("\n")


WORDS = """
00530 0401234567 2026-11-22 NO no yes on off y 1.10 1e5 0x1F 0o17 1_000 12:30 1:59:59 .inf .nan
True FALSE Null NULL = 2026-11-22T10:00:00Z +1 -5
"""


@pytest.mark.parametrize("word", WORDS.split())
def test_a_scalar_is_its_text_as_written(word: str) -> None:
    assert read(f"a: {word}\nb: [{word}]\n") == {"a": word, "b": [word]}


def test_only_plain_true_and_false_are_more() -> None:
    assert read("a: true\nb: false\nc: 'true'\nd: \"false\"\n") == {"a": True, "b": False, "c": "true", "d": "false"}


def test_keys_are_their_text() -> None:
    assert read("on: a\ntrue: b\n1: c\n? d\n: e\n") == {"on": "a", "true": "b", "1": "c", "d": "e"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: |\n  x\n   y\n\n  z\n", "x\n y\n\nz\n"),
        ("a: >-\n  x\n  y\n\n  z\n", "x y\nz"),
        ("a: x\n  y\n", "x y"),
        ("a: 'it''s'\n", "it's"),
        ('a: "\\u00e4\\t\\\n  b"\n', "ä\tb"),
        ('a: "x\n\n  y"\n', "x\ny"),
        ('a: "null"\n', "null"),
        ("a: ''\n", ""),
    ],
)
def test_blocks_quotes_and_folds_are_read_as_yaml_says(text: str, value: str) -> None:
    assert read(text) == {"a": value}


def test_markers_of_a_document_may_stand() -> None:
    assert read("---\na: b\n...\n") == {"a": "b"}


def test_json_is_read() -> None:
    for file in FILES.values():
        assert loads(file.read_text("utf-8"), "yaml") == load(file)


@pytest.mark.parametrize("word", ["~", "null", ""])
def test_what_says_nothing_has_words_of_its_own(word: str) -> None:
    tree = read(f"a: {word}\nb:\n  - {word}\n")
    assert isinstance(tree["a"], Misfit)
    assert tree["a"] == tree["b"][0]
    assert "leave it out" in tree["a"].message


def test_nothing_stands_where_its_key_does() -> None:
    with pytest.raises(DocumentError) as caught:
        loads('schema_version: "1.0"\nid:\ntitle: {fi: x}\nversion: null\n', "yaml")
    assert str(caught.value) == (
        "2:1: /id: nothing stands after this key or hyphen: leave it out, or write what belongs there\n"
        "4:10: /version: null says nothing: leave it out, or put it in quotes if it is a text"
    )


def test_a_version_of_nothing_is_no_version() -> None:
    with pytest.raises(DocumentError) as caught:
        loads("schema_version:\n", "yaml")
    assert str(caught.value) == '1:1: /schema_version: nothing is no version: write "1.0"'


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "{fi: nimi, osoite}",
            [
                '1:12: /osoite: a comma ends a text inside {…}, so that "osoite" is a key without a value: write "nimi, osoite" in quotes'
            ],
        ),
        ("{fi}", ['1:2: /fi: "fi" stands here without a value: write a colon and the value after it']),
        (
            "{a: [x], fi}",
            ['1:10: /fi: "fi" stands here without a value: write a colon and the value after it'],
        ),
        ("{fi: , sv: x}", []),
        ("a: b\na: c", ["2:1: /a: this key stands twice in its object: remove one"]),
        ("a: &x b", ["1:4: /a: anchors such as &name are not read: remove it"]),
        ("a: [*x]", ["1:5: /a/0: aliases such as *name are not read: write out what it stands for"]),
        ("a: !t [b]", ["1:4: /a: tags such as !!str are not read: remove it, and put a text in quotes"]),
        ("<<: {a: b}", ["1:1: /<<: the key << is not read: write out the keys that it stands for"]),
        ("'<<': a", []),
        ("? [a]\n: b", ["1:3: a list or an object cannot be a key: write a name"]),
        ("? \n: b", ["1:2: a key is missing before the colon: write it, or remove the colon"]),
        ("%X\n---\na: b", ["1:1: directives such as %YAML are not read: remove the line"]),
        ("a: b\n---\nc: d", ["2:1: a second document begins here: a file holds one notice"]),
        ("", ["1:1: the document is empty: write a notice as YAML"]),
        ("---\n", ["2:1: the document is empty: write a notice as YAML"]),
    ],
)
def test_what_is_not_read_is_told(text: str, messages: list[str]) -> None:
    assert told(text) == messages


def test_what_was_found_before_a_syntax_error_is_told_with_it() -> None:
    assert told('a: b\na: c\nd: "e') == [
        "2:1: /a: this key stands twice in its object: remove one",
        "3:4: the quotes that begin here are not closed: close them",
    ]


@pytest.mark.parametrize("shape", ["[]", "{}"])
def test_the_depth_is_that_of_json(shape: str) -> None:
    opening, closing = ("[", "]") if shape == "[]" else ("{a: ", "}")
    deepest = opening * MAX_DEPTH + "x" + closing * MAX_DEPTH
    assert told(opening * MAX_DEPTH + shape + closing * MAX_DEPTH) == []
    with pytest.raises(DocumentError) as caught:
        loads(f"{opening}{deepest}{closing}", "yaml")
    assert "deep here" in str(caught.value)
    with pytest.raises(DocumentError) as caught:
        loads(deepest, "yaml")
    assert "deep here" not in str(caught.value)


def test_every_key_and_value_has_its_place() -> None:
    places = read_yaml("# c\na:\n  - b: {c: d}\n    e: |\n      f\n").places
    assert places.keys == {("a",): (2, 1), ("a", 0, "b"): (3, 5), ("a", 0, "b", "c"): (3, 9), ("a", 0, "e"): (4, 5)}
    assert places.values == {
        (): (2, 1),
        ("a",): (3, 3),
        ("a", 0): (3, 5),
        ("a", 0, "b"): (3, 8),
        ("a", 0, "b", "c"): (3, 12),
        ("a", 0, "e"): (4, 8),
    }


@pytest.mark.parametrize("name", FILES)
def test_a_specimen_in_yaml_is_the_same_notice(name: str) -> None:
    notice = load(FILES[name])
    assert loads(dumps(notice, "yaml"), "yaml") == notice
    assert loads(dumps(notice, "yaml").encode("utf-8-sig"), "yaml") == notice


def test_the_yaml_test_suite_gives_notices_or_errors_of_the_library() -> None:
    files = sorted(suite("yaml-test-suite").glob("src/*.yaml"))
    assert len(files) > 300
    verdicts = {"read": 0, "refused": 0}
    for file in files:
        text = file.read_text("utf-8")
        for document in [text, *_cases(read_yaml(text).tree)]:
            verdicts["read" if is_read(document) else "refused"] += 1
            with pytest.raises(DocumentError):
                loads(document, "yaml")
    assert verdicts["read"] > 400
    assert verdicts["refused"] > 100


def _cases(tree: Any) -> list[str]:
    """Return the documents of a file of the suite."""
    return [_unescaped(case["yaml"]) for case in tree if "yaml" in case]


def is_read(document: str) -> bool:
    try:
        read_yaml(document)
    except DocumentError:
        return False
    return True


def _unescaped(text: str) -> str:
    """Return what a case of the suite means: it writes white space visibly."""
    for shown, meant in {"␣": " ", "↵": "", "∎\n": "", "←": "\r", "⇔": "\ufeff", "———»": "\t", "——»": "\t"}.items():
        text = text.replace(shown, meant)
    return text.replace("—»", "\t").replace("»", "\t")
