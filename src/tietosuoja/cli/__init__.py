"""The command line: thin, over what the package offers.

Results go to stdout, talk to stderr. Exit codes: 0 clean, 1 findings, 2 unusable input or
arguments. A subcommand is imported when it is called, so that help costs nothing.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Final, cast

from tietosuoja import __version__
from tietosuoja.errors import TietosuojaError

COMMANDS: Final = {
    "init": "start a notice, with open points to fill in",
    "check": "check a notice against the law",
    "render": "render a notice as text, Markdown, HTML, DOCX or PDF",
    "build": "write all pages of notices into a folder",
    "fmt": "rewrite a notice in its canonical form",
    "convert": "write a notice as JSON or YAML",
    "migrate": "rewrite a notice of an older schema version",
    "schema": "print the JSON Schema of notices",
    "rules": "list the rules of check",
    "explain": "explain a rule",
}
"""The subcommands and what they do, in the order in which people meet them."""

USAGE_ERROR: Final = 2
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: The arguments, without the name of the program; those of the process if None.

    Returns:
        The exit code.
    """
    _speak_utf8()
    options = _parser(sys.argv[1:] if arguments is None else arguments).parse_args(arguments)
    run = cast("Callable[[argparse.Namespace], int]", options.run)
    try:
        code = run(options)
        sys.stdout.flush()
    except TietosuojaError as error:
        print(f"tietosuoja: {error}", file=sys.stderr)
        return USAGE_ERROR
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _quietly(BROKEN_PIPE)
    except OSError as error:
        print(f"tietosuoja: cannot write the result: {error.strerror}", file=sys.stderr)
        return _quietly(USAGE_ERROR)
    return code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tietosuoja",
        description="Privacy notices as data: written once, rendered in Finnish, Swedish and English.",
        epilog="The library is no legal advice.",
    )
    parser.add_argument("--version", action="version", version=f"tietosuoja {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
        if name in arguments:
            configure = import_module(f"tietosuoja.cli.{name}_command").configure
            configure(command)
    return parser


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _quietly(code: int) -> int:
    """Send what is still to be written nowhere, so that closing stdout does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
