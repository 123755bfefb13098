"""HTML fragments."""

import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import jinja2
import pytest
from django.template import Context, Engine
from django.template import Template as DjangoTemplate
from hypothesis import given

from tests.notices import FILES
from tests.outside import suite
from tests.strategies import notices
from tietosuoja import Activity, Notice, OwnWords, Section, load, render
from tietosuoja.document.nodes import Bullets, Document, Facts, Link, Paragraph, Part, Row, Text
from tietosuoja.publishing.options import PROFILES, Profile
from tietosuoja.rendering.html_text import Html, escaped, quoted
from tietosuoja.rendering.portable_html import portable_html


class Skeleton(HTMLParser):
    """The elements and attributes of a page, without what they hold."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, list[str]]] = []
        self.parts: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, [name for name, _ in attrs]))
        self.parts.append(" ".join([tag, *self.elements[-1][1]]))

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"declaration {decl}")

    def handle_pi(self, data: str) -> None:
        self.parts.append(f"instruction {data}")

    def handle_data(self, data: str) -> None:
        self.words += data


def test_every_node_is_written() -> None:
    document = Document(
        language="fi",
        title=(Text("Otsikko"),),
        blocks=(Paragraph((Text("a"), Text("b", "sv"))),),
        parts=(
            Part(
                key="osa",
                heading=(Text("Osa"),),
                blocks=(
                    Bullets(((Text("x"),),)),
                    Facts((Row((Text("t"),), ((Link("https://example.fi/?a=1&b=2", "e"),), (Text("d"),))),)),
                ),
                parts=(Part(key="ala", heading=(Text("Ala"),)),),
            ),
        ),
    )
    assert portable_html(document, 2, "tietosuoja-") == (
        '<h2 id="tietosuoja-title">Otsikko</h2>\n'
        '<p>a<em lang="sv">b</em></p>\n'
        '<h3 id="tietosuoja-osa">Osa</h3>\n'
        "<ul>\n<li>x</li>\n</ul>\n"
        '<dl>\n<dt>t</dt>\n<dd><a href="https://example.fi/?a=1&amp;b=2">e</a></dd>\n<dd>d</dd>\n</dl>\n'
        '<h4 id="tietosuoja-ala">Ala</h4>\n'
    )


def test_texts_are_escaped_as_the_standard_writes_them() -> None:
    assert escaped("<a> & \"b\" 'c'\u00a0d") == "&lt;a&gt; &amp; \"b\" 'c'&nbsp;d"
    assert quoted("<a> & \"b\" 'c'") == "\"&lt;a&gt; &amp; &quot;b&quot; 'c'\""


def test_headings_go_no_deeper_than_the_sixth_level() -> None:
    document = Document(language="fi", title=(Text("a"),), parts=(Part(key="x", heading=(Text("b"),)),))
    assert '<h6 id="tietosuoja-x">' in portable_html(document, 6, "tietosuoja-")


@pytest.mark.parametrize("profile", PROFILES)
def test_template_engines_take_the_result_as_it_is(profile: Profile) -> None:
    html = render(Notice(), "fi", profile=profile)
    assert isinstance(html, Html)
    assert html.__html__() is html


@pytest.mark.parametrize("name", FILES)
def test_ids_are_unique(name: str) -> None:
    html = render(load(FILES[name]), "fi")
    ids = [piece.partition('"')[0] for piece in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def page_with(text: str) -> str:
    words = OwnWords(fi=text)
    notice = Notice(title=words, preamble=words, sections=(Section(heading=words, text=words),))
    return render(notice, "fi")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</h2><h1>",
        "<!-- x",
        "&lt;b&gt; &amp; &#60;",
        "a'b\"c",
        "]]>",
        "<?php",
    ],
)
def test_every_text_of_a_user_is_escaped(text: str) -> None:
    harmless, harmful = Skeleton(page_with("x")), Skeleton(page_with(text))
    assert harmful.parts == harmless.parts
    assert harmful.words == harmless.words.replace("x", text)


def test_strings_that_break_software_do_not_break_the_page() -> None:
    file = suite("blns") / "blns.json"
    harmless = Skeleton(page_with("x")).parts
    for text in naughty(file):
        assert Skeleton(page_with(text)).parts == harmless, text


def naughty(file: Path) -> list[str]:
    strings = [str(text) for text in json.loads(file.read_text("utf-8"))]
    taken: list[str] = []
    for text in strings:
        try:
            OwnWords(fi=" ".join(text.split()))
        except ValueError:
            continue
        taken.append(" ".join(text.split()))
    assert len(taken) > 400
    return taken


@given(notices())
def test_every_notice_is_rendered_as_balanced_html(notice: Notice) -> None:
    opened: list[str] = []
    for part in Skeleton(render(notice, "sv")).parts:
        if part.startswith("/"):
            assert part == f"/{opened.pop()}"
        else:
            opened.append(part.partition(" ")[0])
    assert opened == []


def test_text_in_another_language_is_marked() -> None:
    notice = Notice(activities=(Activity(name=OwnWords(sv="Kundregister")),))
    assert '<em lang="sv">Kundregister</em>' in render(notice, "fi")


@pytest.mark.parametrize("profile", ["portable", "rich", "page"])
def test_jinja_and_django_take_the_result_as_it_is(profile: Any) -> None:
    html = render(load(FILES["small"]), "fi", profile=profile)
    jinja = jinja2.Environment(autoescape=True).from_string("{{ notice }}{{ words }}")
    assert jinja.render(notice=html, words="<b>") == f"{html}&lt;b&gt;"
    template: Any = DjangoTemplate("{{ notice }}{{ words }}", engine=Engine())
    assert template.render(Context({"notice": html, "words": "<b>"})) == f"{html}&lt;b&gt;"


def levels(html: str) -> list[int]:
    return [int(tag[1]) for tag, _ in Skeleton(html).elements if re.fullmatch("h[1-6]", tag)]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("level", range(1, 7))
def test_no_level_of_headings_is_left_out(name: str, level: int) -> None:
    notice = load(FILES[name])
    for profile in ("portable", "rich"):
        found = levels(render(notice, "sv", profile=profile, heading_level=level, contents=True))
        assert found[0] == level
        assert min(found) == level
        assert all(after <= before + 1 for before, after in pairwise(found))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("profile", ["portable", "rich", "page"])
def test_the_list_of_sections_leads_to_each_of_them(name: str, profile: Any) -> None:
    html = render(load(FILES[name]), "en", profile=profile, contents=True)
    sections = re.findall('<h[23] id="([^"]+)"', html)
    linked = re.findall('href="#([^"]+)"', html)
    assert linked
    assert set(linked) <= set(sections)
    assert len(linked) == len(set(linked))


@pytest.mark.parametrize("profile", ["portable", "rich"])
def test_ids_of_two_notices_on_one_page_are_apart(profile: Any) -> None:
    pages = [
        render(load(FILES["small"]), "fi", profile=profile, contents=True, id_prefix=prefix) for prefix in ("a-", "b-")
    ]
    ids = re.findall(' id="([^"]+)"', "".join(pages))
    assert len(ids) == len(set(ids))
    named = " ".join(re.findall('aria-labelledby="([^"]+)"', "".join(pages))).split()
    assert set(named) <= set(ids)


@pytest.mark.parametrize("name", FILES)
def test_no_heading_is_folded_away_and_rights_are_open(name: str) -> None:
    html = render(load(FILES[name]), "fi", profile="rich")
    folded = re.findall("<details[^>]*>.*?</details>", html, re.DOTALL)
    assert [part for part in folded if re.search("<h[1-6]", part)] == []
    rights = html.partition('id="tietosuoja-rights"')[2].partition("<section")[0]
    assert "<details>" not in rights


def test_tables_have_captions_and_scopes() -> None:
    html = render(load(FILES["complete"]), "fi", profile="rich")
    assert html.count("<table>") == html.count("<caption>") > 0
    assert set(re.findall("<th [^>]*>", html)) == {'<th scope="col">', '<th scope="row">'}
    assert html.count('<th scope="col">') == 2 * html.count("<table>")
