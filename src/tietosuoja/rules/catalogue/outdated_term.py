"""The text refers to the repealed Personal Data Act or uses terms of its time.

Why: The Personal Data Act (523/1999) was repealed on 1 January 2019. Old terms suggest that the
notice was not reviewed since.

Source: Data Protection Act (1050/2018) 37 §, GDPR 12(1).

Example: {"laws": [{"act": "523/1999"}]}

Better: Use the terms of the GDPR and the law in force.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.reference.statutes import statute_records
from tietosuoja.rules.own_texts import own_texts

TERMS: Final = re.compile(
    r"\b(?:henkilötietola(?:ki|in|issa)|rekisteriselost\w*|tarkastusoikeu\w*|atk|väestörekister\w*|mallilausek\w*"
    r"|personuppgiftslag\w*|registerbeskrivning\w*)\b",
    re.IGNORECASE,
)


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        found = TERMS.search(text)
        act = statute_records().get(text) if path[-1] == "act" else None
        if act and act.is_repealed(case.today):
            yield RULE.at(*path, term=text)
        elif found:
            yield RULE.at(*path, term=found.group())


RULE: Final = Rule(
    name="outdated-term",
    severity="info",
    citations=(act("1050/2018", "37"), gdpr("12(1)")),
    find=_find,
    heuristic=True,
)
