"""A right is explained under the heading of another right.

Why: Readers do not find the right, and the right in the heading stays unexplained.

Source: GDPR 13(2)(b), GDPR 12(1).

Example: {"rights": {"statements": [{"right": "access", "heading": {"fi": "Vastustamisoikeus"}}]}}

Better: Move the text under the right heading, or leave out `heading`.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.headings import rights_named


def _find(case: Case) -> Iterator[Finding]:
    for number, statement in enumerate(case.notice.rights.statements if case.notice.rights else ()):
        named = rights_named(statement.heading)
        if len(named - {"objection-to-marketing"}) == 1 and statement.right not in named:
            yield RULE.at("rights", "statements", number, "heading", right=Term("rights", statement.right))


RULE: Final = Rule(
    name="right-under-wrong-heading",
    severity="error",
    citations=(gdpr("13(2)(b)"), gdpr("12(1)")),
    find=_find,
    heuristic=True,
)
