"""Proof of identity is always demanded.

Why: A needless demand makes rights harder to use, and collects more data.

Source: GDPR 12(6).

Example: {"rights": {"identity_check": "always"}}

Better: Ask for more information only where it is unclear who is asking.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule


def _find(case: Case) -> Iterator[Finding]:
    rights = case.notice.rights
    if rights and rights.identity_check == "always":
        yield RULE.at("rights", "identity_check")


RULE: Final = Rule(
    name="identity-always-demanded",
    severity="warning",
    citations=(gdpr("12(6)"),),
    find=_find,
)
