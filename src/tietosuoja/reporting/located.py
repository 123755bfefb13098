"""Where findings and faults stand in files."""

from typing import Any, Final

from tietosuoja.errors import DocumentError, Fault
from tietosuoja.findings.citations import Citation
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.result import CheckResult
from tietosuoja.pointers import pointer
from tietosuoja.reporting.wording import message_of
from tietosuoja.vocabulary.codes import LanguageCode

STRUCTURE: Final = "structural-fault"
"""What the faults of documents that cannot be read are called, where findings have the name of their rule."""


def place_of(finding: Finding, result: CheckResult) -> str:
    """Return where a finding stands: `notice.json:12:3`, or as much of it as is known."""
    position = dict(result.positions).get(finding.path)
    parts = [result.file or "", *map(str, position or ())]
    return ":".join(part for part in parts if part)


def finding_as_data(finding: Finding, result: CheckResult, language: LanguageCode) -> dict[str, Any]:
    """Return a finding as the values of JSON."""
    position = dict(result.positions).get(finding.path)
    data: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity,
        "path": finding.pointer,
        "article": citation_as_data(finding.citation),
        "citation": str(finding.citation),
        "message": message_of(finding, language),
        "heuristic": finding.heuristic,
        "related": [pointer(path) for path in finding.related],
    }
    if result.file is not None:
        data["file"] = result.file
    if position is not None:
        data["line"], data["column"] = position
    return data


def place_of_fault(fault: Fault, document: DocumentError) -> str:
    """Return where a fault stands, as far as it is known: `notice.json:12:3`."""
    parts = (document.source, fault.line, fault.column)
    return ":".join(str(part) for part in parts if part is not None)


def fault_as_data(fault: Fault) -> dict[str, Any]:
    """Return a fault as the values of JSON."""
    data = {"path": fault.pointer, "message": fault.message, "line": fault.line, "column": fault.column}
    return {name: value for name, value in data.items() if value is not None}


def citation_as_data(citation: Citation) -> dict[str, str]:
    """Return the stated parts of a citation by their names."""
    names = ("act", "article", "paragraph", "point", "chapter", "section", "subsection", "judgment", "guideline")
    return {name: value for name in names if (value := getattr(citation, name)) is not None}
