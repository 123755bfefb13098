"""What is said of a text that is not YAML, in plain words."""

from typing import Final

import yaml

from tietosuoja.errors import Fault, printable
from tietosuoja.serialisation.places import line_counter

NOT_SHARED: Final = (
    'the character {name} stands here as it is, and YAML readers differ about it: write it as "{escape}"'
)

_PROBLEMS: Final = (
    (
        "mapping values are not allowed here",
        "a colon and a space cannot stand here: put the text in quotes, or correct the indent",
    ),
    ("could not find expected ':'", "this line has no colon: write key: value, or correct the indent"),
    ("found character '\\t'", "a tab cannot stand here: indent with spaces"),
    ("found character '@'", "a text cannot begin with @: put it in quotes"),
    ("found character '`'", "a text cannot begin with `: put it in quotes"),
    ("found character '%'", "a text cannot begin with %: put it in quotes"),
    ("found unknown escape character", "this escape does not exist: write a backslash in double quotes as two"),
    ("found unexpected document separator", "the quotes are not closed before the document ends: close them"),
    ("sequence entries are not allowed here", "a list cannot begin here: begin it on a line of its own"),
    ("mapping keys are not allowed here", "a key cannot stand here: correct the indent"),
    ("expected ',' or '}'", "the object in {…} is not closed: add a comma or a brace, or put the text in quotes"),
    ("expected ',' or ']'", "the list in […] is not closed: add a comma or a bracket, or put the text in quotes"),
    ("expected <block end>", "this does not belong to what stands above: correct the indent or the quotes"),
    ("expected the node content", "a value is missing here: write it, or put it in quotes"),
    ("expected '<document start>'", "the document has ended before this: correct the indent"),
)
"""Problems as the parser words them, and what is said instead."""

_END_OF_TEXT: Final = repr("\0")
_UNCLOSED: Final = "the quotes that begin here are not closed: close them"


def syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """Return the fault of a text that cannot be parsed."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or ""
    message = next((words for words_of_parser, words in _PROBLEMS if problem.startswith(words_of_parser)), None)
    if problem == "found unexpected end of stream" and error.context_mark:
        mark, message = error.context_mark, _UNCLOSED
    shown = printable(problem.replace(_END_OF_TEXT, "the end"))
    told = message or f"this is not YAML: {shown}; correct the text here"
    # The parser marks the end of a text on a line that the text has not.
    line, column = line_counter(text)(min(mark.index, len(text))) if mark else (1, 1)
    return Fault(path=(), message=told, line=line, column=column)


def unprintable_fault(text: str, position: int) -> Fault:
    """Return the fault of a character that YAML does not take as it is."""
    line, column = line_counter(text)(position)
    code = ord(text[position])
    message = f"the character U+{code:04X} cannot stand in YAML: remove it"
    return Fault(path=(), message=message, line=line, column=column)
