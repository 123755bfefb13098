"""What a field may hold, read off its annotation."""

from typing import Literal

import pytest

from tietosuoja import AutomatedDecision, Consent, DataItem, Notice, OwnWords, Purpose, Recipient, Safeguard
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    TextShape,
    ThingShape,
    class_of,
    lead_of,
    shape_of,
    shapes_of,
    tag_of,
)
from tietosuoja.model.texts import LINE, REFERENCE, URL
from tietosuoja.vocabulary.codes import LanguageCode


def test_every_shape_is_read() -> None:
    assert shapes_of(Notice)["languages"] == ListShape(CodeShape(("fi", "sv", "en"), ("LanguageCode",)))
    assert shapes_of(Notice)["version"] == TextShape(LINE)
    assert shapes_of(Notice)["title"] == ThingShape(OwnWords)
    assert shapes_of(Purpose)["optional"] == FlagShape()


def test_a_choice_puts_codes_first_whatever_the_annotation_says() -> None:
    assert shape_of(OwnWords | LanguageCode) == ChoiceShape(
        (CodeShape(("fi", "sv", "en"), ("LanguageCode",)), ThingShape(OwnWords))
    )


def test_codes_of_several_tables_are_one_choice() -> None:
    countries = shapes_of(Recipient)["countries"]
    assert isinstance(countries, ListShape)
    assert isinstance(countries.item, CodeShape)
    assert countries.item.tables == ("CountryCode", "AreaCode")
    assert countries.item.codes[-2:] == ("EU", "EEA")


def test_several_kinds_of_text_are_a_choice() -> None:
    assert shapes_of(Safeguard)["copy_at"] == ChoiceShape((TextShape(URL), TextShape(REFERENCE), ThingShape(OwnWords)))


def test_the_lead_field_holds_the_term_of_a_thing() -> None:
    assert (lead_of(DataItem), lead_of(AutomatedDecision), lead_of(Notice)) == ("item", "decision", None)


def test_classes_of_a_union_have_a_tag() -> None:
    assert (tag_of(Consent), tag_of(Purpose)) == ("consent", None)


def test_only_values_of_the_model_have_a_class() -> None:
    assert (class_of(Notice()), class_of("notice")) == (Notice, None)


@pytest.mark.parametrize("annotation", [int, dict[str, str], Literal["a"]])
def test_other_types_are_none_of_the_model(annotation: object) -> None:
    with pytest.raises((TypeError, KeyError)):
        shape_of(annotation)
