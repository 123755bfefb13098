"""A report as SARIF 2.1.0, which code hosts and editors show."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from tietosuoja.findings.acceptance import Acceptance
from tietosuoja.findings.finding import Finding, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.findings.rule import Rule
from tietosuoja.pointers import pointer
from tietosuoja.reporting.explanation import explanation
from tietosuoja.reporting.wording import message_of, say
from tietosuoja.vocabulary.codes import LanguageCode

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}


def sarif_report(results: Sequence[CheckResult], rules: Sequence[Rule], version: str, language: LanguageCode) -> str:
    """Write a report as SARIF; accepted findings stand in it as suppressed."""
    numbers = {rule.name: number for number, rule in enumerate(rules)}
    found = [_result(finding, result, numbers, language) for result in results for finding in result.findings]
    found += [
        {**_result(finding, result, numbers, language), "suppressions": [_suppression(acceptance)]}
        for result in results
        for finding, acceptance in result.accepted
    ]
    driver = {"name": "tietosuoja", "version": version, "rules": [_rule(rule, language) for rule in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "language": language, "results": found}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, language: LanguageCode) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": say(language, f"{rule.name}.finds")},
        "help": {"text": explanation(rule, language)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [str(citation) for citation in rule.citations], "heuristic": rule.heuristic},
    }


def _result(finding: Finding, result: CheckResult, numbers: dict[str, int], language: LanguageCode) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": message_of(finding, language)},
        "locations": [_location(finding, result)],
        "partialFingerprints": {"tietosuoja/v1": _fingerprint(finding)},
        "properties": {"citation": str(finding.citation), "related": [pointer(path) for path in finding.related]},
    }


def _location(finding: Finding, result: CheckResult) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": finding.pointer or "/", "kind": "member"}]}
    if result.file:
        physical: dict[str, Any] = {"artifactLocation": {"uri": quote(PurePath(result.file).as_posix())}}
        position = dict(result.positions).get(finding.path)
        if position:
            physical["region"] = {"startLine": position[0], "startColumn": position[1]}
        location["physicalLocation"] = physical
    return location


def _fingerprint(finding: Finding) -> str:
    """Return what stays the same when lines move and words change."""
    return hashlib.sha256(f"{finding.rule}\0{finding.pointer}\0{finding.variant}".encode()).hexdigest()[:32]


def _suppression(acceptance: Acceptance) -> dict[str, str]:
    return {"kind": "external", "justification": acceptance.reason}
