"""`tietosuoja schema`."""

import argparse
from typing import get_args

from tietosuoja.cli.streams import STANDARD, write_result
from tietosuoja.serialisation.schemas import CANONICAL, FLAVOURS, json_schema, schema_text, ui_schema
from tietosuoja.vocabulary.codes import LanguageCode


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("--flavour", choices=FLAVOURS, default=CANONICAL, help="for whom (default: %(default)s)")
    parser.add_argument("--language", choices=get_args(LanguageCode), help="the language, for forms")
    parser.add_argument("--uischema", action="store_true", help="what rjsf needs beside the schema for forms")
    parser.add_argument("--part", metavar="CLASS", help="a part of the notice alone, such as activity")
    parser.add_argument("-o", "--output", default=STANDARD, metavar="FILE", help="write to a file, not to stdout")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the JSON Schema of notices."""
    language, part = options.language, options.part
    if options.uischema:
        schema = ui_schema(language, part=part)
    else:
        schema = json_schema(options.flavour, language=language, part=part)
    write_result(schema_text(schema), options.output)
    return 0
