"""The notice relies on legitimate interests but does not say which interest.

Why: People must be told the interest when their data is collected. Only then can they judge it and
object. If it was not told, the processing cannot rest on it.

Source: GDPR 13(1)(d), GDPR 14(2)(b), C-394/23.

Example: {"activities": [{"purposes": ["statistics"], "bases": ["legitimate-interests"]}]}

Better: State in `interest` of the basis which interest it is.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import own_bases


def _find(case: Case) -> Iterator[Finding]:
    for path, basis in own_bases(case):
        if basis.type == "legitimate-interests" and not basis.interest:
            yield RULE.at(*path, "interest")


RULE: Final = Rule(
    name="missing-legitimate-interest",
    severity="error",
    citations=(gdpr("13(1)(d)"), gdpr("14(2)(b)"), judgment("C-394/23")),
    find=_find,
)
