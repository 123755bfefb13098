"""Where the command line reads notices and writes results."""

import argparse
import contextlib
import glob
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Final

import attrs

from tietosuoja.errors import ArgumentError, DocumentError, FileError, TietosuojaError
from tietosuoja.files import read_bytes, write_bytes, write_text
from tietosuoja.model.notice import Notice
from tietosuoja.serialisation.documents import loads
from tietosuoja.serialisation.formats import DOCUMENT_FORMATS, DocumentFormat, format_of
from tietosuoja.serialisation.limits import MAX_BYTES

UNUSABLE: Final = 2
"""The exit code for input or arguments that cannot be used."""
STANDARD: Final = "-"
"""How stdin and stdout are called."""


def expanded(pattern: str) -> Iterator[str]:
    """Return the files of a pattern that the shell left as it is; else the name itself."""
    if pattern == STANDARD or Path(pattern).exists() or not glob.has_magic(pattern):
        yield pattern
    else:
        yield from sorted(glob.glob(pattern, recursive=True)) or [pattern]  # noqa: PTH207  # it may be absolute


def add_input_format(parser: argparse.ArgumentParser) -> None:
    """Add the option that tells the format of what is read."""
    parser.add_argument(
        "--input-format",
        choices=DOCUMENT_FORMATS,
        help="the format of what is read (default: that of the suffix .yaml, .yml or .toml; else json)",
    )


def input_format(name: str, chosen: DocumentFormat | None) -> DocumentFormat:
    """Return the format of a file or of stdin: the one that was chosen, else that of its suffix."""
    return chosen or format_of(name)


def read_input(name: str) -> bytes:
    """Read a file, or stdin if it is called `-`."""
    if name == STANDARD:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    return read_bytes(name, MAX_BYTES)


def source_name(name: str) -> str:
    """Return what a file or stdin is called in messages."""
    return "<stdin>" if name == STANDARD else name


@contextlib.contextmanager
def named(name: str) -> Generator[None]:
    """Have the errors of a document say from which file it was read."""
    try:
        yield
    except DocumentError as error:
        raise attrs.evolve(error, source=source_name(name)) from None


def read_notice(name: str, chosen: DocumentFormat | None = None) -> Notice:
    """Read a notice from a file, or from stdin if it is called `-`."""
    with named(name):
        return loads(read_input(name), input_format(name, chosen))


def worst(names: Iterable[str], action: Callable[[str], int]) -> int:
    """Return the gravest exit code of what is done with each file; a file that is unusable stops no other."""
    return max(_code(name, action) for name in names)


def _code(name: str, action: Callable[[str], int]) -> int:
    try:
        with named(name):
            return action(name)
    except TietosuojaError as error:
        tell(f"tietosuoja: {error}")
        return UNUSABLE


def write_result(result: str | bytes, output: str) -> None:
    """Write a result to a file, or to stdout if it is called `-`.

    Raises:
        ArgumentError: If it is no text, and stdout takes nothing else or is a terminal.
    """
    if isinstance(result, bytes):
        _write_data(result, output)
    elif output == STANDARD:
        sys.stdout.write(result)
    else:
        write_text(output, result)


def _write_data(data: bytes, output: str) -> None:
    if output != STANDARD:
        write_bytes(output, data)
        return
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None or sys.stdout.isatty():
        raise ArgumentError("--output", "this format is no text for a terminal: name a file")
    stream.write(data)


def write_new(text: str, output: str, *, force: bool) -> None:
    """Write a file that must not exist unless that is forced."""
    try:
        write_text(output, text, overwrite=force)
    except FileError as error:
        if isinstance(error.__cause__, FileExistsError):
            raise FileError(error.name, "exists already: choose another name, or add --force") from None
        raise


def tell(text: str) -> None:
    """Say something to the person at the terminal."""
    print(text, file=sys.stderr)
