"""Adequacy decisions and transfer tools."""

import re
from datetime import date
from itertools import groupby

import pytest

from tietosuoja.reference.adequacy import AdequacyDecision, adequacy_decisions, decision_on, decisions_for
from tietosuoja.reference.data_files import law_as_of
from tietosuoja.reference.mechanisms import Mechanism, mechanisms
from tietosuoja.reference.regions import eea_countries
from tietosuoja.vocabulary.lookup import entries

DECISIONS = adequacy_decisions()
TOOLS = tuple(mechanisms().values())
ACT = re.compile(r"[0-9]{4}/[0-9]+(?:/E[CU])?")


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: f"{decision.country} {decision.act}")
def test_a_decision_is_whole(decision: AdequacyDecision) -> None:
    assert ACT.fullmatch(decision.act)
    assert decision.until is None or decision.since < decision.until
    assert decision.country not in eea_countries()
    assert all((decision.fi, decision.sv, decision.en, decision.source))
    assert decision.since < decision.checked


def test_decisions_are_in_order_and_do_not_overlap() -> None:
    assert list(DECISIONS) == sorted(DECISIONS, key=lambda each: (each.country, each.since))
    for _, found in groupby(DECISIONS, lambda each: each.country):
        first, *others = found
        for decision in others:
            assert first.until is not None
            assert first.until < decision.since
            first = decision


@pytest.mark.parametrize(
    ("country", "day", "act"),
    [
        ("US", "2015-09-01", "2000/520/EC"),
        ("US", "2015-10-06", None),
        ("US", "2020-07-15", "2016/1250"),
        ("US", "2020-07-16", None),
        ("US", "2023-07-11", "2023/1795"),
        ("GB", "2026-11-22", "2021/1772"),
        ("GB", "2032-01-01", None),
        ("CH", "2026-11-22", "2000/518/EC"),
        ("IN", "2026-11-22", None),
    ],
)
def test_a_decision_holds_on_its_days(country: str, day: str, act: str | None) -> None:
    found = decision_on(country, date.fromisoformat(day))
    assert (found.act if found else None) == act


def test_decisions_of_a_country_are_found_whenever_they_held() -> None:
    assert [each.act for each in decisions_for(["US"])] == ["2000/520/EC", "2016/1250", "2023/1795"]


def test_tools_and_the_vocabulary_are_one_list() -> None:
    records = {record.code: record for record in entries("safeguards")}
    assert list(mechanisms()) == list(records)
    assert {tool.code for tool in TOOLS if tool.until} == {code for code, record in records.items() if record.ended}


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.code)
def test_a_tool_is_whole(tool: Mechanism) -> None:
    assert tool.source
    assert tool.until is None or tool.ended_by
    assert tool.act is None or ACT.fullmatch(tool.act)
    assert tool.last_use is None or (tool.until is not None and tool.until < tool.last_use)


@pytest.mark.parametrize(
    ("code", "day", "ended"),
    [
        ("privacy-shield", "2020-07-15", False),
        ("privacy-shield", "2020-07-16", True),
        ("scc-2010", "2022-12-27", False),
        ("scc-2010", "2022-12-28", True),
        ("scc", "2026-11-22", False),
    ],
)
def test_a_tool_ends_on_its_day(code: str, day: str, ended: bool) -> None:  # noqa: FBT001
    assert mechanisms()[code].has_ended(date.fromisoformat(day)) == ended


def test_the_law_is_as_of_the_oldest_file() -> None:
    assert law_as_of() == date(2026, 11, 22)
