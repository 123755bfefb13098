"""The number of an act or the citation of an article is malformed.

Why: Readers must be able to find the act that is relied on.

Source: GDPR 12(1).

Example: {"laws": [{"act": "tietosuojalaki 1050"}]}

Better: Write the number of an act as 1050/2018, that of an EU act as 2016/679.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

FINNISH_ACT: Final = re.compile("[1-9][0-9]{0,3}/(?:1[89]|20)[0-9]{2}")
EU_ACT: Final = re.compile("(?:1[89]|20)[0-9]{2}/[1-9][0-9]{0,3}(?:/(?:EY|EU|ETY|EC|EG))?")
ODD: Final = re.compile(r"\b[0-9]{1,2}\.[0-9]{1,2} ?art\b", re.IGNORECASE)


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        found = ODD.search(text)
        if path[-1] == "act" and "safeguards" not in path and not _is_number(text):
            yield RULE.at(*path, text=text)
        elif found:
            yield RULE.at(*path, text=found.group())


def _is_number(text: str) -> bool:
    return bool(FINNISH_ACT.fullmatch(text) or EU_ACT.fullmatch(text))


RULE: Final = Rule(
    name="malformed-citation",
    severity="info",
    citations=(gdpr("12(1)"),),
    find=_find,
    heuristic=True,
)
