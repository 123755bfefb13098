"""Notices made by hypothesis, from the annotations of the model."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from hypothesis import strategies as st

from tietosuoja import Activity, Contact, Controller, DataCategory, Notice, OwnWords, PersonGroup, Purpose, normalised
from tietosuoja.model.references import VOCABULARIES, name_of
from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    shapes_of,
    tag_of,
)
from tietosuoja.model.texts import LINE, PROSE, REFERENCE, TextKind

FEW = 2
"""The most items that a list gets: what matters is that there are none, one and several."""
SOME = 4
"""The most optional fields that a thing gets, so that notices stay small and differ."""

SAMPLES = {
    "address": ["https://example.fi/ä?a=1&b=2", "mailto:a@example.fi", "tel:+358"],
    "name": ["a", "b-2"],
    "date": ["2026", "2026-11", "2024-02-29"],
    "duration": ["P3Y", "P24M", "P1Y6M", "P30D", "P2W", "PT12H"],
}
CHARACTERS = st.characters(exclude_categories=("Cc", "Cs", "Cn"))
PROSE_TEXTS = st.text(CHARACTERS | st.sampled_from("\n\t"), max_size=20)
LINE_TEXTS = st.text(CHARACTERS.filter(LINE.matches), max_size=20)


def texts(kind: TextKind) -> st.SearchStrategy[str]:
    """Return strings of a kind, in normal form."""
    if kind == PROSE:
        return PROSE_TEXTS.map(lambda text: normalised(text) or "x")
    if kind == LINE:
        return LINE_TEXTS.map(lambda text: normalised(text) or "x")
    return st.sampled_from(SAMPLES[kind.name])


def values(shape: Shape) -> st.SearchStrategy[Any]:
    """Return values of a shape that say something; references are left to `notices`."""
    match shape:
        case TextShape(kind):
            return texts(kind)
        case CodeShape(codes, _):
            return st.sampled_from(codes)
        case FlagShape():
            return st.just(value=True)
        case ListShape(item):
            return st.lists(values(item), min_size=1, max_size=FEW).map(tuple)
        case ThingShape(cls):
            return things(cls)
        case ChoiceShape(options):
            return st.one_of(*(values(option) for option in options if option != TextShape(REFERENCE)))


@st.composite
def things(draw: st.DrawFn, cls: type[Any], fixed: Mapping[str, Any] = {}) -> Any:  # never changed
    """Return values of a class, with some fields as given and without references."""
    shapes = {name: shape for name, shape in shapes_of(cls).items() if name not in fixed and not _refers(shape)}
    required = [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    optional = [name for name in shapes if name not in required]
    least = 0 if required or fixed or tag_of(cls) else 1
    chosen = draw(st.lists(st.sampled_from(optional), min_size=least, max_size=SOME, unique=True))
    return cls(**{name: draw(values(shapes[name])) for name in required + chosen}, **fixed)


def _refers(shape: Shape) -> bool:
    inner = shape.item if isinstance(shape, ListShape) else shape
    return inner == TextShape(REFERENCE)


def _named_apart(kind: str, found: Iterable[Any]) -> tuple[Any, ...]:
    kept: dict[str, Any] = {}
    for thing in found:
        name = name_of(thing) if kind in VOCABULARIES else thing.id
        kept[name or f"#{len(kept)}"] = thing
    return tuple(kept.values())


@st.composite
def named_things(draw: st.DrawFn, kind: str, cls: type[Any]) -> tuple[Any, ...]:
    """Return things of a kind that have different names."""
    return _named_apart(kind, draw(st.lists(things(cls), max_size=FEW)))


@st.composite
def activities(draw: st.DrawFn) -> Activity:
    """Return activities whose retention, sources and recipients refer to their own things."""
    kinds = {"people": PersonGroup, "purposes": Purpose, "data": DataCategory}
    named = {kind: draw(named_things(kind, cls)) for kind, cls in kinds.items()}
    activity: Activity = draw(things(Activity, {**named, "name": OwnWords(fi="Rekisteri")}))
    names = {kind: [name for thing in found if (name := name_of(thing))] for kind, found in named.items()}
    names["data"].append("email-address")

    def referring(thing: Any) -> Any:
        refs = {
            kind: tuple(draw(st.lists(st.sampled_from(known), max_size=FEW)))
            for kind, known in names.items()
            if known and hasattr(thing, kind)
        }
        return attrs.evolve(thing, **refs)

    return attrs.evolve(
        activity,
        recipients=_named_apart("recipients", map(referring, activity.recipients)),
        retention=tuple(map(referring, activity.retention)),
        sources=tuple(map(referring, activity.sources)),
    )


@st.composite
def notices(draw: st.DrawFn) -> Notice:
    """Return notices of every shape whose references resolve."""
    contacts: tuple[Contact, ...] = draw(named_things("contacts", Contact))
    officer: Contact | None = draw(st.none() | things(Contact))
    taken = {contact.id for contact in contacts}
    fixed = {
        "activities": _named_apart("activities", draw(st.lists(activities(), max_size=FEW))),
        "contacts": contacts,
        "controllers": draw(named_things("controllers", Controller)),
        "data_protection_officer": officer if officer and officer.id not in taken else None,
        "representative": None,
    }
    notice: Notice = draw(things(Notice, fixed))
    ids = [contact.id for contact in contacts if contact.id]
    if notice.rights is None or not ids:
        return notice
    return attrs.evolve(notice, rights=attrs.evolve(notice.rights, contact=draw(st.sampled_from(ids))))
