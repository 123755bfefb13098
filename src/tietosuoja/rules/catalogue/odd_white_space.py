r"""A text holds tabs or several spaces in a row.

Why: They are mostly left over from copying or from a table.

Source: GDPR 12(1).

Example: {"preamble": {"fi": "Noudatamme\tlakia."}}

Better: Leave one space between words.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

ODD: Final = re.compile("\t|\\S[ \u00a0]{2,}\\S")


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        if ODD.search(text):
            yield RULE.at(*path)


RULE: Final = Rule(
    name="odd-white-space",
    severity="info",
    citations=(gdpr("12(1)"),),
    find=_find,
    heuristic=True,
)
