"""What is escaped in Markdown, and how."""

import pytest

from tietosuoja.rendering.markdown_text import guarded, label, prose


@pytest.mark.parametrize(
    "text",
    [
        "Kirjanpitolaki (1336/1997), 2 luvun 10 §.",
        "Säilytysaika: 3 vuotta.",
        "A & B Oy",
        "EU:n ja ETA:n ulkopuolelle, klo 9.30–16 tai 9:30",
        "+358 29 000 0022",
        '"IT-palvelut", controller\'s',
    ],
)
def test_ordinary_sentences_stay_as_they_are(text: str) -> None:
    assert guarded(prose(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[avoin]", r"\[avoin]"),
        ("*a* _b_ `c` #d!", r"\*a\* \_b\_ \`c\` \#d\!"),
        ("\\", "\\\\"),
        ("<a> & &amp; R&D", "&lt;a&gt; & &amp;amp; R&amp;D"),
        ("{{ x }} | ~ ^ $ =", "&#123;&#123; x &#125;&#125; &#124; &#126; &#94; &#36; &#61;"),
        ("https://example.fi/a.b", r"https&#58;//example\.fi/a\.b"),
        ("www.1 a@example.fi @x", r"www\.1 a@example\.fi &#64;x"),
        ("mailto:a@b :smile:", "mailto&#58;a@b &#58;smile:"),
        ("C++", r"C\++"),
        ("\ufeffx", "&#65279;x"),
        ("a\n\t b\u2028c", "a b c"),
    ],
)
def test_what_means_something_is_escaped(text: str, expected: str) -> None:
    assert prose(text) == expected


def test_in_the_text_of_a_link_dots_stay_and_brackets_do_not() -> None:
    assert label("www.example.fi [a]") == r"www.example.fi \[a\]"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- x", r"\- x"),
        ("+ x", r"\+ x"),
        ("---", r"\---"),
        (": x", "&#58; x"),
        ("%x", "&#37;x"),
        ("/// x", "&#47;// x"),
        ("??? x", "&#63;?? x"),
        ("12. x", r"12\. x"),
        ("(a) x", r"(a\) x"),
        ("import x", "&#105;mport x"),
        ("export x", "&#101;xport x"),
        ("-x +1 12.30 (ab) x, imports", "-x +1 12.30 (ab) x, imports"),
    ],
)
def test_what_would_begin_a_block_is_escaped_at_the_beginning(line: str, expected: str) -> None:
    assert guarded(line) == expected
    assert guarded(f"x {line}") == f"x {line}"
