"""The places in the law beside what they ask for."""

import attrs

from tests.notices import FILES
from tietosuoja import Activity, Notice, Source, load, render
from tietosuoja.composition.articles import governing_articles
from tietosuoja.composition.notice_page import notice_document
from tietosuoja.document.nodes import Block, Facts, Paragraph, Part, plain
from tietosuoja.reference.duties import duties
from tietosuoja.vocabulary.codes import RIGHTS

COMPLETE = load(FILES["complete"])
OWN, OTHER = Source("data-subject"), Source("authorities")


def notes(part: Part) -> list[str]:
    return [plain(block.content) for block in part.blocks if isinstance(block, Paragraph)]


def parts_of(notice: Notice) -> dict[str, Part]:
    top = notice_document(notice, "en", articles=True).parts
    return {part.key: part for outer in top for part in (outer, *outer.parts)}


def test_a_page_names_no_articles_unless_it_is_asked_to() -> None:
    assert "13(1)(a)" not in render(COMPLETE, "fi", "text")
    assert "Tietosuoja-asetus: 13(1)(a)" in render(COMPLETE, "fi", "text", articles=True)


def test_what_is_collected_from_the_person_is_governed_by_article_13() -> None:
    assert governing_articles(Notice(activities=(Activity(sources=(OWN,)),)), [0]) == ("13",)


def test_what_comes_from_others_is_governed_by_article_14() -> None:
    assert governing_articles(Notice(activities=(Activity(sources=(OTHER,)),)), [0]) == ("14",)


def test_both_may_govern() -> None:
    assert governing_articles(Notice(activities=(Activity(sources=(OTHER, OWN)),)), [0]) == ("13", "14")


def test_each_activity_has_the_articles_that_govern_it() -> None:
    own, other = (Activity(sources=(source,)) for source in (OWN, OTHER))
    notice = Notice(activities=(own, other))
    told = parts_of(notice)
    assert not notes(told["activity-1-sources"])[0].startswith("GDPR")
    assert notes(told["activity-2-sources"])[0] == "GDPR: 14(2)(f)."


def test_each_right_has_its_article() -> None:
    (facts,) = (block for block in parts_of(COMPLETE)["rights"].blocks if isinstance(block, Facts))
    last = [plain(row.details[-1]) for row in facts.rows]
    assert last[:3] == ["GDPR: 15.", "GDPR: 16.", "GDPR: 17."]


def test_acts_stand_beside_the_regulation() -> None:
    assert notes(parts_of(COMPLETE)["cookies"])[0].startswith("Other legislation: ")


def test_the_articles_change_nothing_else() -> None:
    def bare(part: Part) -> Part:
        def without(block: Block) -> Block | None:
            if isinstance(block, Paragraph) and plain(block.content).startswith(("GDPR: ", "Other legislation: ")):
                return None
            if not isinstance(block, Facts):
                return block
            rows = (
                attrs.evolve(row, details=tuple(run for run in row.details if not plain(run).startswith("GDPR: ")))
                for row in block.rows
            )
            return attrs.evolve(block, rows=tuple(rows))

        kept = tuple(block for found in part.blocks if (block := without(found)))
        return attrs.evolve(part, blocks=kept, parts=tuple(map(bare, part.parts)))

    with_articles = notice_document(COMPLETE, "en", articles=True)
    assert tuple(map(bare, with_articles.parts)) == notice_document(COMPLETE, "en").parts


def test_the_duties_are_those_of_sections_and_rights() -> None:
    keys = {part.key.removeprefix("activity-1-") for part in parts_of(COMPLETE).values()}
    known = keys | set(RIGHTS) | {"joint-controllers", "controller"}
    every = {key for file in FILES.values() for key in parts_of(load(file))} | known
    assert set(duties()) <= every
