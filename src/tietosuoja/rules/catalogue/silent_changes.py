"""Changes are told only on the page of the notice.

Why: People do not come back to read a notice. They should be told directly of changes that matter.

Source: WP260 rev.01, GDPR 12(1).

Example: {"changes": "on-this-page"}

Better: Tell people of changes that matter, for example by email, before they take effect.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, guideline
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule


def _find(case: Case) -> Iterator[Finding]:
    if case.notice.changes == "on-this-page":
        yield RULE.at("changes")


RULE: Final = Rule(
    name="silent-changes",
    severity="info",
    citations=(guideline("WP260 rev.01"), gdpr("12(1)")),
    find=_find,
)
