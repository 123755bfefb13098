"""A report as workflow commands of GitHub Actions: annotations on lines of a pull request."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tietosuoja.errors import DocumentError, printable
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.finding import Finding, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.reporting.located import STRUCTURE
from tietosuoja.reporting.wording import message_of, remedy_of, say
from tietosuoja.vocabulary.codes import LanguageCode

COMMANDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}


def github_report(
    results: Sequence[CheckResult],
    unreadable: Sequence[DocumentError],
    remarks: Sequence[AcceptanceRemark],
    language: LanguageCode,
) -> str:
    """Write a line for each fault of what cannot be read, for each finding and for each remark on an acceptance."""
    lines = [line for document in unreadable for line in _faults(document)]
    lines += [_command(finding, result, language) for result in results for finding in result.findings]
    lines += [_remark(remark, language) for remark in remarks]
    return "".join(f"{line}\n" for line in lines)


def _faults(document: DocumentError) -> Iterator[str]:
    file = [("file", document.source)] if document.source else []
    if document.note:
        yield f"::notice {_written([*file, ('title', STRUCTURE)])}::{_data(document.note)}"
    for fault in document.faults:
        place = [("line", str(fault.line)), ("col", str(fault.column))] if fault.line else []
        where = f"{printable(fault.pointer)}: " if fault.pointer else ""
        yield f"::error {_written([*file, *place, ('title', STRUCTURE)])}::{_data(where + fault.message)}"


def _command(finding: Finding, result: CheckResult, language: LanguageCode) -> str:
    properties = _written(_properties(finding, result))
    where = f"{finding.pointer}: " if finding.pointer else ""
    text = f"{where}{message_of(finding, language)} {remedy_of(finding.rule, language)} ({finding.citation})"
    return f"::{COMMANDS[finding.severity]} {properties}::{_data(text)}"


def _properties(finding: Finding, result: CheckResult) -> Iterator[tuple[str, str]]:
    position = dict(result.positions).get(finding.path)
    if result.file:
        yield "file", result.file
    if position:
        yield "line", str(position[0])
        yield "col", str(position[1])
    yield "title", finding.rule


def _remark(remark: AcceptanceRemark, language: LanguageCode) -> str:
    acceptance = remark.acceptance
    text = say(language, f"report.acceptance-{remark.trouble}", rule=acceptance.rule, until=acceptance.until)
    return f"::warning title={_property(acceptance.rule)}::{_data(text)}"


def _written(properties: Iterable[tuple[str, str]]) -> str:
    return ",".join(f"{name}={_property(value)}" for name, value in properties)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
