"""The engine of the rules."""

import json
import random
from datetime import date

from hypothesis import given

from tests.generation import document
from tests.notices import notice_of
from tests.places import IN_CI
from tests.strategies import notices
from tietosuoja import DocumentError, Notice, check, loads, render
from tietosuoja.reference.statutes import statute_records
from tietosuoja.rules.dating import GDPR_APPLIES
from tietosuoja.rules.index import RULES
from tietosuoja.rules.items import ITEMS
from tietosuoja.rules.order import place_in_notice
from tietosuoja.rules.own_texts import own_texts

TODAY = date(2026, 11, 22)


def test_an_exemption_makes_errors_of_its_article_hints() -> None:
    fields = {"controllers": [{"emails": ["a@example.fi"]}]}
    claimed = {**fields, "exemptions": [{"articles": ["13"]}]}
    other = {**fields, "exemptions": [{"articles": ["15"]}]}
    every = {**fields, "exemptions": [{"reason": "security-or-crime"}]}
    severities = [
        {found.severity for found in check(notice_of(**each), today=TODAY) if found.rule == "missing-controller"}
        for each in (fields, claimed, other, every)
    ]
    assert severities == [{"error"}, {"info"}, {"error"}, {"info"}]


def test_places_sort_as_they_stand_in_a_notice() -> None:
    paths = [
        ("controllers", 0),
        ("controllers", 1, "name"),
        ("activities", 0, "purposes", 10),
        ("shared", "recipients"),
    ]
    assert sorted(paths, key=place_in_notice) == paths
    assert place_in_notice(("activities", 0, "purposes", 2)) < place_in_notice(("activities", 0, "purposes", 10))
    assert place_in_notice(("nowhere", 0, "x")) == (0, 0, 0)


def test_own_texts_are_found_with_their_places() -> None:
    notice = notice_of(
        title={"fi": "Seloste", "sv": "Beskrivning"},
        controllers=[{"name": "A", "phones": ["029"], "country": "FI", "web": "https://example.fi"}],
        activities=[{"id": "x", "purposes": ["sales", {"purpose": {"fi": "oma"}, "id": "y"}], "retention": [{"duration": "P1Y"}]}],
    )  # fmt: skip
    assert dict(own_texts(notice)) == {
        ("title", "fi"): "Seloste",
        ("title", "sv"): "Beskrivning",
        ("controllers", 0, "name"): "A",
        ("controllers", 0, "phones", 0): "029",
        ("activities", 0, "purposes", 1, "purpose", "fi"): "oma",
    }


def test_a_result_can_be_counted() -> None:
    result = check(notice_of(controllers=[{"emails": ["a@example.fi"]}]), today=TODAY)
    assert result.count("error") + result.count("warning") + result.count("info") == len(result) > 0


def test_without_a_day_it_is_that_of_the_machine() -> None:
    assert check(Notice()).today >= TODAY


@given(notices())
def test_a_check_is_the_same_each_time_and_never_crashes(notice: Notice) -> None:
    assert check(notice, today=TODAY) == check(notice, today=TODAY)


def test_a_check_never_crashes_and_passes_nothing_that_cannot_be_rendered() -> None:
    rng, judged = random.Random(20261122), 0
    while judged < (10_000 if IN_CI else 200):
        try:
            notice = loads(json.dumps(document(rng)))
        except DocumentError:
            continue  # a reference that leads nowhere
        assert check(notice, today=TODAY).today == TODAY
        assert render(notice, "fi", "text")
        judged += 1


def test_the_day_of_the_gdpr_is_that_of_the_reference_data() -> None:
    assert statute_records()["2016/679"].applies == GDPR_APPLIES


def test_items_are_looked_at_by_rules_that_there_are() -> None:
    known = {rule.name for rule in RULES}
    assert [name for item in ITEMS for name in sorted(item.missing | item.weak) if name not in known] == []
