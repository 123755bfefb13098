"""Identity is verified by the personal identity code alone, or with the name.

Why: Other people may know the code too. Since 1 January 2024 it may not be used alone, or with only
the name, to verify identity.

Source: Data Protection Act (1050/2018) 29 §(5).

Example: {"rights": {"identity_check": {"en": "We ask for your personal identity code."}}}

Better: Verify identity in another way, such as strong electronic identification, and only where
there is reasonable doubt.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.words import OwnWords

SINCE: Final = date(2024, 1, 1)
CODE: Final = ("henkilötunnuk", "henkilötunnus", "personal identity code", "personbeteckning", "sosiaaliturvatunnu")
MORE: Final = (
    "ajokor", "bank", "driv", "elektronisk", "electronic", "henkilökort", "identitetskort", "identity card", "kirjau",
    "körkort", "logg", "log in", "lisäksi", "mobi", "pankki", "pass", "sähköis", "tunnistautu", "vahva", "and also",
)  # fmt: skip
"""Words that speak of another way of verifying identity beside the code."""
DENYING: Final = frozenset({"ei", "eikä", "emme", "inte", "aldrig", "koskaan", "never", "not"})


def _find(case: Case) -> Iterator[Finding]:
    check = case.notice.rights.identity_check if case.notice.rights else None
    if case.today < SINCE or not isinstance(check, OwnWords):
        return
    for language, text in (("fi", check.fi), ("sv", check.sv), ("en", check.en)):
        if text and _relies_on_the_code(text.casefold()):
            yield RULE.at("rights", "identity_check", language)


def _relies_on_the_code(text: str) -> bool:
    named = any(word in text for word in CODE)
    return named and not any(word in text for word in MORE) and not DENYING.intersection(text.split())


RULE: Final = Rule(
    name="identification-by-identity-code",
    severity="error",
    citations=(act("1050/2018", "29(5)"),),
    find=_find,
    heuristic=True,
)
