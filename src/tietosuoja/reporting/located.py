"""Where findings stand in files."""

from typing import Any

from tietosuoja.findings.citations import Citation
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.result import CheckResult
from tietosuoja.pointers import pointer
from tietosuoja.reporting.wording import message_of
from tietosuoja.vocabulary.codes import LanguageCode


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


def citation_as_data(citation: Citation) -> dict[str, str]:
    """Return the stated parts of a citation by their names."""
    names = ("act", "article", "paragraph", "point", "chapter", "section", "subsection", "judgment", "guideline")
    return {name: value for name in names if (value := getattr(citation, name)) is not None}
