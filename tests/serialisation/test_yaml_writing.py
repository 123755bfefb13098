"""Writing YAML: every reader sees the same."""

import json
import re
import subprocess
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.notices import FILES
from tests.outside import npm_file, program, suite
from tests.places import IN_CI, ROOT, TESTS
from tests.strategies import CHARACTERS, notices
from tietosuoja import Notice, dumps, json_schema, load, loads
from tietosuoja.model.texts import PROSE
from tietosuoja.model.validation import normalised
from tietosuoja.serialisation.documents import unnamed
from tietosuoja.serialisation.yaml_text import read_yaml
from tietosuoja.serialisation.yaml_writing import yaml_document

SERVICE = TESTS / "serialisation" / "yaml_service.cjs"
SLOW = settings(deadline=None, max_examples=200 if IN_CI else 20, suppress_health_check=[HealthCheck.too_slow])
BATCHES = settings(
    deadline=None,
    max_examples=20 if IN_CI else 3,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

INDICATORS = st.sampled_from("-?:,[]{}#&*!|>'\"%@`~=<.0123456789 \n\t\u00a0\u2028\ufeff\u200d\U000f0000")
SOME_TEXTS = (
    st.text(st.one_of(CHARACTERS, INDICATORS, st.sampled_from("aä eNoyT")), max_size=40)
    | st.lists(st.sampled_from(["kirja", "a:", "#x", "-", "x" * 70, "ä", "", "\n"]), max_size=40).map(" ".join)
).map(lambda text: normalised(text) or "x")
TEXTS = SOME_TEXTS.filter(PROSE.matches)

WORDS = [
    *[
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "null",
        "None",
        "~",
        "True",
        "FALSE",
        "Yes",
        "NO",
        "On",
        "OFF",
        "Y",
        "N",
        "Null",
        "NULL",
        "nan",
        "inf",
        ".nan",
        ".inf",
        "-.inf",
        "=",
        "<<",
        "-",
        "1",
        "1.10",
        "00530",
        "0x1F",
        "0o17",
        "017",
        "1_000",
        "1e5",
        "12:30",
        "1:59:59",
        "2026-11-22",
        "2026-11-22T10:00:00Z",
        "+358",
        "-5",
        ".",
        "..",
        "...",
        "---",
        "?",
        ":",
        ",",
        "[",
        "]",
        "{",
        "}",
        "#",
        "#x",
        "a#b",
        "a:",
        "a:b",
        ":a",
        "a,",
        ",a",
        "[a",
        "{a",
        "&a",
        "*a",
        "!a",
        "|a",
        ">a",
        "'a",
        '"a',
        "%a",
        "@a",
        "`a",
        "a\\b",
        "C:\\",
        "https://example.fi/?a=1#b",
        "mailto:a@example.fi",
    ]
]


def by_pyyaml(text: str) -> Any:
    return yaml.safe_load(text)


def by_ruamel(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)  # pyright: ignore[reportUnknownMemberType]


def by_ruamel_keeping_comments(text: str) -> Any:
    return json.loads(json.dumps(YAML(typ="rt").load(text)))  # pyright: ignore[reportUnknownMemberType]


def by_us(text: str) -> Any:
    document = read_yaml(text)
    assert document.faults == ()
    return document.tree


READERS = [by_us, by_pyyaml, by_ruamel, by_ruamel_keeping_comments]


def visual_studio_code(texts: list[str], schema: object = None) -> list[dict[str, Any]]:
    """Return what the YAML service reads in texts, and what it finds wrong."""
    done = subprocess.run(
        [program("node"), str(SERVICE), str(npm_file("yaml-language-server"))],
        input=json.dumps({"texts": texts, "schema": schema}).encode(),
        capture_output=True,
        check=True,
    )
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


def by_visual_studio_code(texts: list[str]) -> list[Any]:
    results = visual_studio_code(texts)
    assert [result["errors"] for result in results] == [[] for _ in texts]
    return [result["tree"] for result in results]


def wrapped(text: str) -> dict[str, Any]:
    """Return a text in every place where one can stand."""
    return {"a": text, "b": [text, {"c": text, "d": {"e": text}}], "f": True}


def check_read_alike(tree: dict[str, Any]) -> None:
    text = yaml_document(tree)
    for reader in READERS:
        assert reader(text) == tree, reader.__name__


@SLOW
@given(TEXTS)
def test_every_reader_sees_the_text_that_was_written(text: str) -> None:
    check_read_alike(wrapped(text))


@pytest.mark.parametrize("word", WORDS)
def test_words_that_readers_take_for_something_else_are_seen_as_texts(word: str) -> None:
    check_read_alike(wrapped(word))


def test_naughty_strings_are_seen_as_texts() -> None:
    strings = json.loads((suite("blns") / "blns.json").read_text("utf-8"))
    texts = [text for text in map(normalised, strings) if text and PROSE.matches(text)]
    assert len(texts) > 400
    for text in texts:
        check_read_alike({"a": text, "b": [text]})
    trees = [{"a": text, "b": [text]} for text in texts]
    assert by_visual_studio_code([yaml_document(tree) for tree in trees]) == trees


@SLOW
@given(notices())
def test_a_notice_is_the_same_in_yaml(notice: Notice) -> None:
    assert loads(dumps(notice, "yaml"), "yaml") == notice
    tree = unnamed(json.loads(dumps(notice)))
    for reader in READERS[1:]:
        assert reader(dumps(notice, "yaml")) == tree


@BATCHES
@given(st.lists(TEXTS, min_size=20, max_size=60), st.lists(notices(), max_size=4))
def test_the_yaml_service_of_visual_studio_code_sees_the_same(texts: list[str], some: list[Notice]) -> None:
    trees = [*map(wrapped, texts), *(json.loads(dumps(notice)) for notice in some)]
    assert by_visual_studio_code([*map(yaml_document, trees)]) == trees


def test_every_reader_sees_the_same_in_words_and_specimens() -> None:
    trees = [*map(wrapped, WORDS), *(json.loads(dumps(load(file))) for file in FILES.values())]
    for tree in trees:
        check_read_alike(tree)
    assert by_visual_studio_code([*map(yaml_document, trees)]) == trees


def test_yaml_is_written_to_be_read_by_people() -> None:
    prose = "Ensimmäinen kappale: se on pitkä.\n\n- Toinen kappale"
    tree: dict[str, Any] = {
        "schema_version": "1.0",
        "id": "a-1",
        "title": {"fi": "Seloste, joka (on) lyhyt", "sv": "x: y"},
        "languages": ["fi"],
        "updated": "2026-11-22",
        "preamble": {"fi": prose, "sv": "sana " * 30 + "loppu"},
        "country": "NO",
    }
    assert yaml_document(tree) == (
        'schema_version: "1.0"\n'
        "id: a-1\n"
        "\n"
        "title:\n"
        "  fi: Seloste, joka (on) lyhyt\n"
        '  sv: "x: y"\n'
        "\n"
        "languages:\n"
        "  - fi\n"
        "\n"
        'updated: "2026-11-22"\n'
        "\n"
        "preamble:\n"
        "  fi: |-\n"
        "    Ensimmäinen kappale: se on pitkä.\n"
        "\n"
        "    - Toinen kappale\n"
        "  sv: >-\n"
        f"    {'sana ' * 18}sana\n"
        f"    {'sana ' * 11}loppu\n"
        "\n"
        'country: "NO"\n'
    )


def test_what_cannot_be_seen_is_written_as_an_escape() -> None:
    text = yaml_document({"a": "x\u2028y\u200d\U000e0041z\t1\n 2\\\"'", "b": "a" * 150 + "\u00a0b"})
    assert text == 'a: "x\\u2028y\\u200d\\U000e0041z\\t1\\n 2\\\\\\"\'"\nb: "' + "a" * 150 + '\u00a0b"\n'


SHIPPED = {file.name: file.read_text("utf-8") for file in sorted((ROOT / "examples").glob("*.yaml"))}
"""The notices in YAML that come with the project."""


def shown_in(page: str) -> list[str]:
    """Return the whole notices in YAML that a page of the documentation shows."""
    blocks = re.findall(r"^```.*yaml\n(.*?)^```", (ROOT / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return [block.partition("\n\n")[2] for block in blocks if "schema_version" in block]


@pytest.mark.parametrize("text", [*SHIPPED.values(), *shown_in("docs/how-to/yaml.md")])
def test_what_is_shipped_in_yaml_is_read_alike_by_every_reader(text: str) -> None:
    for reader in READERS:
        assert reader(text) == by_us(text), reader.__name__
    assert by_visual_studio_code([text]) == [by_us(text)]


def test_visual_studio_code_finds_nothing_wrong_in_what_is_written_and_shipped() -> None:
    texts = [*(dumps(load(file), "yaml") for file in FILES.values()), *SHIPPED.values()]
    assert [result["errors"] for result in visual_studio_code(texts, json_schema())] == [[] for _ in texts]


def test_visual_studio_code_finds_what_the_schema_does_not_allow() -> None:
    named = "# yaml-language-server: $schema=notice.schema.json\n"
    texts = ['schema_version: "1.0"\ntitel: x\n', f'{named}schema_version: "1.0"\nlanguages: [no]\n']
    first, second = visual_studio_code(texts, json_schema())
    assert first["errors"] == ["Property titel is not allowed."]
    assert len(second["errors"]) == 1
    assert "fi" in second["errors"][0]
