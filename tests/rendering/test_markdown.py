"""Markdown."""

from functools import cache

import pytest
from hypothesis import given

from tests.filling import filled
from tests.notices import FILES
from tests.payloads import blns, xss
from tests.places import IN_CI
from tests.rendering.markdown_readers import READERS, addresses_of, folded, harmless, shown, words_of
from tests.strategies import notices
from tietosuoja import Notice, compose, load, render
from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Inlines, Link, Paragraph, Part, Row, Text
from tietosuoja.rendering.markdown import markdown

COMPLETE = load(FILES["complete"])

HOSTILE = [
    # Headings, rules and underlines.
    "# x", "## x ##", "x #", "***", "---", "- - -", "___", "===", "=", "--", "x\n---", "x\n===", "x\n\n---\n\ny",
    # Lists, quotations, definitions.
    "1. x", "1) x", "(1) x", "a. x", "(a) x", "١. x", "1.", "- x", "-", "+ x", "* x", "*", "x\n\n- y\n- z", "x\n\n    y",
    "> x", ">x", ">! x !<", ": x", "x\n: y", "[ ] x", "[x] y",
    # Links, pictures, footnotes, abbreviations.
    "[a](b)", "![a](b)", "[a]", "a]", "[a]: b", "[a][b]", "[[a]]", "[^1]", "[^1]: x", "^[x]", "*[x]: y", "[TOC]", "x!",
    "<http://x>", "<a@b.fi>", "https://example.fi", "HTTP://x", "ftp://example.fi/a_b_c", "www.example.fi", "www.1",
    "WWW.example.fi", "example.fi", "a@example.fi", "mailto:a@example.fi", "@x",
    # Character references, code, backslashes.
    "&amp;", "&", "&copy", "&#60;", "&#x3c;", "a&b;c", "`x`", "``", "`", "```", "```x\ny\n```", "~~~", "x\\", "\\", "\\\\",
    "\\*", "\\`x`", "\\\\`x`", "\\&amp;",
    # Emphasis and its kin.
    "a_b_c", "_a_", "__a__", "*a*", "**a**", "***a***", "a*b*c", "~~x~~", "~x~", "==x==", "^x^", "++x++", "||x||",
    # Tables, formulas, emoji, blocks of dialects, ruby.
    "|a|b|", "|", "a | b\n--|--\n1 | 2", "| a |\n|---|\n| b |", "$x$", "$$x$$", ":smile:", ":100:", "::: x", "!!! note",
    "??? x", "/// x", "% x", "%x", "+++", "(x)=", "{.x}", "{: .x }", "[漢字(かんじ)]",
    # HTML, templates, programs.
    "<b>x</b>", "<!-- x -->", "<?x?>", "<![CDATA[x]]>", "<div>", "</li>", "<", "x<y>z", "{{ x }}", "{% x %}", "<% x %>",
    "{#x#}", '--8<-- "x"', "import x from 'y'", "export x",
    # White space.
    "x  ", "x  \ny", "  x", "    x", "\tx", "\u00a0x\u00a0", "\u3000x", "x\u2028y", "x\u2029- y", "\ufeffx\ufeff",
    # What needs nothing.
    "A & B Oy", "kello 9.30", "EU:n", "(2021/914)", "Kiitos.", '"x"', "'x'", "x – y", "+358 29", "\U0001f600", "\u202ex",
]  # fmt: skip
"""What means something in CommonMark, in a dialect, or to a program that reads a page before either."""


def words(text: str) -> Inlines:
    return (Text(text),)


def page(*blocks: Block) -> str:
    return markdown(Document(language="fi", title=words("Otsikko"), blocks=blocks)).removeprefix("## Otsikko\n\n")


DOCUMENT = Document(
    language="fi",
    title=words("Otsikko"),
    blocks=(
        Paragraph((Text("Eka "), Link("https://example.fi/a?b=1&c=2", "example.fi"), Text(". "), Text("Två", "sv"))),
    ),
    parts=(
        Part(
            key="a",
            heading=words("1. Osa"),
            blocks=(
                Bullets((words("yksi"), words("pitkä " * 30))),
                Facts(
                    (Row(words("Nimi"), (words("A"), (Link("mailto:a@example.fi", "a@example.fi"),))),), compact=True
                ),
                Facts((Row(words("Termi"), (words("selitys"), words("- toinen"))), Row(words("Tyhjä"), ()))),
            ),
            parts=(Part(key="b", heading=words("Alaosa")),),
        ),
    ),
)
TEXT = f"""\
## Otsikko

Eka [example.fi](<https://example.fi/a?b=1&amp;c=2>). Två

### 1. Osa

- yksi
- {"pitkä " * 29}pitkä

* **Nimi:** A, [a@example.fi](<mailto:a@example.fi>)

- **Termi**

    selitys

    \\- toinen

- **Tyhjä**

#### Alaosa
"""
HTML = f"""\
<h2>Otsikko</h2>
<p>Eka <a href="https://example.fi/a?b=1&amp;c=2">example.fi</a>. Två</p>
<h3>1. Osa</h3>
<ul>
<li>yksi</li>
<li>{"pitkä " * 29}pitkä</li>
</ul>
<ul>
<li><strong>Nimi:</strong> A, <a href="mailto:a@example.fi">a@example.fi</a></li>
</ul>
<ul>
<li>
<p><strong>Termi</strong></p>
<p>selitys</p>
<p>- toinen</p>
</li>
<li>
<p><strong>Tyhjä</strong></p>
</li>
</ul>
<h4>Alaosa</h4>
"""


def test_every_node_is_written() -> None:
    assert markdown(DOCUMENT) == TEXT


@pytest.mark.parametrize("reader", ["markdown-it-py", "mistune", "commonmark"])
def test_every_node_is_read_as_what_it_is(reader: str) -> None:
    assert READERS[reader](TEXT).replace("<li><p>", "<li>\n<p>").replace("</p></li>", "</p>\n</li>") == HTML


def test_headings_go_no_deeper_than_the_sixth_level() -> None:
    document = Document(language="fi", title=words("a"), parts=(Part(key="x", heading=words("b")),))
    assert markdown(document, 5) == "##### a\n\n###### b\n"
    assert markdown(document, 6) == "###### a\n\n###### b\n"


def test_the_level_of_the_title_can_be_chosen() -> None:
    assert render(Notice(), "fi", "markdown") == "## Tietosuojaseloste\n"
    assert render(Notice(), "fi", "markdown", heading_level=1) == "# Tietosuojaseloste\n"


def test_lists_that_follow_each_other_stay_apart() -> None:
    bullets = Bullets((words("x"),))
    assert page(bullets, bullets, bullets, Paragraph(words("y")), bullets) == "- x\n\n* x\n\n- x\n\ny\n\n- x\n"


@cache
def elements_of(document: Document, reader: str) -> tuple[str, ...]:
    """Return the elements that a page of harmless words has."""
    return shown(READERS[reader](markdown(document))).elements


def assert_shown(document: Document, readers: list[str]) -> None:
    """Check that a page has the elements, words and links of its tree, and no other."""
    text, plainest = markdown(document), harmless(document)
    for reader in readers:
        result = shown(READERS[reader](text))
        assert result.elements == elements_of(plainest, reader), reader
        assert result.words == words_of(document), reader
        assert result.addresses == addresses_of(document), reader


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", FILES)
def test_a_specimen_shows_what_its_tree_holds(name: str, reader: str) -> None:
    assert_shown(compose(load(FILES[name]), "fi"), [reader])


def pages_with(texts: list[str], turns: int) -> list[Document]:
    """Return pages with these texts in every free text; each turn puts them in other places."""
    starts = [len(texts) * turn // turns for turn in range(turns)]
    return [compose(filled(COMPLETE, texts[start:] + texts[:start]), "sv") for start in starts]


@cache
def hostile_pages() -> list[Document]:
    return pages_with(HOSTILE, 36 if IN_CI else 12)


@cache
def pages_of_suites() -> list[Document]:
    texts = [*blns(), *xss()[::12]]
    parts = [texts[start : start + 60] for start in range(0, len(texts), 60)]
    return [document for part in parts for document in pages_with(part, 1)]


def test_every_hostile_text_is_shown() -> None:
    shown_words = " ".join(map(words_of, hostile_pages()))
    assert [text for text in HOSTILE if folded(text) not in shown_words] == []


@pytest.mark.parametrize("reader", READERS)
def test_what_means_something_in_markdown_shows_as_itself(reader: str) -> None:
    for document in hostile_pages():
        assert_shown(document, [reader])


@pytest.mark.parametrize("reader", READERS)
def test_strings_that_break_software_show_as_themselves(reader: str) -> None:
    for document in pages_of_suites():
        assert_shown(document, [reader])


@given(notices())
def test_every_notice_shows_what_its_tree_holds(notice: Notice) -> None:
    assert_shown(compose(notice, "sv"), ["markdown-it-py", "Python-Markdown"])


ADDRESSES = [
    "https://example.fi/a(b)_c_*d*~e~$f$",
    "https://example.fi/?a=1&amp=2&copy=3",
    "https://example.fi/?a=1&lt;",
    "https://example.fi/#[x](y)!",
    "http://[::1]/'a'",
    "https://example.fi/%3Cb%3E?%26amp;",
    "https://example.fi/ä",
    "mailto:a_b_c@example.fi?subject=x",
    "tel:+358(29)000-000",
]
READ_TWICE = {(reader, "https://example.fi/?a=1&lt;") for reader in ("mistune", "mistune, plugins")}
"""In addresses, mistune 3.4 reads character references twice: what is right for the others leads elsewhere."""


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_links_lead_where_they_should(address: str, reader: str) -> None:
    content = (Text("x!"), Link(address, "[a](b) ![c] `d` <e>"), Text("(f)[g]: h"))
    document = Document(language="fi", title=words("x"), blocks=(Paragraph(content),))
    if (reader, address) in READ_TWICE:
        assert shown(READERS[reader](markdown(document))).addresses == (address.replace("&lt;", "<"),)
    else:
        assert_shown(document, [reader])
