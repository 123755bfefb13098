"""What a page says goes with the field that says it, and nothing comes in its place."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, cast, get_args

import pytest

from tests.deletion import Found, optional_fields, without
from tests.notices import FILES, STATEMENTS
from tests.places import IN_CI
from tietosuoja import Notice, loads, render
from tietosuoja.l10n.catalogues import messages
from tietosuoja.l10n.message_ids import MessageId
from tietosuoja.vocabulary.codes import LanguageCode, TableName
from tietosuoja.vocabulary.lookup import entries

COMPLETE: Final[dict[str, Any]] = json.loads(FILES["complete"].read_text("utf-8"))
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode) if IN_CI else ("fi",)

WORDLESS: Final = {
    "Notice.id": "names the notice for other programs",
    "Notice.languages": "chooses languages; it has words where the page is a translation",
    "Notice.partial_translations": "has words on the pages of the translations it speaks of",
    "Section.place": "puts a section in its place",
}
"""Fields without words of their own on the Finnish page; an `id` has none either."""

UNCHANGED: Final = {"Transfer.extent": "certain"}
"""Values that say no more than absence does: a transfer that is stated is certain."""

LISTED: Final[tuple[MessageId, ...]] = (
    "purposes.list", "recipients.list", "recipients.processors", "recipients.controllers",
    "recipients.joint-controllers", "data.list", "data-subjects.list", "rights.list", "rights.has",
    "sources.list", "sources.from-you",
)  # fmt: skip
"""Sentences that list what nothing more is said of."""

EXPLAINED: Final[tuple[MessageId, ...]] = (
    "basis.consent.body", "basis.contract.body", "basis.legal-obligation.body", "basis.vital-interests.body",
    "basis.public-task.body", "basis.legitimate-interests.body",
)  # fmt: skip
"""What the law says of a basis that is named without reserve."""

IDENTITY: Final[TableName] = "identity_checks"
TIME: Final[MessageId] = "exercise.response-time-by-law"

INSTEAD: Final[dict[str, tuple[MessageId | TableName, ...]]] = {
    # What the law adds where an authored notice says nothing itself.
    "Consent.hedge": EXPLAINED,
    "LegitimateInterests.hedge": EXPLAINED,
    "VitalInterests.hedge": EXPLAINED,
    "Contract.condition": EXPLAINED,
    "Rights.fee": ("rights.free",),
    "Rights.identity_check": (IDENTITY,),
    "Rights.response_time": (TIME,),
    "Notice.rights": (TIME, IDENTITY, "rights.free", "exercise.how", "withdrawal.how"),
    "Notice.authorities": ("label.authority",),
    # A label where a name was.
    "Activity.id": ("joint-controllers.intro",),
    "Activity.name": ("activity.numbered",),
    "Arrangement.activities": ("joint-controllers.intro",),
    "Notice.arrangement": ("joint-controllers.intro",),
    "RightStatement.channels": ("withdrawal.how",),
    "Rights.statements": ("withdrawal.how",),
    "Contact.roles": ("contact_roles", "label.contact-person"),
    "Controller.id": ("heading.controller",),
    "Controller.name": ("controller.numbered",),
    "Cookie.name": ("label.cookie",),
    "Definition.meaning": ("label.term",),
    "Definition.term": ("label.term",),
    "HistoryEntry.change": ("label.change",),
    "Recipient.category": ("label.recipient",),
    "Recipient.name": ("label.recipient",),
    "RightStatement.heading": ("rights",),
    "Section.heading": ("heading.own-section",),
    "Service.consent": ("label.service",),
    "Service.outside_eea": ("label.service",),
    "Service.provider": ("label.service",),
    "Service.service": ("label.service",),
    "DataCategory.items": ("label.data",),
    # The same fact without its detail, told in the form that fits.
    "DataCategory.name": ("data.list",),
    "LegitimateInterests.whose": ("basis.legitimate-interests.which",),
    "LegitimateInterests.interest": ("basis.legitimate-interests.holder", "interest_holders"),
    "Purpose.bases": LISTED,
    "PersonGroup.note": LISTED,
    "Recipient.role": LISTED,
    "Recipient.purposes": LISTED,
    "RightStatement.extras": (*LISTED, "rights"),
    "Shared.sources": LISTED,
    "Notice.shared": LISTED,
    "Retention.duration": (
        "retention.until",
        "retention.until-text",
        "retention_events",
        "retention.bound-at-least",
        "retention.bound-at-most",
        "retention.bound-about",
    ),
    "Statute.section": ("cite.chapter",),
    "Transfer.extent": ("transfers.intro",),
    # What was said of some data is said of all of it.
    "Activity.data": ("provision.voluntary-all",),
    "DataCategory.id": ("provision.voluntary-all",),
    "Provision.data": ("provision.voluntary-all",),
    "Provision.requirement": ("provision.data",),
    # A right that the law no longer gives, and the notice still does.
    "Activity.purposes": ("rights.has", "rights.also", "rights"),
    "Notice.activities": ("rights.has", "rights", "joint-controllers.intro"),
}
"""The messages and tables whose words may come in the place of a field."""

SHOWN_ELSEWHERE: Final = {
    "Contact.id", "DataCategory.name", "Notice.data_protection_officer", "Recipient.purposes",
    "Rights.contact", "Notice.rights", "Rights.statements", "RightStatement.channels",
}  # fmt: skip
"""Fields in whose place words come that the page has elsewhere, such as another contact."""

CONJUNCTIONS = {"ja", "sekä", "och", "samt", "and"}
"""They come and go with the length of a list."""

FIELDS: Final = list(optional_fields(COMPLETE))


def split(text: str) -> Counter[str]:
    found = Counter(re.findall(r"[\w@./:-]*\w", text.lower()))
    return Counter({word: number for word, number in found.items() if word not in CONJUNCTIONS})


def words(notice: Notice, language: LanguageCode) -> Counter[str]:
    return split(render(notice, language, "text"))


@cache
def complete_words(language: LanguageCode) -> Counter[str]:
    return words(loads(json.dumps(COMPLETE)), language)


def instead(name: str, language: LanguageCode) -> Iterator[str]:
    for source in INSTEAD.get(name, ()):
        if source in messages(language):
            yield from split(messages(language)[source].replace("{number}", "1 2 3"))
        else:
            for record in entries(cast("TableName", source)):
                yield from split(getattr(record, language))
                yield from (word for form in record.forms.values() for word in split(form))


def is_wordless(field: Found) -> bool:
    path, name = field
    value: Any = COMPLETE
    for step in path:
        value = value[step]
    return name in WORDLESS or name.endswith(".id") or UNCHANGED.get(name) == value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", FIELDS, ids=lambda field: "/".join(map(str, field[0])))
def test_a_field_that_is_taken_away_takes_its_words_and_leaves_none(field: Found, language: LanguageCode) -> None:
    path, name = field
    before, after = complete_words(language), words(without(COMPLETE, path), language)
    assert before - after or is_wordless(field)
    known = {*instead(name, language), *(before if name in SHOWN_ELSEWHERE else ())}
    assert set(after - before) - known == set()


@pytest.mark.parametrize("kind", STATEMENTS)
def test_each_of_the_forty_kinds_has_its_words(kind: str) -> None:
    document = {"schema_version": "1.0", "languages": ["fi"], **STATEMENTS[kind]}
    before = words(loads(json.dumps(document)), "fi")
    silent = [
        "/".join(map(str, path))
        for path, name in optional_fields(STATEMENTS[kind])
        if not (name in WORDLESS or name.endswith(".id") or before - words(without(document, path), "fi"))
    ]
    assert silent == []


def test_every_exception_is_needed() -> None:
    names = {name for _, name in FIELDS}
    assert {*INSTEAD, *SHOWN_ELSEWHERE, *UNCHANGED} - names == set()
