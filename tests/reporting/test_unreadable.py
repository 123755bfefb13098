"""Reports of documents that cannot be read as notices."""

import json
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from jsonschema import Draft7Validator

from tests.notices import SMALL, notice_of
from tests.outside import npm_file
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import ArgumentError, DocumentError, check, loads, report
from tietosuoja._api.checks import REPORT_FORMATS, ReportFormat


def refusal(text: str | bytes, source: str | None = "a,b.json") -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        loads(text)
    return attrs.evolve(caught.value, source=source)


FAULTY = refusal(FIFTEEN)
NEWER = refusal('{"schema_version": "1.9", "news": 1}')
NOT_TEXT = refusal(b"\xff", None)
ALL = [FAULTY, NEWER, NOT_TEXT]


@pytest.mark.parametrize("form", REPORT_FORMATS)
def test_every_format_tells_all_faults(form: ReportFormat) -> None:
    text = report([], "fi", form, unreadable=ALL)
    told = " ".join(text.replace('\\"', '"').replace("&quot;", '"').split())
    assert [fault for document in ALL for fault in document.faults if fault.message not in told] == []
    assert [fault for document in ALL for fault in document.faults if fault.pointer not in told] == []


@pytest.mark.parametrize("form", REPORT_FORMATS)
def test_every_format_tells_notes_and_what_was_checked_too(form: ReportFormat) -> None:
    result = check(notice_of(controllers=[{"emails": ["a@example.fi"]}]), today=date(2026, 11, 22))
    text = report(result, "en", form, unreadable=[NEWER])
    assert "a newer release of tietosuoja may read it" in " ".join(text.split())
    assert "missing-controller" in text


def test_text_begins_with_what_cannot_be_read() -> None:
    assert report([], "en", unreadable=ALL[1:]) == (
        "a,b.json: The document cannot be read as a privacy notice, so it was not judged\n"
        "by the law. Faults of its structure: 1.\n"
        "    this document is written in version 1.9, and this library knows versions up\n"
        "    to 1.0: a newer release of tietosuoja may read it\n"
        "  a,b.json:1:27 /news\n"
        '    "news" is no key that can stand here; the keys are listed in the\n'
        "    documentation\n"
        "\n"
        "The document cannot be read as a privacy notice, so it was not judged by the\n"
        "law. Faults of its structure: 1.\n"
        "  /\n"
        "    byte 0xff is not UTF-8 (line 1): save the file as UTF-8\n"
    )


def test_json_holds_all_of_a_fault() -> None:
    data = json.loads(report([], "en", "json", unreadable=ALL))
    assert data["unreadable"][0]["faults"][0] == {
        "path": "/titel",
        "message": '"titel" is no key that can stand here; nearest: "title"',
        "line": 3,
        "column": 3,
    }
    assert [(each["file"], len(each["faults"])) for each in data["unreadable"]] == [
        ("a,b.json", 17),
        ("a,b.json", 1),
        (None, 1),
    ]
    assert data["results"] == []


def test_sarif_is_valid_and_marks_the_line() -> None:
    schema = json.loads(npm_file("@microsoft/sarif-multitool-linux/sarif-2.1.0.json").read_text("utf-8-sig"))
    log = json.loads(report(check(SMALL), "sv", "sarif", unreadable=ALL))
    validator: Any = Draft7Validator(schema)
    assert [error.message for error in validator.iter_errors(log)] == []
    [run] = log["runs"]
    first = run["results"][0]
    assert first["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 3}
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "structural-fault"
    assert len({result["partialFingerprints"]["tietosuoja/v1"] for result in run["results"]}) == len(run["results"])


def test_junit_has_an_error_for_each_fault() -> None:
    suites = list(ET.fromstring(report([], "en", "junit", unreadable=ALL)))  # noqa: S314  # our own output
    assert [(suite.get("name"), suite.get("errors")) for suite in suites] == [
        ("a,b.json", "17"),
        ("a,b.json", "1"),
        ("notice", "1"),
    ]
    assert [len(suite.findall("testcase/error")) for suite in suites] == [17, 1, 1]


def test_github_marks_the_line() -> None:
    lines = report([], "en", "github", unreadable=ALL).splitlines()
    assert lines[0] == (
        "::error file=a%2Cb.json,line=3,col=3,title=structural-fault::"
        '/titel: "titel" is no key that can stand here; nearest: "title"'
    )
    assert lines[-3].startswith("::notice file=a%2Cb.json,title=structural-fault::this document is written in")
    assert lines[-1] == "::error title=structural-fault::byte 0xff is not UTF-8 (line 1): save the file as UTF-8"


def test_keys_that_a_terminal_could_act_on_are_escaped() -> None:
    document = refusal('{"schema_version": "1.0", "\\u001b[31m": 1}')
    for form in ("text", "junit", "github"):
        assert "\x1b" not in report([], "en", form, unreadable=[document])


def test_what_is_no_error_of_a_document_is_refused() -> None:
    with pytest.raises(ArgumentError) as caught:
        report([], "en", unreadable=["x"])  # type: ignore[list-item]
    assert str(caught.value) == "unreadable: something else stands where errors of loads are due"
