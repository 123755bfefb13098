"""The first layer says nothing that the full page does not say, and nothing without its limits."""

import re
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import given

from tests.notices import FILES, SMALL, activity_of, notice_of
from tests.strategies import notices
from tietosuoja import Notice, load, render
from tietosuoja.composition.first_layer import first_layer
from tietosuoja.composition.notice_page import notice_document
from tietosuoja.document.nodes import Block, Bullets, Document, Facts, Inlines, Paragraph, Part, Text, plain
from tietosuoja.l10n.catalogues import messages
from tietosuoja.publishing.options import PROFILES, TEXT_FORMATS, Profile, TextFormat
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

COMPLETE = load(FILES["complete"])

OWN = {"short.summary", "short.rights"}
"""The sentences that only the first layer has."""

LIMITING = [
    "basis.mainly", "basis.alternatively", "basis.sometimes", "basis.condition", "basis.pre-contract.body",
    "special.condition", "purposes.people", "purposes.optional", "purposes.unless-objected", "purposes.further",
    "purposes.direct-marketing", "transfers.possible", "transfers.exceptional", "transfers.conditions",
    "rights.bases", "rights.conditions", "rights.activities", "rights.exclusion.activities",
    "rights.exclusion.people", "rights.exclusion.reason", "rights.exclusion.statutes", "objection.effect",
    "automated.human-review", "denial.regarding", "denial.exceptions", "intro.translation", "activity.role",
    "activity.on-behalf-of", "joint-controllers.activities", "joint-controllers.intro", "exemption.reason",
    *(name for name in messages("en") if name.endswith("-as-a-rule") and not name.startswith("cookies.")),
]  # fmt: skip
"""What a sentence of the same section must not be without."""


def sentences(run: Inlines) -> list[str]:
    return [said.casefold() for said in re.split(r"(?<=[.!?…]) ", plain(run)) if said]


def runs(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph(content):
            yield content
        case Bullets(items):
            yield from items
        case Facts(rows):
            for row in rows:
                yield row.term
                yield from row.details


def said_in(blocks: tuple[Block, ...]) -> list[str]:
    return [said for block in blocks for run in runs(block) for said in sentences(run)]


def parts_of(document: Document) -> dict[str, Part]:
    top = Part(key="", heading=document.title, blocks=document.blocks)
    return {part.key: part for outer in (top, *document.parts) for part in (outer, *outer.parts)}


def stands(said: str, blocks: tuple[Block, ...]) -> bool:
    return any(said in plain(run).casefold() for block in blocks for run in runs(block))


def of_rows(part: Part, term: Inlines) -> tuple[Block, ...]:
    found = (row for block in part.blocks if isinstance(block, Facts) for row in block.rows if row.term == term)
    return tuple(Paragraph(run) for row in found for run in (row.term, *row.details))


def foreign_sentences(notice: Notice, language: LanguageCode) -> list[str]:
    """Return what the first layer says that the same section, and row, of the full page does not say."""
    full = parts_of(notice_document(notice, language))
    own = {said for name in OWN for said in sentences((Text(messages(language)[name]),))}
    found: list[str] = []
    for key, part in parts_of(first_layer(notice, language)).items():
        there = full[key]
        assert (part.heading, part.prominent) == (there.heading, there.prominent)
        for block in part.blocks:
            if isinstance(block, Facts):
                for row in block.rows:
                    rows = of_rows(there, row.term)
                    found += [said for said in said_in((Facts((row,)),)) if not stands(said, rows)]
            else:
                found += [said for said in said_in((block,)) if said not in own and not stands(said, there.blocks)]
    return found


def limits_of(notice: Notice, language: LanguageCode) -> Iterator[tuple[str, str, bool]]:
    """Return what limits the sections that both pages have: the message, the sentence, whether both say it."""
    full, short = parts_of(notice_document(notice, language)), parts_of(first_layer(notice, language))
    beginnings = {name: messages(language)[name].partition("{")[0].casefold() for name in LIMITING}
    for key in full.keys() & short.keys():
        for said in said_in(full[key].blocks):
            for name, beginning in beginnings.items():
                if said.startswith(re.split(r"(?<=\.) ", beginning)[0]):
                    yield name, said, stands(said, short[key].blocks)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_sentence_stands_in_the_same_section_of_the_full_page(name: str, language: LanguageCode) -> None:
    assert foreign_sentences(load(FILES[name]), language) == []


@given(notices())
def test_that_holds_for_every_notice(notice: Notice) -> None:
    assert foreign_sentences(notice, "fi") == []
    assert [limit for limit in limits_of(notice, "fi") if not limit[2]] == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_shown_without_what_limits_it(name: str, language: LanguageCode) -> None:
    assert [limit for limit in limits_of(load(FILES[name]), language) if not limit[2]] == []


def test_the_complete_specimen_has_most_kinds_of_limits() -> None:
    found = {name for name, _, _ in limits_of(COMPLETE, "en")}
    assert {"basis.sometimes", "basis.condition", "rights.exclusion.reason", "transfers.exceptional"} <= found
    assert len(found) >= 20


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_first_layer_of_a_small_notice_has_about_two_hundred_words(language: LanguageCode) -> None:
    words = [word for word in render(SMALL, language, "text", layer="short").split() if re.search(r"\w", word)]
    assert len(words) <= 210


def test_it_tells_who_why_and_which_rights() -> None:
    keys = [part.key for part in first_layer(SMALL, "fi").parts]
    assert keys == ["controller", "purposes", "rights", "objection", "withdrawal", "complaint"]


@pytest.mark.parametrize(
    ("denial", "expected"),
    [
        ("transfers", []),
        ({"of": "transfers", "reason": {"fi": "näin on"}}, []),
        ({"of": "transfers", "extent": "as-a-rule"}, ["transfers"]),
        ({"of": "transfers", "unless": ["consent"]}, ["transfers"]),
        ({"of": "transfers", "words": {"fi": "Paitsi joskus."}}, ["transfers"]),
        ({"of": "special-categories", "extent": "as-a-rule"}, ["special-categories"]),
        ({"of": "profiling", "regarding": ["newsletter"]}, ["automated"]),
    ],
)
def test_what_is_denied_is_told_only_if_it_may_happen_all_the_same(denial: object, expected: list[str]) -> None:
    parts = first_layer(activity_of(denials=[denial]), "fi").parts
    assert [part.key for part in parts if part.key not in {"rights", "complaint"}] == expected


def test_the_surprising_is_told_as_it_is_on_the_full_page() -> None:
    full, short = parts_of(notice_document(COMPLETE, "en")), parts_of(first_layer(COMPLETE, "en"))
    for key in (
        "activity-1-transfers",
        "activity-1-special-categories",
        "activity-1-automated",
        "objection",
        "exemptions",
    ):
        assert short[key] == full[key]


def test_services_that_transfer_data_are_told() -> None:
    services = [{"service": "web-analytics", "outside_eea": True}, {"service": "maps", "consent": "required"}]
    (part,) = first_layer(notice_of(cookies={"services": services}), "en").parts
    (facts,) = part.blocks
    assert isinstance(facts, Facts)
    assert [plain(row.term) for row in facts.rows] == ["Web analytics"]
    assert first_layer(notice_of(cookies={"services": services[1:]}), "en").parts == ()


def test_a_right_that_the_notice_limits_is_told_whole() -> None:
    statement = {"right": "erasure", "exclusions": [{"reason": "legal-obligation"}]}
    notice = attrs.evolve(SMALL, rights=notice_of(rights={"statements": [statement]}).rights)
    part = parts_of(first_layer(notice, "en"))["rights"]
    names, told = part.blocks[1:]
    assert isinstance(names, Bullets)
    assert isinstance(told, Facts)
    assert "Right to erasure" not in [plain(name) for name in names.items]
    assert "This right is limited." in plain(told.rows[0].details[-1])


def test_where_the_notice_limits_every_right_no_list_is_announced() -> None:
    rights = ["access", "rectification", "erasure", "restriction", "portability"]
    statements = [{"right": right, "extras": ["at-any-time"]} for right in rights]
    notice = attrs.evolve(SMALL, rights=notice_of(rights={"statements": statements}).rights)
    (told,) = parts_of(first_layer(notice, "en"))["rights"].blocks
    assert isinstance(told, Facts)


def test_an_imported_notice_gets_no_rights_but_its_own() -> None:
    notice = attrs.evolve(SMALL, origin="imported")
    assert parts_of(first_layer(notice, "fi")).keys() == {"", "controller", "purposes"}
    stated = attrs.evolve(notice, rights=notice_of(rights={"statements": ["access", "erasure"]}).rights)
    assert parts_of(first_layer(stated, "fi"))["rights"] == parts_of(notice_document(stated, "fi"))["rights"]


def test_a_contact_for_requests_is_told_if_nobody_else_is() -> None:
    contact = {"roles": ["rights-requests"], "emails": ["pyynnot@example.fi"]}
    notice = attrs.evolve(SMALL, contacts=notice_of(contacts=[contact]).contacts)
    parts = parts_of(first_layer(notice, "fi"))
    assert plain(next(runs(parts["exercise"].blocks[0]))) == "Yhteystiedot pyyntöjä varten: pyynnot@example.fi"
    assert "pyynnot@example.fi" in plain(next(runs(parts["withdrawal"].blocks[0])))


def test_who_acts_for_whom_is_told() -> None:
    (part, *_) = first_layer(activity_of(role="processor", name={"fi": "Tilaukset"}), "fi").parts
    assert part.key == "register"
    assert parts_of(first_layer(activity_of(name={"fi": "Tilaukset"}), "fi")).keys() == {"", "rights", "complaint"}


def test_an_authority_without_a_site_is_told_with_what_it_has() -> None:
    notice = notice_of(authorities=[{"name": "Viranomainen", "phones": ["029 000 0000"]}])
    assert "029 000 0000" in render(notice, "fi", "text", layer="short")


def test_the_representative_and_the_officer_are_told() -> None:
    keys = [
        part.key
        for part in first_layer(
            notice_of(representative={"name": "A"}, data_protection_officer={"name": "B"}), "fi"
        ).parts
    ]
    assert keys[:2] == ["representative", "dpo"]


def test_it_leads_to_the_full_text() -> None:
    page = render(SMALL, "fi", "markdown", layer="short", full_text="https://example.fi/t")
    assert "Koko seloste: [Tietosuojaseloste: Kukkakauppa Esimerkki Oy](<https://example.fi/t>)" in page
    assert "Koko seloste: https://example.fi/t" in render(
        SMALL, "fi", "text", layer="short", full_text="https://example.fi/t"
    ).replace("\n", " ")
    assert "Koko seloste" not in render(SMALL, "fi", layer="short")


def test_a_title_in_another_language_names_no_link() -> None:
    page = render(notice_of(title={"en": "Privacy"}), "fi", layer="short", full_text="fi.html")
    assert '<a href="fi.html">Tietosuojaseloste</a>' in page


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", FILES)
def test_its_sections_lead_to_those_of_the_full_text(name: str, profile: Profile) -> None:
    notice = load(FILES[name])
    short = render(notice, "sv", profile=profile, layer="short", full_text="sv.html")
    ids = set(re.findall(' id="([^"]+)"', render(notice, "sv", profile=profile, contents=True)))
    assert set(re.findall(' id="([^"]+)"', short)) <= ids
    assert set(re.findall('href="sv.html#([^"]+)"', short)) <= ids


def test_links_to_sections_say_where_they_lead() -> None:
    page = render(SMALL, "en", layer="short", full_text="en.html", id_prefix="shop-")
    assert '<p><a href="en.html#shop-rights">Full notice: Rights of the data subject</a></p>' in page
    assert "#shop-objection" not in page


def test_a_full_text_on_the_same_page_has_one_link() -> None:
    page = render(SMALL, "fi", layer="short", full_text="#tietosuoja-title", id_prefix="lyhyt-")
    assert re.findall('href="(#[^"]*)"', page) == ["#tietosuoja-title"]


@pytest.mark.parametrize("form", TEXT_FORMATS)
def test_every_format_takes_it_with_articles_and_chosen_sections(form: TextFormat) -> None:
    text = render(COMPLETE, "en", form, layer="short", articles=True, sections=["rights"])
    assert "Rights of the data subject" in text
    assert "GDPR" in text
    assert "Joint controllers" not in text
