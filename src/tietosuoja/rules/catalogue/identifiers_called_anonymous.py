"""The notice says that cookies or data of visitors cannot be linked to a person.

Why: Online identifiers such as cookies and IP addresses are as a rule personal data. A statement
that they are not misleads people about their rights.

Source: GDPR 4(1), C-582/14.

Example: {"cookies": {"claims": ["not-identifying"]}}

Better: Leave the statement out, and say which identifiers are used and how they are protected.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr, judgment
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule

CLAIMS: Final = frozenset({"not-identifying", "not-linked-to-a-person"})


def _find(case: Case) -> Iterator[Finding]:
    cookies = case.notice.cookies
    if cookies is None:
        return
    claims = [(("cookies", "claims", place), claim) for place, claim in enumerate(cookies.claims)]
    for number, service in enumerate(cookies.services):
        for place, claim in enumerate(service.claims):
            if claim in CLAIMS:
                yield RULE.at("cookies", "services", number, "claims", place)
    yield from (RULE.at(*path) for path, claim in claims if claim in CLAIMS)


RULE: Final = Rule(
    name="identifiers-called-anonymous",
    severity="warning",
    citations=(gdpr("4(1)"), judgment("C-582/14")),
    find=_find,
)
