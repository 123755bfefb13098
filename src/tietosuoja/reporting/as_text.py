"""A report to read: findings by article, then how the notice stands to each item."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from tietosuoja.errors import DocumentError, printable
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.citations import Citation
from tietosuoja.findings.finding import SEVERITIES, Finding
from tietosuoja.findings.result import CheckResult
from tietosuoja.l10n.citations import citation_in_words
from tietosuoja.pointers import pointer
from tietosuoja.reporting.located import place_of, place_of_fault
from tietosuoja.reporting.wording import message_of, remedy_of, say
from tietosuoja.vocabulary.codes import LanguageCode

WIDTH: Final = 79
INDENT: Final = "    "


def text_report(
    results: Sequence[CheckResult],
    unreadable: Sequence[DocumentError],
    remarks: Sequence[AcceptanceRemark],
    language: LanguageCode,
) -> str:
    """Write a report to read, 79 columns wide: first what cannot be read."""
    blocks = ["\n".join(_document(document, language)) for document in unreadable]
    blocks += [block for result in results for block in _result(result, language)]
    blocks += [_remark(remark, language) for remark in remarks]
    return "\n\n".join(blocks) + "\n"


def _document(document: DocumentError, language: LanguageCode) -> Iterator[str]:
    name = f"{document.source}: " if document.source else ""
    yield _wrapped(name + say(language, "report.unreadable", count=len(document.faults)), "")
    if document.note:
        yield from (_wrapped(line) for line in document.note.split("\n"))
    for fault in document.faults:
        where = (place_of_fault(fault, document), printable(fault.pointer) or "/")
        yield f"  {' '.join(part for part in where if part)}\n{_wrapped(fault.message)}"


def _result(result: CheckResult, language: LanguageCode) -> Iterator[str]:
    yield _title(result, language)
    grouped = sorted(result.findings, key=lambda finding: _article(finding.citation))
    for citation, found in groupby(grouped, key=lambda finding: finding.citation):
        yield "\n".join([citation_in_words(citation, language), *(_finding(each, result, language) for each in found)])
    for finding, acceptance in result.accepted:
        yield _wrapped(
            say(
                language, "report.accepted",
                rule=finding.rule, place=_where(finding, result), until=acceptance.until, reason=acceptance.reason,
            )
        )  # fmt: skip
    if result.coverage:
        yield "\n".join([say(language, "report.coverage"), *_coverage(result, language)])
    yield _summary(result, language)


def _title(result: CheckResult, language: LanguageCode) -> str:
    name = f"{result.file}: " if result.file else ""
    lines = [name + say(language, "report.judged", today=result.today, as_of=result.as_of)]
    if result.before_gdpr:
        lines.append(say(language, "report.before-gdpr"))
    return "\n".join(_wrapped(line, "") for line in lines)


def _finding(finding: Finding, result: CheckResult, language: LanguageCode) -> str:
    severity = say(language, f"severity.{finding.severity}")
    guess = f" ({say(language, 'report.heuristic')})" if finding.heuristic else ""
    lines = [_wrapped(f"{_where(finding, result)}: {severity}: {finding.rule}{guess}", "  ")]
    lines.append(_wrapped(message_of(finding, language)))
    if finding.related:
        places = ", ".join(map(pointer, finding.related))
        lines.append(_wrapped(say(language, "report.related", places=places)))
    lines.append(_wrapped(remedy_of(finding.rule, language)))
    return "\n".join(lines)


def _where(finding: Finding, result: CheckResult) -> str:
    place = place_of(finding, result) if dict(result.positions).get(finding.path) else ""
    return " ".join(part for part in (place, finding.pointer or "/") if part)


def _coverage(result: CheckResult, language: LanguageCode) -> Iterator[str]:
    rows = [(item.citation, say(language, f"item.{item.item}"), item.status) for item in result.coverage]
    width = max(len(label) for _, label, _ in rows)
    for citation, label, status in rows:
        place = str(citation).removeprefix("GDPR ")
        yield f"  {place:<8}  {label:<{width}}  {say(language, f'status.{status}')}"


def _summary(result: CheckResult, language: LanguageCode) -> str:
    counts = {severity: result.count(severity) for severity in SEVERITIES}
    return say(language, "report.summary", **counts)


def _remark(remark: AcceptanceRemark, language: LanguageCode) -> str:
    acceptance = remark.acceptance
    return _wrapped(
        say(language, f"report.acceptance-{remark.trouble}", rule=acceptance.rule, until=acceptance.until), ""
    )


def _article(citation: Citation) -> tuple[object, ...]:
    is_gdpr, article = citation.article is not None, int(citation.article or 0)
    return (not is_gdpr, citation.act or "~", article, citation.paragraph or "", citation.point or "", str(citation))


def _wrapped(text: str, indent: str = INDENT) -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
