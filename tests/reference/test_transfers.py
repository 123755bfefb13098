"""Adequacy decisions and transfer tools."""

import re
from datetime import date
from itertools import groupby
from typing import get_args

import pytest

from tietosuoja.reference.adequacy import AdequacyDecision, Scope, adequacy_decisions, decision_on, decisions_for
from tietosuoja.reference.mechanisms import Mechanism, Need, Status, mechanisms
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
    assert all((decision.fi, decision.sv, decision.en))
    assert decision.since < decision.checked
    assert (decision.ended is None) == (decision.ended_by is None)
    assert decision.safeguard is None or mechanisms()[decision.safeguard].act == decision.act


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: f"{decision.country} {decision.act}")
def test_each_extension_follows_on_the_one_before(decision: AdequacyDecision) -> None:
    last, adopted = decision.expires, decision.since
    for extension in decision.extensions:
        assert ACT.fullmatch(extension.act)
        assert last is not None
        assert adopted < extension.adopted <= last < extension.until
        last, adopted = extension.until, extension.adopted


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2025-06-23", "2025-06-27"),
        ("2025-06-24", "2025-12-27"),
        ("2025-12-18", "2025-12-27"),
        ("2025-12-19", "2031-12-27"),
    ],
)
def test_the_end_of_a_decision_is_told_as_it_was_known(day: str, last: str) -> None:
    (decision,) = decisions_for(["GB"])
    assert decision.until_as_known(date.fromisoformat(day)) == date.fromisoformat(last)


def test_an_end_by_judgment_was_not_known_before_it() -> None:
    shield = decisions_for(["US"])[1]
    assert shield.until_as_known(date(2020, 7, 15)) is None
    assert shield.until_as_known(date(2020, 7, 16)) == shield.until == date(2020, 7, 15)


def test_scopes_are_known() -> None:
    assert {decision.scope for decision in DECISIONS} == set(get_args(Scope))


def test_decisions_and_the_tools_that_notices_name_for_them_hold_on_the_same_days() -> None:
    named = {decision.safeguard: decision for decision in DECISIONS if decision.safeguard}
    assert named.keys() == {"safe-harbour", "privacy-shield", "dpf"}
    for code, decision in named.items():
        tool = mechanisms()[code]
        assert (tool.since, tool.until) == (decision.since, decision.until)
        assert tool.ended_by == decision.ended_by


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
    assert {code: tool.article for code, tool in mechanisms().items() if _is_in_gdpr(tool)} == {
        code: record.article for code, record in records.items() if record.article
    }


def _is_in_gdpr(tool: Mechanism) -> bool:
    return tool.status in {"valid", "no-tool"} and tool.article is not None


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.code)
def test_a_tool_is_whole(tool: Mechanism) -> None:
    assert (tool.ended is None) == (tool.ended_by is None)
    assert tool.act is None or ACT.fullmatch(tool.act)
    assert tool.last_use is None or (tool.until is not None and tool.until < tool.last_use)
    assert tool.since is None or tool.until is None or tool.since < tool.until
    assert bool(tool.notice_needs) == (tool.status == "valid")
    assert set(tool.notice_needs) <= set(get_args(Need))
    assert {mechanisms()[code].status for code in tool.replaced_by} <= {"valid"}
    assert bool(tool.replaced_by) == (tool.ended is not None)


def test_tools_have_every_status() -> None:
    found = {status: {tool.code for tool in TOOLS if tool.status == status} for status in get_args(Status)}
    assert found["invalidated"] == {"safe-harbour", "privacy-shield"}
    assert found["repealed"] == {"scc-2001", "scc-2004", "scc-2010"}
    assert found["no-tool"] == {"processor-clauses", "own-assessment", "unspecified"}
    assert found["valid"] == mechanisms().keys() - found["invalidated"] - found["repealed"] - found["no-tool"]


def test_a_copy_must_be_on_offer_where_article_13_says_so() -> None:
    """GDPR Art. 13(1)(f): "Article 46 or 47, or the second subparagraph of Article 49(1)"."""
    asked = {tool.code for tool in TOOLS if tool.status == "valid" and str(tool.article).startswith("46")}
    assert {tool.code for tool in TOOLS if "copy" in tool.notice_needs} == asked | {"derogation-compelling-interests"}


def test_only_derogations_are_not_for_routine() -> None:
    assert {tool.code for tool in TOOLS if not tool.routine} == {
        tool.code for tool in TOOLS if str(tool.article).startswith("49")
    }


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
