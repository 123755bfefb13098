"""Which data is processed (Art. 14(1)(d)), and what of it is special (Arts. 9, 10)."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from tietosuoja.composition.denials import denied
from tietosuoja.composition.page import Page, heads, labelled, paragraphs, runs, section
from tietosuoja.composition.references import people_names, purpose_names
from tietosuoja.document.nodes import Block, Facts, Inlines, Part, Row, Text
from tietosuoja.l10n.texts import capitalised
from tietosuoja.model.activities import Activity
from tietosuoja.model.data import DataCategory, DataItem
from tietosuoja.model.words import OwnWords
from tietosuoja.vocabulary.codes import SPECIAL_CATEGORIES, DataGroupCode
from tietosuoja.vocabulary.lookup import entry


def data_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on the categories of data."""
    return section(page, "data", "heading.data", _categories(page, activity))


def special_section(page: Page, activity: Activity) -> tuple[Part, ...]:
    """Return the section on special categories and data on offences."""
    special, criminal = [*_special(page, activity)], [*_criminal(page, activity)]
    denial = [*denied(page, activity.denials, "special-categories")]
    return section(
        page,
        "special-categories",
        "heading.special-categories" if special or not criminal else "heading.criminal",
        [*paragraphs([*special, *criminal]), *denial],
    )


def _categories(page: Page, activity: Activity) -> Iterator[Block]:
    for named, categories in groupby(activity.data, lambda category: category.name is not None):
        if named:
            rows = tuple(_row(page, category.name, category, activity) for category in categories if category.name)
            yield Facts(rows, heads=heads(page, "table.data", "table.category", "table.items"))
        else:
            for category in _joined(categories):
                yield from paragraphs(_sentences(page, category, activity))


def _joined(categories: Iterable[DataCategory]) -> Iterator[DataCategory]:
    """Join the categories of which nothing is said but their items."""
    for bare, found in groupby(
        categories, lambda category: not (category.people or category.channel or category.purposes)
    ):
        if bare:
            yield DataCategory(items=tuple(item for category in found for item in category.items))
        else:
            yield from found


def _sentences(page: Page, category: DataCategory, activity: Activity) -> Iterator[Inlines]:
    if category.items:
        yield page.texts.say("data.list", items=_items(page, category, activity))
    yield from _remarks(page, category, activity)


def _row(page: Page, name: DataGroupCode | OwnWords, category: DataCategory, activity: Activity) -> Row:
    items = _items(page, category, activity)
    details = ((capitalised(items),) if items else ()) + runs(_remarks(page, category, activity))
    called = capitalised(page.texts.term("data_groups", name))
    return Row(called, details) if details else Row(page.texts.say("label.data"), (called,))


def _items(page: Page, category: DataCategory, activity: Activity) -> Inlines:
    return page.texts.listed([_item(page, item, activity) for item in category.items])


def _item(page: Page, item: DataItem, activity: Activity) -> Inlines:
    texts, name = page.texts, page.texts.term("data_items", item.item)
    notes: list[Inlines] = []
    if item.requirement:
        notes.append(texts.term("item_requirements", item.requirement))
    if item.condition:
        notes.append(texts.term("conditions", item.condition))
    if item.purposes:
        notes.append(texts.say("data.item-purposes", items=purpose_names(page, activity, item.purposes)))
    if not notes:
        return name
    inner = tuple(inline for note in notes[:-1] for inline in (*note, Text("; "))) + notes[-1]
    return (*name, Text(" ("), *inner, Text(")"))


def _remarks(page: Page, category: DataCategory, activity: Activity) -> Iterator[Inlines]:
    texts = page.texts
    if category.people:
        yield texts.say("data.people", items=people_names(page, [activity], category.people))
    if category.channel:
        yield texts.say("data.channel", channel=texts.term("collection_channels", category.channel))
    if category.purposes:
        yield texts.say("data.purposes", items=purpose_names(page, activity, category.purposes))


def _special(page: Page, activity: Activity) -> Iterator[Inlines]:
    found = {code for category in activity.data for code in _special_codes(page, category)}
    codes = [record for record in sorted(SPECIAL_CATEGORIES) if record in found]
    if codes:
        yield page.texts.say("special.intro", items=page.texts.terms("special_categories", codes))


def _criminal(page: Page, activity: Activity) -> Iterator[Inlines]:
    criminal = [name for category in activity.data for name in _criminal_names(page, category)]
    if criminal:
        yield labelled(page, "special.criminal", (*page.texts.listed(criminal), Text(".")))


def _special_codes(page: Page, category: DataCategory) -> Iterator[str]:
    if category.special:
        yield category.special
    for item in category.items if page.is_authored else ():
        special = entry("data_items", item.item).special if isinstance(item.item, str) else None
        if special:
            yield special


def _criminal_names(page: Page, category: DataCategory) -> Iterator[Inlines]:
    for item in category.items:
        known = isinstance(item.item, str) and entry("data_items", item.item).criminal
        if category.criminal or (known and page.is_authored):
            yield page.texts.term("data_items", item.item)
