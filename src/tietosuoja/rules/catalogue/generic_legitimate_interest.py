"""A legitimate interest is so general that it does not tell what the controller wants.

Why: People must be able to judge the interest and to object to it.

Source: GDPR 13(1)(d), EDPB 1/2024 (draft).

Example: {"activities": [{"bases": [{"type": "legitimate-interests", "interest":
"business-promotion"}]}]}

Better: Say in `interest` what the processing is meant to achieve.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.interests import is_generic
from tietosuoja.rules.judged import own_bases


def _find(case: Case) -> Iterator[Finding]:
    for path, basis in own_bases(case):
        if basis.type == "legitimate-interests" and basis.interest and is_generic(basis):
            yield RULE.at(*path, "interest", interest=Term("legitimate_interests", basis.interest))


RULE: Final = Rule(
    name="generic-legitimate-interest",
    severity="warning",
    citations=(gdpr("13(1)(d)"), guideline("EDPB 1/2024 (draft)")),
    find=_find,
    heuristic=True,
)
