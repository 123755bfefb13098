"""What stands around the sections of the law: title, preamble, definitions, history, references."""

from collections.abc import Iterator

from tietosuoja.composition.contact_data import link
from tietosuoja.composition.page import Page, paragraph, section, words
from tietosuoja.composition.references import controller_name
from tietosuoja.composition.statutes import statutes_in_words
from tietosuoja.document.nodes import Block, Bullets, Facts, Inlines, Paragraph, Part, Row, Text
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.l10n.locales import language_name
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.matter import Definition, Exemption, HistoryEntry, Reference


def title(page: Page) -> Inlines:
    """Return the title: the notice's own, or one that names the only controller."""
    notice = page.notice
    if notice.title:
        return page.texts.words(notice.title)
    if page.is_authored and len(notice.controllers) == 1 and notice.controllers[0].name:
        return page.texts.say("title.notice-for", name=controller_name(page, notice.controllers[0]))
    return page.texts.say("title.notice")


def introduction(page: Page) -> tuple[Block, ...]:
    """Return what stands before the first section."""
    notice, texts = page.notice, page.texts
    blocks: list[Block] = []
    if notice.languages and notice.languages[0] != page.language:
        name = words(language_name(notice.languages[0], page.language))
        blocks += paragraph([texts.say("intro.translation", language=name)])
    if notice.partial_translations and getattr(notice.partial_translations, page.language):
        blocks += paragraph([texts.words(notice.partial_translations)])
    if notice.preamble:
        blocks += [Paragraph(words_of) for words_of in texts.paragraphs(notice.preamble)]
    if notice.laws:
        blocks += paragraph([texts.say("intro.laws", statutes=statutes_in_words(page, notice.laws))])
    return tuple(blocks)


def definitions_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the terms that the notice defines."""
    rows = tuple(row for definition in page.notice.definitions for row in _definition(page, definition))
    return section(page, "definitions", "heading.definitions", [Facts(rows)] if rows else [])


def exemptions_section(page: Page) -> tuple[Part, ...]:
    """Return the section on exemptions from the duty to inform."""
    blocks = [block for exemption in page.notice.exemptions for block in paragraph(_exemption(page, exemption))]
    return section(page, "exemptions", "heading.exemptions", blocks)


def changes_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the dates, versions and changes of the notice."""
    texts, notice = page.texts, page.notice
    blocks = [*paragraph([texts.term("change_announcements", notice.changes)] if notice.changes else [])]
    dates, history = tuple(_dates(page)), tuple(_history_row(page, entry) for entry in notice.history)
    facts = [Facts(rows, compact=True) for rows in (dates, history) if rows]
    return section(page, "changes", "heading.changes", [*blocks, *facts])


def references_section(page: Page) -> tuple[Part, ...]:
    """Return the section on other notices and pages."""
    items = tuple(_reference(page, reference) for reference in page.notice.references)
    return section(page, "references", "heading.references", [Bullets(items)] if items else [])


def _definition(page: Page, definition: Definition) -> Iterator[Row]:
    texts = page.texts
    term = texts.words(definition.term) if definition.term else texts.say("label.term")
    if definition.meaning:
        yield Row(term, (texts.words(definition.meaning),))
    else:
        yield Row(texts.say("label.term"), (term,))


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


def _dates(page: Page) -> Iterator[Row]:
    notice, say = page.notice, page.texts.say
    if notice.published:
        yield Row(say("label.published"), (words(date_in_words(notice.published, page.language)),))
    if notice.updated:
        yield Row(say("label.updated"), (words(date_in_words(notice.updated, page.language)),))
    if notice.review_by:
        yield Row(say("label.review-by"), (words(date_in_words(notice.review_by, page.language)),))
    if notice.version:
        yield Row(say("label.version"), (words(notice.version),))


def _history_row(page: Page, entry: HistoryEntry) -> Row:
    texts = page.texts
    version = texts.say("changes.version", version=words(entry.version)) if entry.version else ()
    date = words(date_in_words(entry.date, page.language)) if entry.date else ()
    term = (*version, Text(", "), *date) if version and date else version or date
    change = texts.words(entry.change) if entry.change else ()
    return Row(term, (change,)) if term and change else Row(texts.say("label.change"), (term or change,))


def _reference(page: Page, reference: Reference) -> Inlines:
    texts = page.texts
    about = capitalised(texts.term("reference_topics", reference.about)) if reference.about else ()
    name = texts.words(reference.title) if reference.title else ()
    place = texts.say("reference.section", section=words(reference.section)) if reference.section else ()
    parts = [part for part in (about, name, link(reference.url) if reference.url else (), place) if part]
    return tuple(inline for index, part in enumerate(parts) for inline in (*(Text(": "),) * (index > 0), *part))
