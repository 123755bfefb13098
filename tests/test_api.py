"""Composing and rendering."""

import re
import threading

import pytest

from tests.notices import SMALL
from tietosuoja import ArgumentError, Notice, compose, render


def test_an_empty_notice_says_only_its_title() -> None:
    assert render(Notice(), "fi", "text") == "Tietosuojaseloste\n=================\n"
    assert render(Notice(), "sv") == '<h2 id="tietosuoja-title">Dataskyddsbeskrivning</h2>\n'
    assert compose(Notice(), "en").parts == ()


def test_html_is_what_is_rendered_if_nothing_else_is_said() -> None:
    assert render(SMALL, "fi") == render(SMALL, "fi", "html", heading_level=2)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("x", "fi"), "notice: str stands where a Notice is due"),
        ((SMALL, "de"), "language: 'de' is no language of notices: write 'fi', 'sv' or 'en'"),
        ((SMALL, None), "language: None is no language of notices: write 'fi', 'sv' or 'en'"),
        ((SMALL, "fi", "odt"), "format: 'odt' is no format: write 'html', 'markdown', 'text', 'docx' or 'pdf'"),
    ],
)
def test_wrong_arguments_are_told(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        render(*arguments)  # type: ignore[call-overload]
    assert str(caught.value) == message


@pytest.mark.parametrize("level", [0, 7, "2", None])
def test_a_heading_level_that_is_none_is_told(level: object) -> None:
    with pytest.raises(ArgumentError, match="is no heading level: write 1 to 6"):
        render(SMALL, "fi", heading_level=level)  # type: ignore[call-overload]


def test_threads_render_the_same() -> None:
    results: list[str] = []
    threads = [threading.Thread(target=lambda: results.append(render(SMALL, "sv"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(results) == {render(SMALL, "sv")}
    assert len(results) == 8


@pytest.mark.parametrize("prefix", ["", "A-", "1a", "a b", 'a"', None])
def test_a_prefix_that_is_none_is_told(prefix: object) -> None:
    with pytest.raises(ArgumentError, match=r"id_prefix: .* is no prefix of ids"):
        render(SMALL, "fi", id_prefix=prefix)  # type: ignore[call-overload]


def test_two_notices_can_stand_on_one_page() -> None:
    pages = [render(SMALL, "fi", id_prefix=prefix) for prefix in ("shop-", "club-")]
    ids = [found for page in pages for found in re.findall('id="([^"]*)"', page)]
    assert len(ids) == len(set(ids)) > 0
    assert all(found.startswith(("shop-", "club-")) for found in ids)
