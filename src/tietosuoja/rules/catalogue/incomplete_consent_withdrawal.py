"""The notice does not say that consent can be withdrawn at any time, how that is done, or that earlier
processing stays lawful.

Why: The law asks for this information, and without it the right is hard to use.

Source: GDPR 13(2)(c), GDPR 7(3).

Example: {"origin": "imported", "rights": {"statements": ["withdrawal"]}}

Better: Complete the statement: `at-any-time`, `earlier-processing-lawful` and the way to withdraw.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.judged import statements_of


def _find(case: Case) -> Iterator[Finding]:
    rights = case.notice.rights
    if case.notice.origin != "imported" or rights is None:
        return
    statements = tuple(statements_of(case.notice, "withdrawal"))
    extras = {extra for _, statement in statements for extra in statement.extras}
    how = rights.channels or rights.contact or any(each.channels or each.contact or each.link for _, each in statements)
    if statements and not (how and {"at-any-time", "earlier-processing-lawful"} <= extras):
        yield RULE.at("rights", "statements", statements[0][0])


RULE: Final = Rule(
    name="incomplete-consent-withdrawal",
    severity="warning",
    citations=(gdpr("13(2)(c)"), gdpr("7(3)")),
    find=_find,
)
