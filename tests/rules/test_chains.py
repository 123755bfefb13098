"""What one fact of a notice asks of the others: the six chains of Arts. 13 and 14."""

from datetime import date
from typing import Any

import pytest

from tests.notices import notice_of
from tietosuoja import check

TODAY = date(2026, 11, 22)


def activity(**fields: Any) -> dict[str, Any]:
    return {"activities": [{"purposes": ["sales"], **fields}]}


def purpose(basis: object) -> dict[str, Any]:
    return {"activities": [{"purposes": [{"purpose": "sales", "bases": [basis]}]}]}


CHAINS: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    (
        "consent asks for its withdrawal",
        "missing-right-to-withdraw-consent",
        {"origin": "imported", **purpose("consent")},
        {"origin": "imported", **purpose("consent"), "rights": {"statements": ["withdrawal"]}},
    ),
    (
        "legitimate interests ask for the interest",
        "missing-legitimate-interest",
        purpose("legitimate-interests"),
        purpose({"type": "legitimate-interests", "interest": "misuse-prevention"}),
    ),
    (
        "recipients ask who they are",
        "vague-recipients",
        activity(recipients=[{"category": "partners"}]),
        activity(recipients=[{"category": "banks"}]),
    ),
    (
        "a transfer asks for its safeguard",
        "missing-transfer-safeguard",
        activity(recipients=[{"name": "A", "countries": ["US"]}]),
        activity(recipients=[{"name": "A", "countries": ["US"], "safeguards": ["scc"]}]),
    ),
    (
        "a safeguard asks where to get a copy",
        "missing-safeguard-copy",
        activity(recipients=[{"name": "A", "countries": ["US"], "safeguards": ["scc"]}]),
        activity(recipients=[{"name": "A", "countries": ["US"], "safeguards": [{"safeguard": "scc", "copy_at": "https://example.fi/"}]}]),
    ),
    (
        "an automated decision asks for its logic and consequences",
        "incomplete-automated-decision",
        activity(decisions=["credit-decision"]),
        activity(decisions=[{"decision": "credit-decision", "logic": {"fi": "a"}, "significance": {"fi": "b"}, "consequences": {"fi": "c"}}]),
    ),
    (
        "a contract asks what follows if the data is not given",
        "missing-provision-requirement",
        purpose("contract"),
        {"activities": [{**purpose("contract")["activities"][0], "provision": [{"requirement": "contractual", "consequence": "cannot-enter-contract"}]}]},
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "broken", "whole"), [chain[1:] for chain in CHAINS], ids=[chain[0] for chain in CHAINS]
)
def test_a_chain_holds(rule: str, broken: dict[str, Any], whole: dict[str, Any]) -> None:
    found = [{finding.rule for finding in check(notice_of(**facts), today=TODAY)} for facts in (broken, whole)]
    assert [rule in rules for rules in found] == [True, False]
