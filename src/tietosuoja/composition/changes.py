"""The dates, versions and changes of the notice."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, paragraphs, section, words
from tietosuoja.document.nodes import Facts, Part, Row, Text
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.model.matter import HistoryEntry


def changes_section(page: Page) -> tuple[Part, ...]:
    """Return the section on the dates, versions and changes of the notice."""
    texts, notice = page.texts, page.notice
    blocks = [*paragraphs([texts.term("change_announcements", notice.changes)] if notice.changes else [])]
    dates, history = tuple(_dates(page)), tuple(_history_row(page, entry) for entry in notice.history)
    facts = [Facts(rows, compact=True) for rows in (dates, history) if rows]
    return section(page, "changes", "heading.changes", [*blocks, *facts])


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
