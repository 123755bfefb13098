"""`tietosuoja migrate`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

import attrs

from tietosuoja.cli.streams import STANDARD, read_input, tell
from tietosuoja.errors import DocumentError, FileError, TietosuojaError
from tietosuoja.files import write_text
from tietosuoja.serialisation.migrating import in_present_version
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration
from tietosuoja.serialisation.versions import SCHEMA_VERSION

OTHER_FORMATS: Final = {".yaml", ".yml", ".toml"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notices", nargs="+", metavar="notice", help="notices, JSON files; - for stdin to stdout")
    parser.add_argument("--check", action="store_true", help="change nothing, and exit 1 if a notice would change")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, steps: Sequence[Migration] = STEPS) -> int:
    """Rewrite notices of older versions of the schema in the present one, or tell which would change."""
    return max(_told(name, steps, check=options.check) for name in options.notices)


def _told(name: str, steps: Sequence[Migration], *, check: bool) -> int:
    try:
        return _migrated(name, steps, check=check)
    except DocumentError as error:
        tell(f"tietosuoja: {attrs.evolve(error, source='<stdin>' if name == STANDARD else name)}")
    except TietosuojaError as error:
        tell(f"tietosuoja: {error}")
    return 2


def _migrated(name: str, steps: Sequence[Migration], *, check: bool) -> int:
    if PurePath(name).suffix in OTHER_FORMATS:
        raise FileError(name, "only JSON is migrated")
    data = read_input(name)
    text = in_present_version(data, steps)
    if text is not None and check:
        tell(f"{name}: in an older version; tietosuoja migrate {name} rewrites it in version {SCHEMA_VERSION}")
        return 1
    if name == STANDARD and not check:
        sys.stdout.write(data.decode("utf-8-sig") if text is None else text)
    elif text is not None:
        write_text(name, text)
        tell(f"{name}: rewritten in version {SCHEMA_VERSION}")
    return 0
