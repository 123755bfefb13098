"""Pages can be read by everybody: WCAG 2.0 to 2.2, levels A and AA, and what axe-core calls best practice."""

import pytest

from tests.browser.pages import further, inspected, published, site, two_notices

PROFILES = ["portable", "rich", "page"]


@pytest.mark.parametrize("profile", PROFILES)
def test_pages_are_accessible_in_light_and_dark_and_fit_narrow_screens(profile: str) -> None:
    for found in inspected(list(published(profile))):
        assert found["light"] == [], found["name"]
        assert found["dark"] == [], found["name"]
        assert found["width"] <= 320, found["name"]


def test_index_pages_and_first_layers_are_accessible() -> None:
    for found in inspected(further()):
        assert (found["light"], found["dark"], found["width"] <= 320) == ([], [], True), found["name"]


def test_two_notices_on_one_page_are_accessible() -> None:
    for found in inspected([two_notices("portable"), two_notices("rich")]):
        assert (found["light"], found["dark"], found["width"] <= 320) == ([], [], True), found["name"]


def test_what_is_wrong_is_found() -> None:
    html = site(
        "fi",
        '<h4 style="color: #999">words</h4><p style="width: 400px">words<a href="x"></a></p><details><img></details>',
    )
    found = inspected([("wrong", html)])[0]
    told = {problem.partition(":")[0] for problem in found["light"]}
    assert {"color-contrast", "heading-order", "link-name"} <= told
    assert "image-alt" not in told
    assert any(problem.startswith("image-alt") for problem in found["dark"])
    assert found["width"] > 320
