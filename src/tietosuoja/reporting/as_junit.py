"""A report as JUnit XML, which most CI servers show: a suite a notice, a case a finding."""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from tietosuoja.errors import DocumentError, printable
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.finding import SEVERITIES, Finding, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.reporting.located import STRUCTURE, place_of, place_of_fault
from tietosuoja.reporting.wording import message_of, remedy_of, say
from tietosuoja.vocabulary.codes import LanguageCode


def junit_report(
    results: Sequence[CheckResult],
    unreadable: Sequence[DocumentError],
    remarks: Sequence[AcceptanceRemark],
    language: LanguageCode,
    fail_on: Severity,
) -> str:
    """Write a report as JUnit XML; findings below `fail_on` are cases that passed, with a text."""
    root = ET.Element("testsuites", name="tietosuoja")
    root.extend(_faults(document) for document in unreadable)
    for result in results:
        root.append(_suite(result, language, fail_on))
    if remarks:
        suite = ET.SubElement(root, "testsuite", name="acceptances", tests=str(len(remarks)), failures="0")
        for remark in remarks:
            case = ET.SubElement(suite, "testcase", classname="acceptances", name=remark.acceptance.rule)
            ET.SubElement(case, "system-out").text = say(
                language,
                f"report.acceptance-{remark.trouble}",
                rule=remark.acceptance.rule,
                until=remark.acceptance.until,
            )
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _faults(document: DocumentError) -> ET.Element:
    name, count = document.source or "notice", str(len(document.faults))
    suite = ET.Element("testsuite", name=name, tests=count, failures="0", errors=count)
    for fault in document.faults:
        where = printable(fault.pointer)
        case = ET.SubElement(suite, "testcase", classname=name, name=f"{STRUCTURE} {where}".strip())
        text = f"{fault.message}\n{place_of_fault(fault, document)}"
        ET.SubElement(case, "error", type=STRUCTURE, message=fault.message).text = text
    if document.note:
        ET.SubElement(suite, "system-out").text = document.note
    return suite


def _suite(result: CheckResult, language: LanguageCode, fail_on: Severity) -> ET.Element:
    failing = [finding for finding in result.findings if _fails(finding, fail_on)]
    name, count = result.file or "notice", max(1, len(result.findings))
    suite = ET.Element("testsuite", name=name, tests=str(count), failures=str(len(failing)))
    for finding in result.findings:
        case = ET.SubElement(suite, "testcase", classname=name, name=f"{finding.rule} {finding.pointer}".strip())
        place = place_of(finding, result)
        text = f"{message_of(finding, language)}\n{remedy_of(finding.rule, language)}\n{finding.citation}\n{place}"
        if _fails(finding, fail_on):
            ET.SubElement(case, "failure", type=finding.severity, message=message_of(finding, language)).text = text
        else:
            ET.SubElement(case, "system-out").text = f"{finding.severity}: {text}"
    if not result.findings:
        ET.SubElement(suite, "testcase", classname=name, name="tietosuoja")
    return suite


def _fails(finding: Finding, fail_on: Severity) -> bool:
    return SEVERITIES.index(finding.severity) <= SEVERITIES.index(fail_on)
