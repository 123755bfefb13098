"""`tietosuoja schema`."""

import argparse
import json

from tietosuoja.cli.streams import STANDARD, write_result
from tietosuoja.serialisation.schemas import json_schema


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("-o", "--output", default=STANDARD, metavar="FILE", help="write to a file, not to stdout")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema of notices."""
    write_result(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n", options.output)
    return 0
