"""`tietosuoja fmt`."""

import argparse
import sys

from tietosuoja.cli.streams import STANDARD, parsed, read_input, tell
from tietosuoja.errors import TietosuojaError
from tietosuoja.files import write_text
from tietosuoja.serialisation.documents import dumps


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notices", nargs="+", metavar="notice", help="notices, JSON files; - for stdin to stdout")
    parser.add_argument("--check", action="store_true", help="change nothing, and exit 1 if a notice would change")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Rewrite notices in their canonical form, or tell which would change."""
    return max(_told(name, check=options.check) for name in options.notices)


def _told(name: str, *, check: bool) -> int:
    try:
        return _formatted(name, check=check)
    except TietosuojaError as error:
        tell(f"tietosuoja: {error}")
        return 2


def _formatted(name: str, *, check: bool) -> int:
    data = read_input(name)
    text = dumps(parsed(data, name))
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
