"""What a notice says there is none of: beside the values of the same section."""

from collections.abc import Iterator, Sequence
from typing import Final

from tietosuoja.composition.page import Page, paragraphs
from tietosuoja.document.nodes import Block, Inlines
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.model.processing import Denial
from tietosuoja.vocabulary.codes import DenialTopicCode

NEVER: Final[dict[DenialTopicCode, MessageId]] = {
    "automated-decisions": "automated.no-decisions",
    "profiling": "automated.no-profiling",
    "cookies": "cookies.none",
    "data-protection-officer": "dpo.none",
    "disclosures": "recipients.no-disclosures",
    "recipients": "recipients.none",
    "further-purposes": "purposes.no-further-use",
    "legitimate-interests": "basis.legitimate-interests.none",
    "representative": "representative.none",
    "special-categories": "special.none",
    "transfers": "transfers.none",
}
"""The sentence of a denial."""

AS_A_RULE: Final[dict[DenialTopicCode, MessageId]] = {
    "automated-decisions": "automated.no-decisions-as-a-rule",
    "profiling": "automated.no-profiling-as-a-rule",
    "cookies": "cookies.none-as-a-rule",
    "data-protection-officer": "dpo.none-as-a-rule",
    "disclosures": "recipients.no-disclosures-as-a-rule",
    "recipients": "recipients.none-as-a-rule",
    "further-purposes": "purposes.no-further-use-as-a-rule",
    "legitimate-interests": "basis.legitimate-interests.none-as-a-rule",
    "representative": "representative.none-as-a-rule",
    "special-categories": "special.none-as-a-rule",
    "transfers": "transfers.none-as-a-rule",
}
"""The sentence of a denial that holds as a rule."""


def denied(page: Page, denials: Sequence[Denial], *topics: DenialTopicCode) -> Iterator[Block]:
    """Return what is denied of some topics, a paragraph for each denial."""
    for denial in denials:
        if denial.of in topics:
            yield from paragraphs(_sentences(page, denial))


def limited(denials: Sequence[Denial]) -> tuple[Denial, ...]:
    """Return the denials that do not hold without exception: what they deny may happen all the same."""
    return tuple(
        denial
        for denial in denials
        if denial.extent == "as-a-rule" or denial.regarding or denial.unless or denial.words
    )


def _sentences(page: Page, denial: Denial) -> Iterator[Inlines]:
    say, texts = page.texts.say, page.texts
    yield say((AS_A_RULE if denial.extent == "as-a-rule" else NEVER)[denial.of])
    if denial.regarding:
        yield say("denial.regarding", items=texts.terms("purposes", denial.regarding))
    if denial.unless:
        yield say("denial.exceptions", items=texts.terms("denial_exceptions", denial.unless))
    if denial.reason:
        yield say("denial.reason", text=texts.words(denial.reason))
    if denial.words:
        yield texts.words(denial.words)
