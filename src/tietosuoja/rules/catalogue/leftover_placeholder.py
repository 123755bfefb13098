"""A fact is an open point, or a placeholder of a template was left in a text.

Why: A placeholder tells readers nothing. A fact that is wholly open is missing from the notice.

Source: GDPR 12(1).

Example: {"controllers": [{"name": "[yrityksen nimi]"}]}

Better: Write the fact in place of the brackets, or remove the field.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

OPEN_POINT: Final = re.compile(r"\[[^\[\]]{1,200}\]")
LEFTOVER: Final = re.compile(
    r"\[[^\[\]]{2,200}\]|\bx{3,}\b|_{3,}|\.{5,}|\blorem ipsum\b|\bTODO\b"
    r"|\bmuuta\?|\((?:s-posti|sähköposti)osoite\)|\((?:nimi|osoite|puhelin)\)",
    re.IGNORECASE,
)


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        found = LEFTOVER.search(text)
        if OPEN_POINT.fullmatch(text):
            yield RULE.at(*path, severity="error", variant="open", text=text)
        elif found:
            yield RULE.at(*path, text=found.group())


RULE: Final = Rule(
    name="leftover-placeholder",
    severity="warning",
    citations=(gdpr("12(1)"),),
    find=_find,
    heuristic=True,
)
