"""What is found in the specimens."""

import tomllib
from datetime import date
from typing import Any

import pytest

from tests.notices import BLANK_FILE, FILES, SMALL, activity_of
from tests.places import TESTS
from tietosuoja import CheckResult, check, load
from tietosuoja.findings.finding import SEVERITIES

TODAY = date(2026, 11, 22)
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((TESTS / "data" / "expected-findings.toml").read_text("utf-8"))


def rules(result: CheckResult, severity: str) -> list[str]:
    return sorted({finding.rule for finding in result if finding.severity == severity})


@pytest.mark.parametrize("severity", SEVERITIES)
@pytest.mark.parametrize("name", EXPECTED)
def test_an_imported_specimen_has_the_faults_of_its_text(name: str, severity: str) -> None:
    assert rules(check(load(FILES[name]), today=TODAY), severity) == EXPECTED[name][severity]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_an_import_must_find_is_not_found_before(name: str) -> None:
    found = {finding.rule for finding in check(load(FILES[name]), today=TODAY)}
    assert found.isdisjoint(EXPECTED[name]["elsewhere"])


def test_the_small_notice_has_no_fault() -> None:
    assert list(check(SMALL, today=TODAY)) == []


def test_every_open_point_of_a_fresh_notice_is_told() -> None:
    notice = load(BLANK_FILE)
    told = [finding for finding in check(notice, today=TODAY) if finding.rule == "leftover-placeholder"]
    assert len(told) == BLANK_FILE.read_text("utf-8").count('"[')
    assert {finding.severity for finding in told} == {"error"}


DATED: list[tuple[str, str, list[str]]] = [
    ("safe-harbour", "2015-09-01", []),
    ("safe-harbour", "2020-07-17", ["invalid-transfer-mechanism: error"]),
    ("privacy-shield", "2015-09-01", ["invalid-transfer-mechanism: error"]),
    ("privacy-shield", "2020-07-15", []),
    ("privacy-shield", "2020-07-17", ["invalid-transfer-mechanism: error"]),
    ("privacy-shield", "2023-07-11", ["invalid-transfer-mechanism: error"]),
    ("adequacy", "2020-07-17", ["adequacy-out-of-scope: error"]),
    ("adequacy", "2023-07-11", ["adequacy-out-of-scope: info"]),
    ("adequacy", "2026-11-22", ["adequacy-out-of-scope: info"]),
    ("scc-2010", "2020-07-17", []),
    ("scc-2010", "2026-11-22", ["invalid-transfer-mechanism: error"]),
    ("scc", "2026-11-22", []),
]


@pytest.mark.parametrize(("safeguard", "day", "expected"), DATED)
def test_a_transfer_to_the_united_states_is_judged_by_the_law_of_the_day(
    safeguard: str, day: str, expected: list[str]
) -> None:
    transfer = {"countries": ["US"], "safeguards": [{"safeguard": safeguard, "copy_at": "https://example.fi/copy"}]}
    result = check(activity_of(transfers=[transfer]), today=date.fromisoformat(day))
    assert [f"{found.rule}: {found.severity}" for found in result if "transfers" in found.path] == expected
