"""Data of employees or job applicants rests on consent, or comes from open sources without consent.

Why: An employer may process only necessary data, and consent does not change that. Data from other
sources than the person in turn needs the person's consent, with few exceptions.

Source: Act on the Protection of Privacy in Working Life (759/2004) 3 §(2), Act on the Protection of
Privacy in Working Life (759/2004) 4 §(1).

Example: {"activities": [{"purposes": [{"purpose": "payroll", "bases": ["consent"]}]}]}

Better: State the contract or the statute that makes the data necessary. State `with-consent` in
`condition` of other sources.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.bases import LegalBasis
from tietosuoja.rules.employment import is_about_staff_only, is_employment
from tietosuoja.rules.judged import own_activities, own_purposes

OPEN_SOURCES: Final = frozenset({"public-sources", "social-media"})


def _find(case: Case) -> Iterator[Finding]:
    for path, purpose, _ in own_purposes(case):
        for number, basis in enumerate(purpose.bases):
            if is_employment(purpose) and not purpose.optional and _is_mere_consent(basis):
                yield RULE.at(*path, "bases", number)
    for index, activity in own_activities(case.notice):
        for path, source in placed(case.notice, index, "sources"):
            open_source = source.source in OPEN_SOURCES and not source.condition
            if open_source and is_about_staff_only(activity):
                yield RULE.at(*path, "condition", variant="source", source=Term("sources", source.source))


def _is_mere_consent(basis: LegalBasis) -> bool:
    return basis.type == "consent" and not (basis.hedge or basis.condition or basis.special)


RULE: Final = Rule(
    name="employee-data-on-consent",
    severity="warning",
    citations=(act("759/2004", "3(2)"), act("759/2004", "4(1)")),
    find=_find,
)
