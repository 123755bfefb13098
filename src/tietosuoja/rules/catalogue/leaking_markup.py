"""A text holds HTML or Markdown code.

Why: The texts of a notice are shown as they are, so readers see the code.

Source: GDPR 12(1).

Example: {"preamble": {"fi": "Noudatamme <b>lakia</b>."}}

Better: Remove the code from the text.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

LEAKS: Final = re.compile(
    r"</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|o|p|script|span|strong|style|table|td|tr|u|ul)\b[^<>]{0,200}>"
    r"|&(?:amp|nbsp|lt|gt|quot|auml|ouml|aring|#[0-9]{2,5});|\*\*\w|\]\(https?:",
    re.IGNORECASE,
)


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        found = LEAKS.search(text)
        if found:
            yield RULE.at(*path, code=found.group()[:20])


RULE: Final = Rule(
    name="leaking-markup",
    severity="warning",
    citations=(gdpr("12(1)"),),
    find=_find,
    heuristic=True,
)
