"""Special categories of personal data are processed, and no condition of Article 9(2) is stated.

Why: Such data may be processed only under one of these conditions, which must hold beside the legal
basis. A notice that states it shows that it was considered.

Source: GDPR 9(1), GDPR 9(2), Data Protection Act (1050/2018) 6 §.

Example: {"activities": [{"purposes": [{"purpose": "event-management", "bases": ["contract"]}],
"data": [{"items": ["diet-and-allergies"]}]}]}

Better: State the condition in `special` of the basis, or leave the data out.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.bases import LegalBasis
from tietosuoja.rules.grounds import bases_behind, own_data, own_items
from tietosuoja.vocabulary.lookup import entry


def _find(case: Case) -> Iterator[Finding]:
    for path, category, activity in own_data(case):
        if category.special and not _has_condition(bases_behind(activity, category)):
            yield RULE.at(*path, "special", data=Term("special_categories", category.special))
    for path, item, category, activity in own_items(case):
        special = entry("data_items", item.item).special if isinstance(item.item, str) else None
        told = category.special is not None
        if special and not told and not _has_condition(bases_behind(activity, category, item)):
            yield RULE.at(*path, data=Term("data_items", item.item))


def _has_condition(bases: Iterable[LegalBasis]) -> bool:
    stated = (entry("special_conditions", basis.special).article for basis in bases if basis.special)
    return any(article is not None and article.startswith("9(2)") for article in stated)


RULE: Final = Rule(
    name="special-category-without-condition",
    severity="warning",
    citations=(gdpr("9(1)"), gdpr("9(2)"), act("1050/2018", "6")),
    find=_find,
)
