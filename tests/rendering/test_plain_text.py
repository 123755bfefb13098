"""Plain text."""

from hypothesis import given

from tests.strategies import notices
from tietosuoja import Notice, render
from tietosuoja.document.nodes import Bullets, Document, Facts, Link, Paragraph, Part, Row, Text
from tietosuoja.rendering.plain_text import plain_text


def words(text: str) -> tuple[Text]:
    return (Text(text),)


DOCUMENT = Document(
    language="fi",
    title=words("Otsikko"),
    blocks=(Paragraph((Text("Eka "), Link("https://example.fi/a", "example.fi"))),),
    parts=(
        Part(
            key="a",
            heading=words("Osa"),
            blocks=(
                Bullets((words("yksi"), words("pitkä " * 15))),
                Facts((Row(words("Termi"), (words("selitys " * 10), words("toinen"))),)),
                Facts(
                    (Row(words("Nimi"), (words("A"), (Link("mailto:a@example.fi", "a@example.fi"),))),), compact=True
                ),
            ),
            parts=(Part(key="b", heading=words("Alaosa"), parts=(Part(key="c", heading=words("Syvin")),)),),
        ),
    ),
)
TEXT = """\
Otsikko
=======

Eka https://example.fi/a

Osa
---

- yksi
- pitkä pitkä pitkä pitkä pitkä pitkä pitkä pitkä pitkä pitkä pitkä
  pitkä pitkä pitkä pitkä

Termi
    selitys selitys selitys selitys selitys selitys selitys selitys
    selitys selitys
    toinen

Nimi: A, a@example.fi

Alaosa
~~~~~~

Syvin
"""


def test_every_node_is_written() -> None:
    assert plain_text(DOCUMENT) == TEXT


def test_a_long_heading_is_wrapped_and_underlined() -> None:
    text = plain_text(Document(language="fi", title=words("sana " * 20)))
    assert text.split("\n")[-2] == "=" * 69


@given(notices())
def test_no_line_is_longer_than_72_columns_but_for_a_long_word(notice: Notice) -> None:
    for line in render(notice, "fi", "text").split("\n"):
        assert len(line) <= 72 or len(line.split()) <= 2
