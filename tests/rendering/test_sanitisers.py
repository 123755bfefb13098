"""What sanitisers of content management systems leave of the fragments: all."""

import json
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import nh3
import pytest

from tests.filling import filled
from tests.notices import FILES
from tests.outside import program, without
from tests.places import ROOT, TESTS
from tests.rendering.drupal import basic_html
from tests.rendering.test_markdown import HOSTILE
from tietosuoja import PORTABLE_ATTRIBUTES, PORTABLE_SCHEMES, PORTABLE_TAGS, Notice, load, render
from tietosuoja.vocabulary.codes import LanguageCode

WORDPRESS = ROOT / "build" / "wordpress" / "usr" / "share" / "wordpress"
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
OPTIONS: list[dict[str, Any]] = [
    {},
    {"contents": True},
    {"articles": True},
    {"contents": True, "articles": True, "heading_level": 3},
    {"sections": ("controller", "rights"), "id_prefix": "x-"},
]
DAMAGED = '<h1 class="x">a</h1><p style="x">b > c</p><table><tr><td>d</td></tr></table><a href="javascript:x">e</a>'


def has_sections(notice: Notice, options: dict[str, Any]) -> bool:
    keys = {f"x-{key}" for key in options.get("sections", ())}
    return all(f'id="{key}"' in render(notice, "fi", id_prefix="x-") for key in keys)


@cache
def fragments(profile: Any) -> list[str]:
    """Return every specimen in every language, with every combination of options."""
    return list(_fragments(profile))


def _fragments(profile: Any) -> Iterator[str]:
    for file in FILES.values():
        notice = load(file)
        for options in OPTIONS:
            if has_sections(notice, options):
                yield from (render(notice, language, profile=profile, **options) for language in LANGUAGES)


def hostile_fragments(texts: list[str]) -> list[str]:
    """Return pages whose free texts mean something in HTML or in another language of mark-up."""
    return [render(filled(load(FILES["complete"]), texts), language) for language in LANGUAGES]


def wordpress(texts: list[str]) -> list[str]:
    """Return texts as the real filter for posts of WordPress leaves them."""
    php = program("php")
    if not WORDPRESS.exists():
        without("WordPress in build/wordpress")
    command = [php, str(TESTS / "rendering" / "kses.php"), str(WORDPRESS)]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    assert done.stderr == ""
    filtered: list[str] = json.loads(done.stdout)
    return filtered


READ_TWICE = {"&#60;", "&#x3c;"}
"""WordPress reads `&amp;#60;` as `&#060;`: words that look like such a reference show as its character."""


def sanitised(html: str) -> str:
    return nh3.clean(
        html,
        tags=PORTABLE_TAGS,
        attributes=dict(PORTABLE_ATTRIBUTES),
        url_schemes=PORTABLE_SCHEMES,
        link_rel=None,
    )


@pytest.mark.parametrize("profile", ["portable", "rich"])
def test_wordpress_leaves_fragments_as_they_are(profile: str) -> None:
    pages = [*fragments(profile), *hostile_fragments([text for text in HOSTILE if text not in READ_TWICE])]
    assert len(pages) > 60
    for left, html in zip(wordpress(pages), pages, strict=True):
        assert left == html


def test_wordpress_reads_references_of_characters_twice() -> None:
    assert wordpress(["&amp;#60; &amp;#x3c; &amp;lt;"]) == ["&#060; &#x3c; &amp;lt;"]


def test_wordpress_takes_something_away() -> None:
    damaged = '<p id="a">b > c</p><a href="javascript:x">e</a><time datetime="2026">f</time>'
    assert wordpress([damaged]) == ['<p id="a">b &gt; c</p><a href="x">e</a>f']


def test_drupal_leaves_portable_fragments_as_they_are() -> None:
    for html in [*fragments("portable"), *hostile_fragments(HOSTILE)]:
        assert basic_html(html) == html


def test_drupal_takes_something_away() -> None:
    assert basic_html(DAMAGED) == 'a<p>b &gt; c</p>d<a href="x">e</a>'
    assert basic_html("<!-- x -->a & b &amp; <h2 id='c'>d</h2> < e") == 'a &amp; b &amp; <h2 id="c">d</h2> &lt; e'


def test_nh3_leaves_portable_fragments_as_they_are() -> None:
    for html in [*fragments("portable"), *hostile_fragments(HOSTILE)]:
        assert sanitised(html) == html


def test_nh3_takes_something_away() -> None:
    assert sanitised(DAMAGED) == "<h1>a</h1><p>b &gt; c</p>d<a>e</a>"


def test_no_title_of_the_first_level_passes_drupal() -> None:
    html = render(load(FILES["small"]), "fi", heading_level=1)
    assert "<h1" in html
    assert "<h1" not in basic_html(html)
