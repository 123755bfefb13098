"""`tietosuoja convert`."""

import argparse
import sys

from tietosuoja.cli.streams import (
    STANDARD,
    add_input_format,
    input_format,
    named,
    read_input,
    source_name,
    tell,
    write_new,
)
from tietosuoja.serialisation.formats import format_of
from tietosuoja.serialisation.rewriting import lost_comments, rewritten
from tietosuoja.serialisation.sources import read_source


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notice", help="the notice, a JSON, YAML or TOML file; - for stdin")
    parser.add_argument("target", help="the file to write, JSON or YAML by its suffix; - for stdout")
    add_input_format(parser)
    parser.add_argument(
        "--output-format",
        choices=("json", "yaml"),
        help="the format of what is written (default: that of the suffix; else json)",
    )
    parser.add_argument("--force", action="store_true", help="write over a file that exists")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write a notice in another format."""
    source = input_format(options.notice, options.input_format)
    target = options.output_format or format_of(options.target)
    with named(options.notice):
        document = read_source(read_input(options.notice), source)
        text = rewritten(document, target)
    if options.target == STANDARD:
        sys.stdout.write(text)
    else:
        write_new(text, options.target, force=options.force)
    lost = lost_comments(document, target)
    if lost:
        what = "1 comment was" if lost == 1 else f"{lost} comments were"
        tell(f"{source_name(options.notice)}: {what} left out; only from YAML to YAML are comments kept")
    return 0
