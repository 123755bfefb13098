"""One notice in one language and one format."""

import pytest

from tests.notices import FILES
from tietosuoja import ArgumentError, load, render
from tietosuoja.publishing.options import TEXT_FORMATS, TextFormat

COMPLETE = load(FILES["complete"])


@pytest.mark.parametrize("form", TEXT_FORMATS)
def test_chosen_sections_stand_alone_in_the_order_of_the_page(form: TextFormat) -> None:
    chosen = render(COMPLETE, "en", form, sections=["complaint", "rights"])
    whole = render(COMPLETE, "en", form)
    assert len(chosen) < len(whole) / 2
    assert chosen.index("Rights of the data subject") < chosen.index(
        "Right to lodge a complaint with a supervisory authority"
    )


def test_a_section_that_the_notice_does_not_have_is_told_with_the_nearest() -> None:
    with pytest.raises(ArgumentError) as told:
        render(COMPLETE, "fi", sections=["rigths"])
    assert str(told.value) == "sections: this notice has no section 'rigths'; nearest: rights"


def test_where_no_name_is_near_the_sections_are_listed() -> None:
    with pytest.raises(ArgumentError, match="nearest: definitions, controller, "):
        render(COMPLETE, "fi", sections=["zzzzzzzzzzzz"])


def test_languages_are_called_as_they_call_themselves() -> None:
    page = render(COMPLETE, "fi", profile="page", links={"sv": "sv.html", "en": "en.html"})
    assert '<a href="sv.html" lang="sv" hreflang="sv">Svenska</a>' in page
    assert '<a href="en.html" lang="en" hreflang="en">English</a>' in page
