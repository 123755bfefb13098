"""`tietosuoja init`."""

import argparse
import sys
from datetime import date
from pathlib import Path

import attrs

from tietosuoja.cli.streams import STANDARD, tell, write_new
from tietosuoja.serialisation.documents import dumps
from tietosuoja.serialisation.formats import DocumentFormat, format_of
from tietosuoja.serialisation.paths import load

STARTERS = Path(__file__).parent / "starters"


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "notice",
        nargs="?",
        default="notice.json",
        help="the file to write, JSON or YAML (default: notice.json); - for stdout",
    )
    parser.add_argument("--example", action="store_true", help="write a complete small notice, to look at")
    parser.add_argument("--force", action="store_true", help="write over a file that exists")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write a notice to start from."""
    form = format_of(options.notice)
    text = _example(form) if options.example else _blank(form)
    if options.notice == STANDARD:
        sys.stdout.write(text)
        return 0
    write_new(text, options.notice, force=options.force)
    tell(f"{options.notice}: written.\n{_next_step(options)}")
    return 0


def _next_step(options: argparse.Namespace) -> str:
    show = f"tietosuoja render {options.notice}"
    if options.example:
        return f"To read it: {show}"
    return f"Fill in the open points, which stand in square brackets.\nTo read it: {show}"


def _blank(form: DocumentFormat) -> str:
    notice = load(STARTERS / "blank.json")
    return dumps(attrs.evolve(notice, updated=date.today().isoformat()), form)  # noqa: DTZ011  # the date where the author is


def _example(form: DocumentFormat) -> str:
    return dumps(load(STARTERS / "example.json"), form)
