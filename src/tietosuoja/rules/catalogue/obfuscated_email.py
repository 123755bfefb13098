"""An email address has something else than @ in it, such as `(at)`.

Why: Using rights must be made easy. A disguised address cannot be clicked, and screen readers read
it wrong.

Source: GDPR 12(2), GDPR 12(1).

Example: {"controllers": [{"name": "Esimerkki Oy", "emails": ["info(at)example.fi"]}]}

Better: Write the address as it is.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

DISGUISED: Final = re.compile(r"[\w.+-]\s?(?:\((?:at|ät|a|@)\)|\[(?:at|ät|a|@)\]|\{at\})\s?[\w-]", re.IGNORECASE)


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        if DISGUISED.search(text):
            yield RULE.at(*path)


RULE: Final = Rule(
    name="obfuscated-email",
    severity="warning",
    citations=(gdpr("12(2)"), gdpr("12(1)")),
    find=_find,
    heuristic=True,
)
