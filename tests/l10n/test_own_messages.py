"""A site's own words in the place of single messages."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notices import FILES, SMALL
from tietosuoja import ArgumentError, Messages, ModelError, compose, load, render
from tietosuoja.document.nodes import plain
from tietosuoja.l10n.catalogues import messages
from tietosuoja.l10n.message_ids import SLOTS, MessageId
from tietosuoja.l10n.own_messages import PAIRS, message_flaws, replaced
from tietosuoja.l10n.slots import slots_of
from tietosuoja.publishing.options import TEXT_FORMATS, TextFormat
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

OWN = Messages(fi=(("heading.rights", "Sinun oikeutesi"),), en=(("title.notice-for", "{name} and your data"),))
COMPLETE = load(FILES["complete"])


def problems(**arguments: Any) -> list[str]:
    with pytest.raises(ModelError) as told:
        Messages(**arguments)
    return [str(fault) for fault in told.value.faults]


def test_a_message_is_replaced_and_the_others_are_not() -> None:
    page, usual = (render(SMALL, "fi", "text", messages=own) for own in (OWN, None))
    assert page == usual.replace("Rekisteröidyn oikeudet\n----------------------", "Sinun oikeutesi\n---------------")
    assert page != usual


def test_slots_may_stand_elsewhere() -> None:
    assert plain(compose(SMALL, "en", messages=OWN).title) == "Kukkakauppa Esimerkki Oy and your data"


def test_a_language_without_own_words_has_the_usual_ones() -> None:
    assert render(SMALL, "sv", messages=OWN) == render(SMALL, "sv")


def test_the_first_layer_has_the_same_words() -> None:
    assert "Sinun oikeutesi" in render(SMALL, "fi", "text", layer="short", messages=OWN)


def test_labels_of_pages_are_replaced() -> None:
    own = Messages(fi=(("page.contents", "Tästä kerromme"),))
    assert "Tästä kerromme" in render(SMALL, "fi", profile="page", messages=own)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("html", '&lt;b&gt;&amp;"[x](y)'),
        ("markdown", '&lt;b&gt;&amp;"\\[x](y)'),
        ("text", '<b>&"[x](y)'),
    ],
)
def test_own_words_are_escaped(form: TextFormat, expected: str) -> None:
    own = Messages(fi=(("heading.rights", '<b>&"[x](y)'),))
    assert expected in render(SMALL, "fi", form, messages=own)


def test_doubled_braces_are_braces() -> None:
    own = Messages(fi=(("title.notice-for", "{{{name}}}"),))
    assert plain(compose(SMALL, "fi", messages=own).title) == "{Kukkakauppa Esimerkki Oy}"


def test_messages_are_values() -> None:
    copy = pickle.loads(pickle.dumps(OWN))
    assert (copy, hash(copy)) == (OWN, hash(OWN))
    assert Messages() != OWN


def test_what_is_replaced_cannot_be_changed() -> None:
    assert dict(replaced(OWN, "fi")) == {"heading.rights": "Sinun oikeutesi"}
    assert dict(replaced(None, "fi")) == {}


def test_other_values_are_no_messages() -> None:
    with pytest.raises(ArgumentError) as told:
        render(SMALL, "fi", messages={"heading.rights": "x"})  # type: ignore[call-overload]
    assert str(told.value) == "messages: dict stands where Messages are due: load_messages reads them"
    with pytest.raises(ArgumentError, match="messages: str stands where Messages are due"):
        compose(SMALL, "fi", messages="x")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "value",
    [None, [], ("heading.rights", "x"), (("heading.rights",),), (("heading.rights", 1),), (["heading.rights", "x"],)],
)
def test_other_values_hold_no_messages(value: object) -> None:
    assert problems(sv=value) == [f"/sv: {PAIRS}"]


def test_a_message_stands_once() -> None:
    pair = ("heading.rights", "x")
    assert problems(fi=(pair, pair)) == ["/fi/heading.rights: stands more than once: leave one"]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("heading.rigths", "x", '"heading.rigths" is no message of pages; nearest: heading.rights'),
        ("zzz", "x", '"zzz" is no message of pages; the documentation lists them'),
        ("heading.rights", "", "an empty value says nothing: leave it out"),
        ("heading.rights", " x", '" x" is not in normal form'),
        ("heading.rights", "a\nb", '"a\\u000ab" is no line'),
        ("heading.rights", "a\x1bb", "the character U+001B cannot stand in a notice"),
        ("heading.rights", "a\u202eb", "is no line: write one line of text, without tabs"),
        ("heading.rights", "{name}", "{name} is no slot of this message, which has none"),
        ("heading.rights", "{", "a brace stands alone: write {{ or }} for a brace as such"),
        ("heading.rights", "x}", "a brace stands alone"),
        ("purposes.list", "x", "{items} is missing: the facts of the notice stand there"),
        ("purposes.list", "{{items}}", "{items} is missing"),
        ("purposes.list", "a: {items}, {items}", "{items} stands more than once: leave one"),
        ("purposes.list", "a: {items}, b: {name}", "{name} is no slot of this message, which has {items}"),
        ("purposes.list", "a: {items!r}", "{items} is no slot: its name stands in it and nothing else"),
        ("purposes.list", "a: {items.x}", "{items.x} is no slot"),
        ("purposes.list", "a: {items[0]}", "{items[0]} is no slot"),
        ("purposes.list", "a: {items:>9}", "{items} is no slot"),
        ("purposes.list", "a: {0}", "{0} is no slot"),
        ("purposes.list", "a: {}", "{} is no slot"),
        ("purposes.list", "Vi använder {items}.", "a slot stands where its words would be inflected"),
        ("title.notice-for", "{name}:n seloste", "a slot stands where its words would be inflected"),
        ("cite.section-point", "{point} k.", "{section} is missing"),
    ],
)  # fmt: skip
def test_what_cannot_stand_in_the_place_of_a_message_is_told(name: str, text: str, problem: str) -> None:
    (told,) = problems(fi=((name, text),))
    assert problem in told


def test_all_that_is_wrong_is_told_together() -> None:
    assert len(problems(fi=(("x", "y"), ("purposes.list", "{name}")))) == 3


def test_the_slots_of_messages_are_known() -> None:
    assert {name: tuple(slots_of(text)) for name, text in sorted(messages("fi").items())} == SLOTS


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_messages_of_the_library_could_stand_in_their_own_place(language: LanguageCode) -> None:
    assert [flaw for name, text in messages(language).items() for flaw in message_flaws(name, text)] == []


@given(st.sampled_from(sorted(SLOTS)), st.text("{}:.!<&*[a ]\u00e4") | st.text())
def test_what_is_taken_can_be_rendered(name: MessageId, text: str) -> None:
    slots = "".join(f": {{{slot}}}" for slot in SLOTS[name])
    try:
        own = Messages(fi=((name, f"{text}{slots}"),))
    except ModelError:
        return
    for form in TEXT_FORMATS:
        assert render(SMALL, "fi", form, messages=own)


def test_every_message_of_the_complete_specimen_can_be_replaced() -> None:
    marked = tuple((name, text.replace(".", "") + " ¤") for name, text in sorted(messages("fi").items()))
    page, usual = render(COMPLETE, "fi", "text", messages=Messages(fi=marked)), render(COMPLETE, "fi", "text")
    assert page.count("¤") > 200
    assert "¤" not in usual
