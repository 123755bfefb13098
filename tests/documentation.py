"""How the blocks of code in the documentation are tried.

The blocks of a page share their Python names and run in one folder, in which a reader would
work:

- `python` runs; lines after `>>>` are compared with what they print.
- `console` runs each line after `$`, a call of `tietosuoja`, and compares what it prints; a line
  `...` stands for any lines.
- `json` must be JSON, and is written to the file that its caption names; so is `yaml`.

Other blocks, as `text` and `sh`, are only shown.
"""

import doctest
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers import rest
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

OPTIONS = doctest.ELLIPSIS


def run_commands(example: Example) -> str | None:
    """Run the commands of a block; tell what is printed otherwise than it says."""
    for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", str(example.parsed), re.MULTILINE):
        name, *arguments = shlex.split(command)
        if name != "tietosuoja":
            return f"only tietosuoja is run: {command}"
        done = subprocess.run(
            [sys.executable, "-m", name, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            encoding="utf-8",
        )
        if not doctest.OutputChecker().check_output(expected.strip(), done.stdout.strip(), OPTIONS):
            return f"{command} prints:\n{done.stdout}"
    return None


def write_json(example: Example) -> None:
    """Write a JSON document to the file that its caption names."""
    json.loads(str(example.parsed))
    write_file(example)


def write_file(example: Example) -> None:
    """Write a document to the file that its caption names."""
    text = str(example.parsed)
    if caption := example.region.lexemes.get("options", {}).get("caption"):
        Path(caption).write_text(text, encoding="utf-8")


PAGES = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=OPTIONS),
        CodeBlockParser("console", run_commands),
        CodeBlockParser("json", write_json),
        CodeBlockParser("yaml", write_file),
    ],
    pattern="*.md",
)
DOCSTRINGS = Sybil(
    parsers=[rest.DocTestParser(OPTIONS)], pattern="*.py", document_types={".py": PythonDocStringDocument}
)
