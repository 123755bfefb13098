"""`tietosuoja schema`."""

import argparse

from tietosuoja.cli.streams import STANDARD, write_result
from tietosuoja.serialisation.schemas import CANONICAL, FLAVOURS, json_schema, schema_text


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("--flavour", choices=FLAVOURS, default=CANONICAL, help="for whom (default: %(default)s)")
    parser.add_argument("--part", metavar="CLASS", help="a part of the notice alone, such as activity")
    parser.add_argument("-o", "--output", default=STANDARD, metavar="FILE", help="write to a file, not to stdout")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema of notices."""
    write_result(schema_text(json_schema(options.flavour, part=options.part)), options.output)
    return 0
