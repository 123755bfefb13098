"""The errors that leave the library. Each carries data; its text is computed.

Everything a public function raises is a `TietosuojaError`.
"""

from typing import final

import attrs

from tietosuoja.pointers import Path, pointer


class TietosuojaError(Exception):
    """The root of every error of this library."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Fault:
    """One thing that is wrong in a document, and what to do about it.

    Attributes:
        path: Where: the steps from the root of the document.
        message: What is wrong and what to do, in one English sentence without a final stop.
        line: The line of the source, from 1; None when there is no source text.
        column: The column of the source, in characters from 1.
    """

    path: Path
    message: str
    line: int | None = None
    column: int | None = None

    @property
    def pointer(self) -> str:
        """Where, as a JSON Pointer; empty for the whole document."""
        return pointer(self.path)

    def __str__(self) -> str:
        """Return `LINE:COLUMN: POINTER: MESSAGE`, without the parts that are not known."""
        place = f"{self.line}:{self.column}" if self.line is not None else ""
        return ": ".join(part for part in (place, printable(self.pointer), self.message) if part)


def printable(text: str) -> str:
    """Return a text with an escape for every character that a terminal could act on."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


@final
@attrs.frozen
class ModelError(TietosuojaError, ValueError):
    """A value of the model cannot be built: a field holds what no notice could want.

    Attributes:
        kind: The name of the class that could not be built.
        faults: What is wrong, in the order of the fields; paths start at the value itself.
    """

    kind: str
    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        """Return a line for each fault, with the class in front."""
        return "\n".join(f"{self.kind}{fault.pointer}: {fault.message}" for fault in self.faults)


@final
@attrs.frozen
class DocumentError(TietosuojaError, ValueError):
    """A document is no notice. All its faults are told together.

    Attributes:
        faults: What is wrong, in the order of the document, at most a hundred of them.
        source: The name of the file, if there is one.
        note: What else explains the faults, such as a newer schema version.
    """

    faults: tuple[Fault, ...]
    source: str | None = None
    note: str | None = None

    def __str__(self) -> str:
        """Return the note, then a line for each fault with the file's name in front."""
        lines = [self.note] if self.note else []
        lines += [_placed(self.source, fault) if self.source else str(fault) for fault in self.faults]
        return "\n".join(lines)


@final
@attrs.frozen
class MessagesError(TietosuojaError, ValueError):
    """A site's own messages cannot be used. The faults of all files are told together.

    Attributes:
        faults: What is wrong, each with the name of its file, at most a hundred of them; the path
            holds the id of the message.
    """

    faults: tuple[tuple[str, Fault], ...]

    def __str__(self) -> str:
        """Return a line for each fault, with the file's name in front."""
        return "\n".join(_placed(file, fault) for file, fault in self.faults)


def _placed(file: str, fault: Fault) -> str:
    return f"{file}:{fault}" if fault.line is not None else f"{file}: {fault}"


@final
@attrs.frozen
class FileError(TietosuojaError):
    """A file cannot be read or written.

    Attributes:
        name: The name of the file.
        problem: What is the matter, and what to do.
    """

    name: str
    problem: str

    def __str__(self) -> str:
        """Return the file and the problem."""
        return f"{self.name}: {self.problem}"


@final
@attrs.frozen
class ArgumentError(TietosuojaError, ValueError):
    """A function was called with an argument that it does not take.

    Attributes:
        argument: The name of the argument.
        problem: What is the matter, and what to do.
    """

    argument: str
    problem: str

    def __str__(self) -> str:
        """Return the argument and the problem."""
        return f"{self.argument}: {self.problem}"
