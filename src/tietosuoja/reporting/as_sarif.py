"""A report as SARIF 2.1.0, which code hosts and editors show."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.findings.acceptance import Acceptance
from tietosuoja.findings.finding import Finding, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.findings.rule import Rule
from tietosuoja.pointers import pointer
from tietosuoja.reporting.explanation import explanation
from tietosuoja.reporting.located import STRUCTURE
from tietosuoja.reporting.wording import message_of, say
from tietosuoja.vocabulary.codes import LanguageCode

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}


def sarif_report(
    results: Sequence[CheckResult],
    unreadable: Sequence[DocumentError],
    rules: Sequence[Rule],
    version: str,
    language: LanguageCode,
) -> str:
    """Write a report as SARIF; accepted findings stand in it as suppressed."""
    numbers = {rule.name: number for number, rule in enumerate(rules)}
    found = [_result(finding, result, numbers, language) for result in results for finding in result.findings]
    found += [
        {**_result(finding, result, numbers, language), "suppressions": [_suppression(acceptance)]}
        for result in results
        for finding, acceptance in result.accepted
    ]
    described = [_rule(rule, language) for rule in rules]
    run: dict[str, Any] = {"columnKind": "unicodeCodePoints", "language": language}
    if unreadable:
        found = [_fault(fault, document, len(rules)) for document in unreadable for fault in document.faults] + found
        described.append({"id": STRUCTURE, "shortDescription": {"text": say(language, "report.structure")}})
        run["invocations"] = [{"executionSuccessful": False, "toolExecutionNotifications": _notes(unreadable)}]
    driver = {"name": "tietosuoja", "version": version, "rules": described}
    run |= {"tool": {"driver": driver}, "results": found}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _fault(fault: Fault, document: DocumentError, number: int) -> dict[str, Any]:
    position = (fault.line, fault.column) if fault.line and fault.column else None
    return {
        "ruleId": STRUCTURE,
        "ruleIndex": number,
        "level": "error",
        "message": {"text": fault.message},
        "locations": [_location(fault.pointer, document.source, position)],
        "partialFingerprints": {"tietosuoja/v1": _fingerprint(STRUCTURE, fault.pointer, fault.message)},
    }


def _notes(documents: Sequence[DocumentError]) -> list[dict[str, Any]]:
    notes = [(document.source, document.note) for document in documents if document.note]
    return [{"level": "note", "message": {"text": f"{file}: {note}" if file else note}} for file, note in notes]


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
        "locations": [_location(finding.pointer, result.file, dict(result.positions).get(finding.path))],
        "partialFingerprints": {"tietosuoja/v1": _fingerprint(finding.rule, finding.pointer, str(finding.variant))},
        "properties": {"citation": str(finding.citation), "related": [pointer(path) for path in finding.related]},
    }


def _location(where: str, file: str | None, position: tuple[int, int] | None) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": where or "/", "kind": "member"}]}
    if file:
        physical: dict[str, Any] = {"artifactLocation": {"uri": quote(PurePath(file).as_posix())}}
        if position:
            physical["region"] = {"startLine": position[0], "startColumn": position[1]}
        location["physicalLocation"] = physical
    return location


def _fingerprint(*parts: str) -> str:
    """Return what stays the same when lines move and words change."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _suppression(acceptance: Acceptance) -> dict[str, str]:
    return {"kind": "external", "justification": acceptance.reason}
