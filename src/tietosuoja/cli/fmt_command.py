"""`tietosuoja fmt`."""

import argparse
import sys

import attrs

from tietosuoja.cli.streams import STANDARD, add_input_format, input_format, read_input, source_name, tell
from tietosuoja.errors import DocumentError, TietosuojaError
from tietosuoja.files import write_text
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.rewriting import rewritten


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
    return max(_told(name, options.input_format, check=options.check) for name in options.notices)


def _told(name: str, chosen: DocumentFormat | None, *, check: bool) -> int:
    try:
        return _formatted(name, input_format(name, chosen), check=check)
    except DocumentError as error:
        tell(f"tietosuoja: {attrs.evolve(error, source=source_name(name))}")
        return 2
    except TietosuojaError as error:
        tell(f"tietosuoja: {error}")
        return 2


def _formatted(name: str, form: DocumentFormat, *, check: bool) -> int:
    data = read_input(name)
    text = rewritten(data, form, form)
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
