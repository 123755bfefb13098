"""`tietosuoja explain`."""

import argparse
import sys

from tietosuoja._api.checks import explain
from tietosuoja.vocabulary.codes import LANGUAGES


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("rule", help="the name of a rule; tietosuoja rules lists them")
    parser.add_argument("-l", "--language", choices=sorted(LANGUAGES), default="fi", help="the language (default: fi)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what a rule finds, why it matters, its sources, and what is better."""
    sys.stdout.write(f"{options.rule}\n\n{explain(options.rule, options.language)}")
    return 0
