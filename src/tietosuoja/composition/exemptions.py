"""Exemptions from the duty to inform (Arts. 13(4), 14(5), 23, 85, 89)."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, paragraphs, section, words
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Inlines, Part
from tietosuoja.model.matter import Exemption


def exemptions_section(page: Page) -> tuple[Part, ...]:
    """Return the section on exemptions from the duty to inform."""
    blocks = [block for exemption in page.notice.exemptions for block in paragraphs(_exemption(page, exemption))]
    return section(page, "exemptions", "heading.exemptions", blocks)


def _exemption(page: Page, exemption: Exemption) -> Iterator[Inlines]:
    texts, say = page.texts, page.texts.say
    if exemption.reason:
        yield say("exemption.reason", reason=texts.term("exemption_reasons", exemption.reason))
    if exemption.articles:
        yield say("exemption.articles", items=texts.listed([words(article) for article in exemption.articles]))
    if exemption.statutes:
        yield say("exemption.statutes", statutes=statutes_in_words(page, exemption.statutes))
    if exemption.words:
        yield texts.words(exemption.words)
