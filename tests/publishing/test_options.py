"""How a notice is rendered: arguments are checked, and a wrong one is told."""

from typing import Any

import pytest

from tietosuoja import ArgumentError, Notice, render
from tietosuoja.publishing.options import RenderOptions, render_options


def test_without_arguments_a_portable_fragment_is_meant() -> None:
    assert render_options() == RenderOptions(format="html", profile="portable", heading_level=2)


def test_arguments_are_kept_as_frozen_values() -> None:
    options = render_options(sections=["rights"], links={"sv": "sv.html"})
    assert (options.sections, options.links) == (("rights",), (("sv", "sv.html"),))
    assert hash(options) == hash(render_options(sections=("rights",), links={"sv": "sv.html"}))


@pytest.mark.parametrize(
    ("argument", "value", "problem"),
    [
        ("format", "pfd", "'pfd' is no format"),
        ("profile", "pretty", "'pretty' is no profile: write 'portable', 'rich' or 'page'"),
        ("heading_level", 0, "0 is no heading level: write 1 to 6"),
        ("heading_level", True, "True is no heading level: write 1 to 6"),
        ("id_prefix", "1-", """'1-' is no prefix of ids: write it as "tietosuoja-\""""),
        ("contents", 1, "1 stands where True or False is due"),
        ("articles", "yes", "'yes' stands where True or False is due"),
        ("sections", "rights", "'rights' stands where keys of sections are due: write ('rights', 'retention')"),
        ("sections", [1], "[1] stands where keys of sections are due"),
        ("links", "sv.html", "'sv.html' stands where addresses by language are due: write {'sv': 'sv.html'}"),
        ("links", {"de": "de.html"}, "'de' is no language of notices: write 'fi', 'sv' or 'en'"),
        ("links", {"sv": ""}, "'' is no address of a page: write 'sv.html' or 'https://…'"),
        ("links", {"sv": None}, "None is no address of a page"),
        ("layer", "first", "'first' is no layer: write 'full' or 'short'"),
        ("full_text", "", "'' is no address of a page: write 'https://…', 'tietosuoja.html' or '#tietosuoja-title'"),
        ("full_text", 1, "1 is no address of a page"),
    ],
)
def test_a_wrong_argument_is_told(argument: str, value: object, problem: str) -> None:
    arguments: dict[str, Any] = {argument: value}
    with pytest.raises(ArgumentError) as told:
        render(Notice(), "fi", **arguments)
    assert str(told.value).startswith(f"{argument}: {problem}")


@pytest.mark.parametrize(
    "address", ["sv.html", "../sv/", "/sv/notice", "sv/index.html#top", "https://example.fi/sv", "HTTP://a.fi"]
)
def test_pages_in_other_languages_have_web_addresses(address: str) -> None:
    assert render_options(links={"sv": address}).links == (("sv", address),)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "java\nscript:x", " sv.html", "//example.fi", "\\\\example.fi", "data:text/html,x"],
)
def test_no_other_address_leads_to_a_page(address: str) -> None:
    with pytest.raises(ArgumentError, match="is no address of a page"):
        render_options(links={"sv": address})


@pytest.mark.parametrize(
    "address", ["https://example.fi/t", "HTTP://a.fi", "fi.html", "/t/", "../t?a=b&c=d", "#tietosuoja-title", "ä.html"]
)
def test_the_full_text_has_a_web_address(address: str) -> None:
    assert render_options(full_text=address).full_text == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "mailto:a@example.fi", "tel:1", "data:,x", "java\nscript:x", "//example.fi", " fi.html", "a b",
        "\\\\example.fi", "/\\example.fi", "fi.html>", 'fi.html"', "a\x01b", "\ud800", "https:fi.html", "x:y", "\u202eb",
    ],
)  # fmt: skip
def test_no_other_address_leads_to_the_full_text(address: str) -> None:
    with pytest.raises(ArgumentError, match="is no address of a page"):
        render_options(full_text=address)
