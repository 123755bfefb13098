"""The right to object stands under the heading of something else.

Why: The law asks that this right in particular is brought to notice apart from others.

Source: GDPR 21(4).

Example: {"origin": "imported", "rights": {"statements": [{"right": "objection", "heading": {"fi":
"Muut oikeudet"}}]}}

Better: Give the right a heading of its own. The page that the library makes always sets it apart.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.headings import rights_named

OBJECTIONS: Final = frozenset({"objection", "objection-to-marketing"})


def _find(case: Case) -> Iterator[Finding]:
    if case.notice.origin != "imported" or case.notice.rights is None:
        return
    for number, statement in enumerate(case.notice.rights.statements):
        if statement.right in OBJECTIONS and statement.heading and not rights_named(statement.heading) & OBJECTIONS:
            yield RULE.at("rights", "statements", number, "heading")


RULE: Final = Rule(
    name="objection-not-separate",
    severity="warning",
    citations=(gdpr("21(4)"),),
    find=_find,
    heuristic=True,
)
