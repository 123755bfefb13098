"""The notice tells of the right to complain, but does not name the authority.

Why: The right is hard to use if one does not know to whom to complain.

Source: GDPR 13(2)(d), Data Protection Act (1050/2018) 8 §.

Example: {"origin": "imported", "activities": [{"purposes": ["sales"]}], "rights": {"statements":
["complaint"]}}

Better: Name the authority in `authorities`, such as `FI`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.authority import derived_authorities
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import states_right


def _find(case: Case) -> Iterator[Finding]:
    notice = case.notice
    named = notice.authorities or derived_authorities(notice)
    if states_right(notice, "complaint") and not named:
        yield RULE.at("authorities")


RULE: Final = Rule(
    name="missing-supervisory-authority",
    severity="warning",
    citations=(gdpr("13(2)(d)"), act("1050/2018", "8")),
    find=_find,
)
