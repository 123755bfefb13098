"""`tietosuoja rules`."""

import argparse
import sys

from tietosuoja.reporting.listing import listing
from tietosuoja.rules.index import RULES
from tietosuoja.vocabulary.codes import LANGUAGES


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("-l", "--language", choices=sorted(LANGUAGES), default="fi", help="the language (default: fi)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List all rules."""
    sys.stdout.write(listing(RULES, options.language))
    return 0
