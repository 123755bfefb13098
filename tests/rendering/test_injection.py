"""Whatever the texts of a notice are, its page has the elements that it would have with harmless words."""

import json
import re
import subprocess
from collections.abc import Callable
from functools import cache
from typing import Any, Final, cast

import attrs
import pytest

from tests.outside import program
from tests.payloads import payloads
from tests.places import IN_CI, TESTS
from tests.rendering.html_readers import Read, read, scheme_of
from tests.rendering.marking import free_fields, marked
from tests.rendering.test_markdown import HOSTILE, assert_shown
from tietosuoja import (
    PORTABLE_SCHEMES,
    Activity,
    ArgumentError,
    Controller,
    ModelError,
    Notice,
    OwnWords,
    Purpose,
    compose,
    load,
    normalised,
    render,
)
from tietosuoja.model.texts import LINE, PROSE, TextKind
from tietosuoja.publishing.options import RenderOptions
from tietosuoja.publishing.renditions import rendition
from tietosuoja.vocabulary.codes import LanguageCode

EVERY_FIELD: Final = load(TESTS / "data" / "free-texts.json")
"""A notice with every field in which free text may stand, each of which shows; its words are Finnish and Swedish."""

PORTABLE: Final = RenderOptions(contents=True)
RICH: Final = RenderOptions(profile="rich", heading_level=1, contents=True)
PAGE: Final = RenderOptions(profile="page")
SHORT: Final = RenderOptions(layer="short", full_text="https://example.fi/")
VIEWS: Final[list[tuple[LanguageCode, RenderOptions, int]]] = [
    ("fi", PORTABLE, 1),
    ("en", RICH, 1),
    ("en", PAGE, 20),
    ("fi", SHORT, 4),
]
"""What is read of a notice, and which of the pages: a page is a rich fragment and what stands around it."""
PHONE: Final = re.compile(r"\+?[0-9][0-9 ()-]{4,30}")
EMAIL: Final = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
PARTS: Final = 12
"""Into how many tests the strings are parted, for workers to share them."""
MARKDOWN_READERS: Final = ["commonmark", "markdown-it-py", "mistune", "Python-Markdown"]


def text_of(payload: str, kind: TextKind) -> str | None:
    """Return a string as it may stand in a notice, on one line where it has to; None if it may not."""
    text = normalised(payload)
    return next((option for option in (text, " ".join(text.split())) if kind.matches(option)), None)


def counterpart(text: str) -> str:
    """Return harmless words of the same shape.

    They are as many, for long parts fold, end alike, for that makes sentences, hold "and" if the
    text does, for that changes commas of lists, and are a number or an address of mail if the
    text is, for these are made links.
    """
    if PHONE.fullmatch(text):
        return "09000"
    if EMAIL.fullmatch(text):
        return "0q0@example.fi"
    return "\n".join(map(_counterpart, text.split("\n")))


def _counterpart(line: str) -> str:
    ending = line[-1:] if line[-1:] in set(".!?…:") else ""
    return " ".join(word if word == "and" else "0q0" for word in line.split()) + ending


def notice_with(prose: str, line: str) -> Notice:
    texts = {PROSE: prose, LINE: line}
    return marked(EVERY_FIELD, lambda _, kind: texts[kind])


def html_of(notice: Notice, language: LanguageCode, options: RenderOptions) -> str:
    return cast("str", rendition(notice, language, options))


@cache
def harmless(prose: str, line: str, language: LanguageCode, options: RenderOptions) -> Read:
    return read(html_of(notice_with(prose, line), language, options))


def expected(prose: str, line: str, language: LanguageCode, options: RenderOptions) -> Read:
    """Return what a page must be: that with harmless words, with the texts in their place."""
    likes = [counterpart(text) for text in (prose, line)]
    page = harmless(*likes, language, options)
    words = page.words.casefold()
    for like, text in zip(likes, (prose, line), strict=True):
        words = words.replace(folded(like), folded(text))
    return attrs.evolve(page, words=words)


def folded(text: str) -> str:
    """Return a text without regard to white space and capitals, for a sentence begins with one."""
    return " ".join(text.split()).casefold()


def test_every_field_of_the_notice_shows() -> None:
    names = sorted(free_fields())
    markers = {name: f"0q{number}q0" for number, name in enumerate(names)}
    used: set[str] = set()

    def give(field: str, _: TextKind) -> str:
        used.add(field)
        return markers[field]

    notice = marked(EVERY_FIELD, give)
    assert used == set(names)
    for profile in ("portable", "rich", "page"):
        html = render(notice, "fi", profile=profile)
        assert [name for name in names if markers[name] not in html] == [], profile


def fitting() -> list[tuple[str, str]]:
    """Return the strings that may stand in a notice, each as text and as a line."""
    one_paragraph = [text for text in HOSTILE if "\n\n" not in text][:: 1 if IN_CI else 10]
    texts = ((text_of(payload, PROSE), text_of(payload, LINE)) for payload in [*payloads(), *one_paragraph])
    return [(prose, line) for prose, line in texts if prose and line]


@pytest.mark.bulk
@pytest.mark.parametrize("part", range(PARTS))
def test_no_text_of_a_notice_becomes_mark_up(part: int) -> None:
    for number, (prose, line) in enumerate(fitting()[part::PARTS]):
        notice = notice_with(prose, line)
        for language, options, every in VIEWS:
            if number % every == 0:
                page = read(html_of(notice, language, options))
                like = expected(prose, line, language, options)
                assert page.skeleton == like.skeleton, prose
                assert page.words.casefold() == like.words, prose
                assert {scheme_of(address) for address in page.addresses} <= PORTABLE_SCHEMES | {None}, prose
        assert html_of(notice, "en", RICH).rstrip("\n") in html_of(notice, "en", PAGE), prose


@pytest.mark.bulk
@pytest.mark.parametrize("part", range(PARTS))
def test_no_text_of_a_notice_becomes_markdown(part: int) -> None:
    for prose, line in fitting()[part::PARTS]:
        assert_shown(compose(notice_with(prose, line), "fi"), MARKDOWN_READERS)


def test_strings_that_no_notice_can_hold_are_refused() -> None:
    refused = [payload for payload in payloads() if text_of(payload, PROSE) is None]
    assert len(refused) < len(payloads()) / 50
    for payload in refused:
        with pytest.raises(ModelError):
            OwnWords(fi=normalised(payload))
        with pytest.raises(ModelError):
            Controller(name=normalised(payload))


WEB: Final = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)", " javascript:x",
    "\x01javascript:x", "javascript\x00:x", "data:text/html,x", "vbscript:x", "file:///etc", "blob:x", "ftp://x",
    "about:blank", "//example.fi", "\\\\example.fi", "/\\example.fi", "https:example.fi", "https:/example.fi", "https://",
    "https:///x", "https://a b", 'https://a"b', "https://a<b", "https://a@b/", "https://a:b@c/", "http://a\nb",
    "https://example.fi/%0aSet-Cookie:x", "https://example.fi/'onclick='x", "HTTPS://EXAMPLE.FI", "https://\u202eab",
    "mailto:a@example.fi", "mailto:", "tel:+35829", "tel:x", "tel:", "sms:1", "x", "", "#x", "?x", "jar:x", "view-source:x",
]  # fmt: skip
"""Addresses, good and bad."""

URLS_OF_THE_STANDARD: Final = """
const texts = JSON.parse(require("fs").readFileSync(0, "utf8"));
const read = (text) => { const url = new URL(text, "base://x"); return [url.protocol, url.host]; };
process.stdout.write(JSON.stringify(texts.map((text) => { try { return read(text); } catch { return ["bad", ""]; } })));
"""


def taken(make: Callable[[str], object], strings: list[str]) -> list[str]:
    """Return the strings of which something can be made; the others have to be refused by an error of ours."""
    good: list[str] = []
    for string in strings:
        try:
            make(string)
        except (ModelError, ArgumentError):
            continue
        good.append(string)
    return good


def as_browsers_read_them(addresses: list[str]) -> list[tuple[str, str]]:
    command = [program("node"), "-e", URLS_OF_THE_STANDARD]
    done = subprocess.run(command, input=json.dumps(addresses).encode(), capture_output=True, check=True)
    return [(scheme, host) for scheme, host in json.loads(done.stdout)]


def test_links_lead_to_the_web_to_mail_and_to_telephones_alone() -> None:
    strings = [*payloads(), *WEB, *HOSTILE]
    good = taken(lambda string: Controller(web=string), strings)
    assert {"https://example.fi/'onclick='x", "HTTPS://EXAMPLE.FI", "mailto:a@example.fi"} <= set(good)
    assert {scheme_of(address) for address in good} <= PORTABLE_SCHEMES
    page = read(render(Notice(controllers=tuple(Controller(web=address) for address in good)), "fi"))
    assert [address for address in page.addresses if not address.startswith("#")] == good


def test_browsers_read_addresses_as_the_model_does() -> None:
    good = taken(lambda string: Controller(web=string), [*payloads(), *WEB, *HOSTILE])
    for address, (scheme, host) in zip(good, as_browsers_read_them(good), strict=True):
        assert scheme in {"https:", "http:", "mailto:", "tel:", "bad"}, address
        assert host or not scheme.startswith("http"), address


@pytest.mark.parametrize("option", ["links", "full_text"])
def test_pages_of_the_site_have_addresses_of_the_web(option: str) -> None:
    def page(address: str) -> str:
        if option == "links":
            return render(Notice(), "fi", profile="page", links={"sv": address})
        return render(Notice(), "fi", layer="short", full_text=address)

    good = taken(page, [*payloads(), *WEB, *HOSTILE])
    assert {"#x", "https://example.fi/'onclick='x"} <= set(good)
    assert "javascript:alert(1)" not in good
    for address, (scheme, _) in zip(good, as_browsers_read_them(good), strict=True):
        assert scheme in {"https:", "http:", "base:", "bad"}, address
        found = read(page(address))
        assert found.skeleton == read(page("HTTPS://x")).skeleton, address
        assert address in found.addresses


NAMES: Final[dict[str, Callable[[str], object]]] = {
    "id": lambda string: Activity(id=string),
    "code": lambda string: Purpose(cast("Any", string)),
    "prefix": lambda string: render(Notice(), "fi", id_prefix=string),
    "section": lambda string: render(Notice(), "fi", sections=[string]),
    "language": lambda string: render(Notice(), cast("Any", string)),
    "language of a link": lambda string: render(Notice(), "fi", profile="page", links={cast("Any", string): "x"}),
}


@pytest.mark.parametrize("name", NAMES)
def test_names_hold_nothing_but_letters_digits_and_hyphens(name: str) -> None:
    for string in taken(NAMES[name], [*payloads(), *WEB, *HOSTILE]):
        assert re.fullmatch("[a-z][a-z0-9-]*", string), string
