"""Where the data comes from (Art. 14(2)(f))."""

from collections.abc import Iterator

from tietosuoja.composition.page import Page, paragraphs, runs, section
from tietosuoja.composition.references import data_names, people_names
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import Source
from tietosuoja.vocabulary.lookup import entry


def sources_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on the sources."""
    return section(page, "sources", "heading.sources", _sources(page, activity))


def _sources(page: Page, activity: Activity) -> Iterator[Block]:
    texts = page.texts
    rows = [(source, runs(_details(page, source, activity))) for source in activity.sources]
    bare = [source.source for source, details in rows if not details]
    if bare == ["data-subject"] and len(rows) == 1:
        yield from paragraphs([texts.say("sources.from-you")])
    elif bare:
        yield from paragraphs([texts.say("sources.list", items=texts.terms("sources", bare))])
    told = [Row(capitalised(texts.term("sources", source.source)), details) for source, details in rows if details]
    if told:
        yield Facts(tuple(told))


def _details(page: Page, source: Source, activity: Activity) -> Iterator[Inlines]:
    texts = page.texts
    if source.rank:
        yield texts.say("sources.mainly" if source.rank == "mainly" else "sources.possible")
    if source.data:
        yield texts.say("sources.data", items=data_names(page, activity, source.data))
    if source.people:
        yield texts.say("sources.people", items=people_names(page, [activity], source.people))
    if source.occasions:
        yield texts.say("sources.occasions", items=texts.terms("occasions", source.occasions))
    if source.public:
        yield texts.say("sources.public" if source.public == "public" else "sources.not-public")
    elif page.is_authored and _is_public(source):
        yield texts.say("sources.public")
    if source.condition:
        yield texts.say("sources.condition", condition=texts.term("conditions", source.condition))


def _is_public(source: Source) -> bool:
    return isinstance(source.source, str) and entry("sources", source.source).publicly_accessible is True
