"""The notice does not say whether giving the data is a requirement, or what follows if it is not given.

Why: People must be able to decide whether they give their data. Where the processing rests on a contract
or a legal obligation, they mostly have to.

Source: GDPR 13(2)(e).

Example: {"activities": [{"purposes": [{"purpose": "sales", "bases": ["contract"]}], "sources": ["data-subject"]}]}

Better: State in `provision` of each activity what requires the data and what follows without it.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.activities import placed
from tietosuoja.derivation.articles import is_the_person
from tietosuoja.derivation.rights import placed_bases
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.model.activities import Activity
from tietosuoja.rules.judged import own_activities

OBSERVED: Final = frozenset({"camera-surveillance", "cookies", "own-systems", "use-of-services"})
"""Sources of data that nobody gives: people are observed."""
BINDING: Final = frozenset({"contract", "legal-obligation"})


def _find(case: Case) -> Iterator[Finding]:
    for index, activity in own_activities(case.notice):
        sources = [source for _, source in placed(case.notice, index, "sources")]
        if sources and not any(is_the_person(source) and source.source not in OBSERVED for source in sources):
            continue
        requirements = _requirements(activity)
        if not (activity.provision or requirements):
            binding = any(basis.type in BINDING for _, basis in placed_bases(activity, index))
            yield RULE.at("activities", index, "provision", severity="error" if binding else "warning")
        elif requirements - {"voluntary"} and not any(provision.consequence for provision in activity.provision):
            yield RULE.at("activities", index, "provision", severity="warning", variant="consequence")


def _requirements(activity: Activity) -> frozenset[str]:
    """Return what the provisions and the data items of an activity say of what requires the data."""
    items = (item.requirement for category in activity.data for item in category.items)
    provisions = (provision.requirement for provision in activity.provision)
    return frozenset(requirement for requirement in (*provisions, *items) if requirement)


RULE: Final = Rule(
    name="missing-provision-requirement",
    severity="error",
    citations=(gdpr("13(2)(e)"),),
    find=_find,
)
