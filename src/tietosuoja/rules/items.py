"""The items that Arts. 13 and 14 ask for, and the rules that look at each."""

from collections.abc import Callable
from typing import Final, final

import attrs

from tietosuoja.derivation.rights import derived_rights
from tietosuoja.derivation.transfers import every_transfer
from tietosuoja.findings.citations import Citation, gdpr
from tietosuoja.model.notice import Notice
from tietosuoja.rules.judged import own_activities
from tietosuoja.vocabulary.codes import DenialTopicCode, RightCode


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Item:
    """An item of Arts. 13 and 14.

    Attributes:
        name: Its name.
        citation: Where the law asks for it.
        is_stated: Whether a notice states it.
        missing: The rules that find it missing.
        weak: The rules that find it stated, but weakly.
        denials: The topics whose denial answers it.
    """

    name: str
    citation: Citation
    is_stated: Callable[[Notice], bool]
    missing: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    denials: tuple[DenialTopicCode, ...] = ()


def _somewhere(field: str) -> Callable[[Notice], bool]:
    def is_stated(notice: Notice) -> bool:
        return any(bool(getattr(activity, field)) for _, activity in own_activities(notice))

    return is_stated


def _has_bases(notice: Notice) -> bool:
    activities = [activity for _, activity in own_activities(notice)]
    return any(activity.bases or any(purpose.bases for purpose in activity.purposes) for activity in activities)


def _names_interests(notice: Notice) -> bool:
    activities = [activity for _, activity in own_activities(notice)]
    bases = (
        basis
        for activity in activities
        for basis in (*activity.bases, *(basis for purpose in activity.purposes for basis in purpose.bases))
    )
    return any(basis.type == "legitimate-interests" for basis in bases)


def _right(code: RightCode) -> Item:
    def is_stated(notice: Notice) -> bool:
        statements = notice.rights.statements if notice.rights else ()
        given = {right.right for right in derived_rights(notice)} | {statement.right for statement in statements}
        return code in given

    missing, weak = RIGHT_RULES[code]
    place = {"withdrawal": "13(2)(c)", "complaint": "13(2)(d)"}.get(code, "13(2)(b)")
    return Item(
        name=code, citation=gdpr(place), is_stated=is_stated, missing=frozenset({missing}), weak=frozenset(weak)
    )


RIGHT_RULES: Final[dict[RightCode, tuple[str, tuple[str, ...]]]] = {
    "access": ("missing-right-of-access", ()),
    "rectification": ("missing-right-to-rectification", ()),
    "erasure": ("missing-right-to-erasure", ("blanket-erasure-refusal",)),
    "restriction": ("missing-right-to-restriction", ()),
    "objection": ("missing-right-to-object", ("objection-tied-to-wrong-basis",)),
    "objection-to-marketing": ("missing-right-to-object-to-marketing", ()),
    "portability": ("missing-right-to-portability", ("too-narrow-portability", "unsupported-portability")),
    "withdrawal": (
        "missing-right-to-withdraw-consent",
        ("incomplete-consent-withdrawal", "conditional-consent-withdrawal"),
    ),
    "complaint": ("missing-right-to-complain", ("missing-supervisory-authority", "outdated-authority-contact")),
}
"""For each right the rule that finds it missing, and those that find it stated weakly."""

ITEMS: Final[tuple[Item, ...]] = (
    Item(
        name="controller",
        citation=gdpr("13(1)(a)"),
        is_stated=lambda notice: bool(notice.controllers),
        missing=frozenset({"missing-controller", "missing-controller-contact"}),
        weak=frozenset({"incomplete-controller-contact", "controller-is-a-person"}),
    ),
    Item(
        name="representative",
        citation=gdpr("13(1)(a)"),
        is_stated=lambda notice: notice.representative is not None,
        missing=frozenset({"missing-eu-representative"}),
        denials=("representative",),
    ),
    Item(
        name="data-protection-officer",
        citation=gdpr("13(1)(b)"),
        is_stated=lambda notice: notice.data_protection_officer is not None,
        missing=frozenset({"missing-data-protection-officer"}),
        denials=("data-protection-officer",),
    ),
    Item(
        name="purposes",
        citation=gdpr("13(1)(c)"),
        is_stated=_somewhere("purposes"),
        missing=frozenset({"missing-purpose"}),
        weak=frozenset({"undeclared-further-purpose"}),
    ),
    Item(
        name="legal-bases",
        citation=gdpr("13(1)(c)"),
        is_stated=_has_bases,
        missing=frozenset({"missing-legal-basis"}),
        weak=frozenset({"unlinked-legal-basis", "contradictory-legal-bases", "contract-as-basis-for-marketing"}),
    ),
    Item(
        name="legitimate-interests",
        citation=gdpr("13(1)(d)"),
        is_stated=_names_interests,
        missing=frozenset({"missing-legitimate-interest"}),
        weak=frozenset({"generic-legitimate-interest"}),
        denials=("legitimate-interests",),
    ),
    Item(
        name="data",
        citation=gdpr("14(1)(d)"),
        is_stated=_somewhere("data"),
        missing=frozenset({"missing-data-categories"}),
    ),
    Item(
        name="recipients",
        citation=gdpr("13(1)(e)"),
        is_stated=_somewhere("recipients"),
        missing=frozenset({"missing-recipients"}),
        weak=frozenset({"vague-recipients", "contradictory-disclosures"}),
        denials=("recipients", "disclosures"),
    ),
    Item(
        name="transfers",
        citation=gdpr("13(1)(f)"),
        is_stated=lambda notice: bool(every_transfer(notice)),
        missing=frozenset({"missing-transfer-safeguard", "missing-safeguard-copy", "open-ended-transfer"}),
        weak=frozenset(
            {
                "missing-third-country",
                "invalid-transfer-mechanism",
                "adequacy-out-of-scope",
                "expired-adequacy-decision",
            }
        ),
        denials=("transfers",),
    ),
    Item(
        name="retention",
        citation=gdpr("13(2)(a)"),
        is_stated=_somewhere("retention"),
        missing=frozenset({"missing-retention-period"}),
        weak=frozenset({"vague-retention-period", "unexplained-long-retention", "retention-below-statutory-minimum"}),
    ),
    *map(_right, RIGHT_RULES),
    Item(
        name="provision",
        citation=gdpr("13(2)(e)"),
        is_stated=_somewhere("provision"),
        missing=frozenset({"missing-provision-requirement"}),
    ),
    Item(
        name="automated-decisions",
        citation=gdpr("13(2)(f)"),
        is_stated=_somewhere("decisions"),
        weak=frozenset({"incomplete-automated-decision", "undescribed-credit-decision"}),
        denials=("automated-decisions",),
    ),
    Item(
        name="sources",
        citation=gdpr("14(2)(f)"),
        is_stated=_somewhere("sources"),
        missing=frozenset({"missing-source"}),
        weak=frozenset({"unclear-public-source"}),
    ),
)
"""The items, in the order of Art. 13, with those that only Art. 14 has where they belong."""
