"""A report as JSON, for programs of one's own."""

import json
from collections.abc import Sequence
from typing import Any

from tietosuoja.errors import DocumentError
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.finding import SEVERITIES
from tietosuoja.findings.result import CheckResult
from tietosuoja.reporting.located import citation_as_data, fault_as_data, finding_as_data
from tietosuoja.vocabulary.codes import LanguageCode


def json_report(
    results: Sequence[CheckResult],
    unreadable: Sequence[DocumentError],
    remarks: Sequence[AcceptanceRemark],
    language: LanguageCode,
) -> str:
    """Write a report as one JSON object: what cannot be read, the results of each notice, and acceptances."""
    data = {
        "unreadable": [_document(document) for document in unreadable],
        "results": [_result(result, language) for result in results],
        "acceptances": [_remark(remark) for remark in remarks],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _document(document: DocumentError) -> dict[str, Any]:
    faults = [fault_as_data(fault) for fault in document.faults]
    return {"file": document.source, "note": document.note, "faults": faults}


def _result(result: CheckResult, language: LanguageCode) -> dict[str, Any]:
    return {
        "file": result.file,
        "today": result.today.isoformat(),
        "as_of": result.as_of.isoformat(),
        "before_gdpr": result.before_gdpr,
        "counts": {severity: result.count(severity) for severity in SEVERITIES},
        "findings": [finding_as_data(finding, result, language) for finding in result.findings],
        "accepted": [
            {
                **finding_as_data(finding, result, language),
                "reason": acceptance.reason,
                "until": acceptance.until.isoformat(),
            }
            for finding, acceptance in result.accepted
        ],
        "coverage": [
            {"item": item.item, "article": citation_as_data(item.citation), "status": item.status}
            for item in result.coverage
        ],
    }


def _remark(remark: AcceptanceRemark) -> dict[str, str]:
    acceptance = remark.acceptance
    return {"rule": acceptance.rule, "until": acceptance.until.isoformat(), "trouble": remark.trouble}
