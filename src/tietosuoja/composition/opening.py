"""What stands before the first section: title, language, preamble, laws."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, paragraphs, words
from tietosuoja.composition.references import controller_name
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.derivation.naming import titled_controller
from tietosuoja.document.nodes import Block, Inlines, Paragraph
from tietosuoja.l10n.locales import language_name


def title(page: Page) -> Inlines:
    """Return the title: the notice's own, or one that names the only controller."""
    if page.notice.title:
        return page.texts.words(page.notice.title)
    controller = titled_controller(page.notice)
    if controller:
        return page.texts.say("title.notice-for", name=controller_name(page, controller))
    return page.texts.say("title.notice")


def introduction(page: Page) -> tuple[Block, ...]:
    """Return what stands before the first section."""
    notice, texts = page.notice, page.texts
    blocks: list[Block] = [Paragraph(said) for said in of_translation(page)]
    if notice.preamble:
        blocks += [Paragraph(words_of) for words_of in texts.paragraphs(notice.preamble)]
    if notice.laws:
        blocks += paragraphs([texts.say("intro.laws", statutes=statutes_in_words(page, notice.laws))])
    return tuple(blocks)


def of_translation(page: Page) -> Iterator[Inlines]:
    """Return what must be known of a translation: which version prevails, what is not translated."""
    notice, texts = page.notice, page.texts
    if notice.languages and notice.languages[0] != page.language:
        name = words(language_name(notice.languages[0], page.language))
        yield texts.say("intro.translation", language=name)
    if notice.partial_translations and getattr(notice.partial_translations, page.language):
        yield texts.words(notice.partial_translations)
