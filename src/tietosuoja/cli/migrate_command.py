"""`tietosuoja migrate`."""

import argparse
import sys
from collections.abc import Sequence

from tietosuoja.cli.streams import STANDARD, add_input_format, input_format, read_input, tell, worst
from tietosuoja.files import write_text
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.migrating import in_present_version
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration
from tietosuoja.serialisation.versions import SCHEMA_VERSION


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "notices", nargs="+", metavar="notice", help="notices: JSON or YAML files; - for stdin to stdout"
    )
    add_input_format(parser)
    parser.add_argument("--check", action="store_true", help="change nothing, and exit 1 if a notice would change")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, steps: Sequence[Migration] = STEPS) -> int:
    """Rewrite notices of older versions of the schema in the present one, or tell which would change."""

    def migrated(name: str) -> int:
        return _migrated(name, input_format(name, options.input_format), steps, check=options.check)

    return worst(options.notices, migrated)


def _migrated(name: str, form: DocumentFormat, steps: Sequence[Migration], *, check: bool) -> int:
    data = read_input(name)
    text = in_present_version(data, form, steps=steps)
    if text is not None and check:
        tell(f"{name}: in an older version; tietosuoja migrate {name} rewrites it in version {SCHEMA_VERSION}")
        return 1
    if name == STANDARD and not check:
        sys.stdout.write(data.decode("utf-8-sig") if text is None else text)
    elif text is not None:
        write_text(name, text)
        tell(f"{name}: rewritten in version {SCHEMA_VERSION}")
    return 0
