"""`tietosuoja check`."""

import argparse
import sys
from datetime import date
from typing import Final, cast

import attrs

from tietosuoja._api.checks import REPORT_FORMATS, ReportFormat, check, report, rule_names
from tietosuoja.cli.settings import acceptances
from tietosuoja.cli.streams import (
    UNUSABLE,
    add_input_format,
    expanded,
    input_format,
    named,
    read_input,
    source_name,
    tell,
)
from tietosuoja.cli.watching import saves
from tietosuoja.errors import DocumentError, TietosuojaError
from tietosuoja.findings.acceptance import Acceptance
from tietosuoja.findings.finding import SEVERITIES, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.model.notice import Notice
from tietosuoja.rules.acceptance import remarks_on, with_acceptances
from tietosuoja.serialisation.documents import notice_in
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.source_paths import located
from tietosuoja.serialisation.sources import read_source
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

FOUND: Final = 1
CLEAR: Final = "\033[2J\033[H"
"""Clears a terminal."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "notices", nargs="+", metavar="notice", help="notices: JSON, YAML or TOML files or patterns; - for stdin"
    )
    add_input_format(parser)
    parser.add_argument(
        "-l", "--language", choices=sorted(LANGUAGES), help="the language of the report (default: the notice's first)"
    )
    parser.add_argument("-f", "--format", choices=REPORT_FORMATS, default="text", help="the format (default: text)")
    parser.add_argument(
        "--fail-on", choices=SEVERITIES, default="error", help="exit 1 for findings as grave as this (default: error)"
    )
    parser.add_argument("--today", type=_day, metavar="DATE", help="judge by the law of this day (default: today)")
    parser.add_argument("--config", metavar="FILE", help="where accepted findings stand (default: tietosuoja.toml)")
    parser.add_argument("--watch", action="store_true", help="check again whenever a file is saved")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check notices, once or whenever they are saved."""
    names = [name for pattern in options.notices for name in expanded(pattern)]
    if not options.watch:
        return _run_once(names, options)
    code = 0
    for _ in saves(names):
        if sys.stdout.isatty():
            sys.stdout.write(CLEAR)
        code = _run_once(names, options)
        sys.stdout.flush()
    return code


def _run_once(names: list[str], options: argparse.Namespace) -> int:
    accepted = acceptances(options.config, rule_names())
    checked = [_checked(name, input_format(name, options.input_format), options.today, accepted) for name in names]
    results = [told[0] for told in checked if isinstance(told, tuple)]
    unreadable = [told for told in checked if isinstance(told, DocumentError)]
    if results or unreadable:
        # Faults speak English, so that a report of nothing else does.
        languages = [told[1] for told in checked if isinstance(told, tuple)] or ["en"]
        language = cast("LanguageCode", options.language or languages[0])
        # What cannot be read may need an acceptance that nothing else does.
        remarks = tuple(
            remark for remark in remarks_on(accepted, results) if not unreadable or remark.trouble == "expired"
        )
        form, fail_on = cast("ReportFormat", options.format), cast("Severity", options.fail_on)
        text = report(results, language, form, unreadable=unreadable, remarks=remarks, fail_on=fail_on)
        sys.stdout.write(text)
    if len(results) < len(names):
        return UNUSABLE
    grave = SEVERITIES[: SEVERITIES.index(options.fail_on) + 1]
    return FOUND if any(finding.severity in grave for result in results for finding in result) else 0


def _checked(
    name: str, form: DocumentFormat, today: date | None, accepted: tuple[Acceptance, ...]
) -> tuple[CheckResult, LanguageCode] | DocumentError | None:
    try:
        with named(name):
            document = read_source(read_input(name), form)
            notice = notice_in(document)
    except DocumentError as error:
        return error
    except TietosuojaError as error:
        tell(f"tietosuoja: {error}")
        return None
    result = attrs.evolve(check(notice, today=today), file=source_name(name))
    positions = located(document, (finding.path for finding in result))
    return with_acceptances(attrs.evolve(result, positions=tuple(positions.items())), accepted), _language(notice)


def _language(notice: Notice) -> LanguageCode:
    return notice.languages[0] if notice.languages else "fi"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date: write it as 2026-11-22"
        raise argparse.ArgumentTypeError(message) from None
