"""`tietosuoja fmt`."""

import argparse
import sys

from tietosuoja.cli.streams import STANDARD, add_input_format, input_format, read_input, tell, worst
from tietosuoja.files import write_text
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.rewriting import rewritten
from tietosuoja.serialisation.sources import read_source


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "notices", nargs="+", metavar="notice", help="notices, JSON or YAML files; - for stdin to stdout"
    )
    add_input_format(parser)
    parser.add_argument("--check", action="store_true", help="change nothing, and exit 1 if a notice would change")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Rewrite notices in their canonical form, or tell which would change."""

    def formatted(name: str) -> int:
        return _formatted(name, input_format(name, options.input_format), check=options.check)

    return worst(options.notices, formatted)


def _formatted(name: str, form: DocumentFormat, *, check: bool) -> int:
    data = read_input(name)
    text = rewritten(read_source(data, form), form)
    changes = data != text.encode()
    if check and changes:
        tell(f"{name}: not in canonical form; tietosuoja fmt {name} rewrites it")
        return 1
    if name == STANDARD and not check:
        sys.stdout.write(text)
    elif changes:
        write_text(name, text)
        tell(f"{name}: rewritten")
    return 0
