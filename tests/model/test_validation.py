"""What no notice could want is refused when a value is built."""

import pytest

from tietosuoja import (
    Activity,
    Address,
    Authority,
    Consent,
    Contract,
    Controller,
    Denial,
    ModelError,
    Notice,
    OwnWords,
    Provision,
    Purpose,
    Retention,
    Safeguard,
    normalised,
)


def refusal(build: object, **fields: object) -> str:
    with pytest.raises(ModelError) as caught:
        build(**fields)  # type: ignore[operator]
    return str(caught.value)


@pytest.mark.parametrize(
    ("build", "fields", "message"),
    [
        (Purpose, {"purpose": "newsleter"}, 'Purpose/purpose: "newsleter" is no code that can stand here; nearest: "newsletter"; own words are written as OwnWords(fi="…")'),
        (Purpose, {"purpose": 3}, "Purpose/purpose: 3 stands where a code or OwnWords is due"),
        (Purpose, {"purpose": "newsletter", "bases": [Consent()]}, "Purpose/bases: [Consent(special=None, hedge=None, condition=None)] stands where a tuple is due"),
        (Purpose, {"purpose": "newsletter", "bases": ("consent",)}, 'Purpose/bases/0: "consent" stands where Consent or Contract or LegalObligation or VitalInterests or PublicTask or LegitimateInterests is due'),
        (Purpose, {"purpose": "newsletter", "optional": "yes"}, 'Purpose/optional: "yes" stands where True or False is due'),
        (Activity, {"purposes": ("newsletter",)}, 'Activity/purposes/0: "newsletter" stands where Purpose("newsletter") is due'),
        (Activity, {"name": "Rekisteri"}, 'Activity/name: "Rekisteri" stands where OwnWords is due'),
        (Denial, {"of": "transfer"}, 'Denial/of: "transfer" is no code that can stand here; nearest: "transfers"'),
        (Denial, {"of": "transfers", "extent": "rarely"}, 'Denial/extent: "rarely" is no code that can stand here; write one of "never", "as-a-rule"'),
        (Denial, {"of": 1}, "Denial/of: 1 stands where a code is due"),
        (Controller, {"country": "suomi"}, 'Controller/country: "suomi" is no code that can stand here; the codes are listed in the documentation'),
        (Controller, {"name": 5}, "Controller/name: 5 stands where a line is due: write one line of text, without tabs, control characters and direction overrides"),
        (Controller, {"name": ""}, "Controller/name: an empty value says nothing: leave it out"),
        (Controller, {"name": "a\x07"}, "Controller/name: the character U+0007 cannot stand in a notice: remove it"),
        (Controller, {"name": " a"}, 'Controller/name: " a" is not in normal form: write tietosuoja.normalised(" a")'),
        (Controller, {"postal": Address()}, "Controller/postal: this Address is empty and says nothing: leave it out"),
        (Controller, {"web": "example.fi"}, 'Controller/web: "example.fi" is no address: write an address that starts with "https://", "http://", "mailto:" or "tel:"'),
        (Retention, {"until": "2026-02-30"}, 'Retention/until: "2026-02-30" is no date: write a date that exists, from 1900 to 2199, as "2026-11-22", "2026-11" or "2026"'),
        (Safeguard, {"safeguard": "scc", "copy_at": "A B"}, 'Safeguard/copy_at: "A B" is no address or reference: write an address that starts with "https://", "http://", "mailto:" or "tel:", or write the id of a thing of this notice, or the code that names it'),
        (Safeguard, {"safeguard": "scc", "copy_at": 1}, "Safeguard/copy_at: 1 stands where OwnWords is due"),
        (OwnWords, {}, "OwnWords: an empty value says nothing: leave it out"),
        (OwnWords, {"fi": "e\u0301"}, 'OwnWords/fi: "e\u0301" is not in normal form: write tietosuoja.normalised("e\u0301")'),
    ],
)  # fmt: skip
def test_a_bad_field_is_told_with_what_to_do(build: object, fields: dict[str, object], message: str) -> None:
    assert refusal(build, **fields) == message


def test_a_very_long_word_is_not_compared_with_codes_and_not_shown_whole() -> None:
    message = refusal(Denial, of="a" * 5000)
    assert len(message) < 400


def test_empty_values_are_absent() -> None:
    assert Purpose("newsletter", bases=(), note=None, optional=False) == Purpose("newsletter")


def test_the_lead_field_can_be_given_by_position() -> None:
    assert Purpose("newsletter") == Purpose(purpose="newsletter")
    assert Authority("FI").authority == "FI"


def test_own_words_can_stand_for_a_code() -> None:
    assert Purpose(OwnWords(fi="Myynti")).purpose == OwnWords(fi="Myynti")


def test_a_basis_with_nothing_else_says_something() -> None:
    assert Purpose("newsletter", bases=(Consent(), Contract())).bases[0].type == "consent"


def test_an_incomplete_notice_can_be_built() -> None:
    assert Notice(activities=(Activity(provision=(Provision(requirement="statutory"),)),)).controllers == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" a\r\nb\rc \u00a0", "a\nb\nc"), ("e\u0301", "é"), ("\t\n", "")],
)
def test_a_text_is_brought_to_normal_form(text: str, expected: str) -> None:
    assert normalised(text) == expected
