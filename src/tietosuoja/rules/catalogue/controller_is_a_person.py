"""A controller is named only as a person although the notice speaks of a company.

Why: The controller is the company, not the person who runs it or answers for the register. People must
know whom they deal with.

Source: GDPR 13(1)(a), GDPR 4(7).

Example: {"controllers": [{"name": "Elli Esimerkki", "kind": "private-person"}],
"preamble": {"fi": "Yritys käsittelee tietoja."}}

Better: State the name and the Business ID of the company; name the person in `contacts`.
"""

import re
from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.notice import Notice
from tietosuoja.model.parties import Controller
from tietosuoja.rules.own_texts import own_texts

COMPANY: Final = re.compile(
    r"\b(?:yritys|yrityksemme|yrityksen|yritykselle|yrityksellä|yritystä|yhtiö|yhtiömme|yhtiön|yhtiölle|yhtiöllä|yhtiötä"
    r"|företaget|företagets|bolaget|bolagets|company)\b"
)
"""Words for the one company whose notice it is, in forms that occur."""
BODIES: Final = frozenset(
    ["ab", "abp", "as", "gmbh", "inc", "ky", "llc", "ltd", "osk", "oy", "oyj", "rf", "ry", "sr", "tmi"]
)


def _find(case: Case) -> Iterator[Finding]:
    persons = [index for index, each in enumerate(case.notice.controllers) if _is_a_person(each, case.notice)]
    if persons and _speaks_of_a_company(case.notice):
        yield from (RULE.at("controllers", index, "name") for index in persons)


def _is_a_person(controller: Controller, notice: Notice) -> bool:
    """Whether a controller is a private person, or is called as a contact person with a person's name is."""
    name = controller.name
    if name is None or controller.business_id or controller.kind not in {None, "private-person"}:
        return False
    named = any(contact.name == name for contact in (*notice.contacts, notice.data_protection_officer) if contact)
    return controller.kind == "private-person" or (named and _looks_like_a_person(name))


def _looks_like_a_person(name: str) -> bool:
    """Whether a name is two or three words with capitals, none of them the form of a body."""
    words = name.split()
    letters = name.istitle() and all(word.replace("-", "").isalpha() for word in words)
    return letters and len(words) in {2, 3} and BODIES.isdisjoint(name.casefold().split())


def _speaks_of_a_company(notice: Notice) -> bool:
    return any(COMPANY.search(text.casefold()) for _, text in own_texts(notice))


RULE: Final = Rule(
    name="controller-is-a-person",
    severity="warning",
    citations=(gdpr("13(1)(a)"), gdpr("4(7)")),
    find=_find,
    heuristic=True,
)
