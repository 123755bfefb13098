"""Word documents, as a program reads them back."""

import re
from functools import cache
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from docx.shared import Twips
from hypothesis import given

from tests.notices import FILES
from tests.payloads import holdable
from tests.rendering.markdown_readers import addresses_of, folded, words_of
from tests.rendering.word_reader import W, addresses, opened, parts, structure, words, xml
from tests.strategies import notices
from tests.test_goldens import LANGUAGES
from tietosuoja import Activity, Notice, OwnWords, compose, load, render
from tietosuoja.document.nodes import (
    Block,
    Bullets,
    Document,
    Facts,
    Heads,
    Inlines,
    Labels,
    Link,
    Paragraph,
    Part,
    Row,
    Text,
)
from tietosuoja.l10n.locales import locale_of
from tietosuoja.rendering.word_document import word_document
from tietosuoja.rendering.word_text import LOCALES
from tietosuoja.vocabulary.codes import LanguageCode

EVERY = [(name, language) for name in FILES for language in LANGUAGES]
COMPLETE = load(FILES["complete"])
HEADINGS = {"Title", *(f"Heading {level}" for level in range(1, 7))}


@cache
def file(name: str, language: LanguageCode) -> bytes:
    return render(load(FILES[name]), language, "docx")


def text(content: str) -> Inlines:
    return (Text(content),)


DOCUMENT = Document(
    language="fi",
    title=text("Otsikko"),
    blocks=(Paragraph((Text("a "), Text("b", "sv"), Text(" "), Link("https://example.fi/?a=1&b=2", "e"))),),
    parts=(
        Part(
            key="osa",
            heading=text("Osa"),
            blocks=(
                Bullets((text("x"), text("y"))),
                Facts((Row(text("Nimi"), (text("A"), (Link("mailto:a@example.fi", "a@example.fi"),))),), compact=True),
                Facts((Row(text("t"), (text("d"), text("e"))), Row(text("u"), ()))),
                Facts(
                    (Row(text("r"), (text("s"), text("v"))), Row(text("w"), ())),
                    heads=Heads(text("Taulu"), text("Termi"), text("Tiedot")),
                ),
                Paragraph(text("z")),
            ),
            parts=(Part(key="ala", heading=text("Ala")),),
        ),
        Part(key="toinen", heading=text("Toinen")),
    ),
    labels=Labels(contents="Sisällys"),
)
STRUCTURE = """\
Title: Otsikko
Normal: a {sv-FI: b} [e](https://example.fi/?a=1&b=2)
Heading 1: Osa
List Bullet: x
List Bullet: y
Notice Label: **Nimi:** → A, [a@example.fi](mailto:a@example.fi)
Notice Term: t
Notice Detail: d
Notice Detail: e
Notice Term: u
Caption: Taulu
Notice Table: Taulu
  Head
    Notice Cell: Termi
    Notice Cell: Tiedot
  Row
    Notice Cell: r
    Notice Cell: s
    Notice Cell: v
  Row
    Notice Cell: w
    Normal:\x20
Normal: z
Heading 2: Ala
Heading 1: Toinen
"""
CONTENTS = """\
TOC Heading: Sisällys
toc 1: [Osa](#_Toc00000001)
toc 1: [Toinen](#_Toc00000002)
"""


def test_every_node_is_written() -> None:
    assert structure(word_document(DOCUMENT)) == STRUCTURE


def test_a_list_of_the_sections_can_stand_behind_the_title() -> None:
    title = "Title: Otsikko\n"
    assert structure(word_document(DOCUMENT, contents=True)) == STRUCTURE.replace(title, title + CONTENTS)


def test_the_list_of_the_sections_is_a_field_and_leads_to_their_headings() -> None:
    body = xml(word_document(DOCUMENT, contents=True))
    marks = [mark.get(f"{W}fldCharType") for mark in body.iter(f"{W}fldChar")]
    assert marks == ["begin", "separate", "end"]
    assert [instruction.text for instruction in body.iter(f"{W}instrText")] == [r' TOC \o "1-1" \n \h ']
    headings = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None]
    for heading, name in zip(headings, ["_Toc00000001", "_Toc00000002"], strict=True):
        kinds = [child.tag.removeprefix(W) for child in heading]
        assert kinds == ["pPr", "bookmarkStart", "r", "bookmarkEnd"]
        assert heading[1].get(f"{W}name") == name
        assert heading[1].get(f"{W}id") == heading[3].get(f"{W}id")


def test_a_page_without_sections_has_an_empty_list_of_them() -> None:
    empty = Document(language="fi", title=text("a"), labels=Labels(contents="Sisällys"))
    assert structure(word_document(empty, contents=True)) == "Title: a\nTOC Heading: Sisällys\n"


def test_headings_go_no_deeper_than_the_sixth_level() -> None:
    part = Part(key="x", heading=text("7"))
    for level in range(6, 0, -1):
        part = Part(key="x", heading=text(str(level)), parts=(part,))
    lines = structure(word_document(Document(language="fi", title=text("0"), parts=(part,)))).splitlines()
    assert lines[-2:] == ["Heading 6: 6", "Heading 6: 7"]


def test_facts_keep_a_distance_from_what_follows_them() -> None:
    word = opened(word_document(DOCUMENT))
    distances = {paragraph.text: cast("Any", paragraph.paragraph_format).space_before for paragraph in word.paragraphs}
    assert [said for said, distance in distances.items() if distance] == ["t", "Taulu", "z"]


def test_tables_repeat_their_heads_and_split_no_row() -> None:
    (table,) = xml(word_document(DOCUMENT)).iter(f"{W}tbl")
    rows = list(table.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    (look,) = table.iter(f"{W}tblLook")
    assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")


def test_tables_fill_the_line() -> None:
    word = opened(word_document(DOCUMENT))
    section, (table,) = word.sections[0], word.tables
    line = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    widths = [column.width or 0 for column in table.columns]
    assert abs(sum(widths) - line) < 10_000, "a hundredth of a millimetre is 360"
    assert widths == [cell.width for cell in table.row_cells(1)]


def test_pages_are_of_a4_and_numbered() -> None:
    data = word_document(DOCUMENT)
    section = opened(data).sections[0]
    assert (section.page_width, section.page_height) == (Twips(11906), Twips(16838))
    assert section.footer.is_linked_to_previous is False
    fields = [field.get(f"{W}instr") for field in xml(data, "word/footer1.xml").iter(f"{W}fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_specimen_says_what_its_plain_text_says(name: str, language: LanguageCode) -> None:
    plain = render(load(FILES[name]), language, "text")
    lines = [line for line in plain.splitlines() if not re.fullmatch("=+|-+|~+", line)]
    assert words(file(name, language), addresses=True) == folded(" ".join(line.removeprefix("- ") for line in lines))


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_specimen_has_the_headings_of_its_tree(name: str, language: LanguageCode) -> None:
    document = compose(load(FILES[name]), language)
    paragraphs = ((paragraph.style, paragraph.text) for paragraph in opened(file(name, language)).paragraphs)
    found = [f"{style.name}: {said}" for style, said in paragraphs if style and style.name in HEADINGS]
    assert found == [f"Title: {words_of(Document(language=language, title=document.title))}", *headings(document)]


def headings(whole: Document | Part, level: int = 1) -> list[str]:
    found: list[str] = []
    for part in whole.parts:
        found += [f"Heading {level}: {''.join(inline.content for inline in part.heading)}", *headings(part, level + 1)]
    return found


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_links_of_a_specimen_lead_where_they_should(name: str, language: LanguageCode) -> None:
    expected = addresses_of(compose(load(FILES[name]), language))
    assert tuple(addresses(file(name, language))) == expected
    assert all(address.startswith(("https://", "http://", "mailto:", "tel:")) for address in expected)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_tells_its_language_and_title_and_nobody(language: LanguageCode) -> None:
    data = file("small", language)
    properties = opened(data).core_properties
    title = "".join(inline.content for inline in compose(load(FILES["small"]), language).title)
    assert (properties.title, properties.language) == (title, LOCALES[language])
    (mark,) = xml(data, "word/styles.xml").findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert mark.get(f"{W}val") == LOCALES[language]
    told = {child.tag.partition("}")[2] for child in xml(data, "docProps/core.xml")}
    assert told == {"title", "language"}


def test_languages_are_written_as_in_their_locales() -> None:
    assert {language: str(locale_of(language)).replace("_", "-") for language in LANGUAGES} == LOCALES


def test_words_in_another_language_are_marked() -> None:
    notice = Notice(activities=(Activity(name=OwnWords(sv="Kundregister")),))
    assert "{sv-FI: Kundregister}" in structure(render(notice, "fi", "docx"))


def test_a_title_that_is_too_long_for_the_properties_is_cut_there_alone() -> None:
    data = word_document(Document(language="fi", title=text("x" * 256)))
    assert opened(data).core_properties.title == "x" * 254 + "…"
    assert words(data) == "x" * 256
    assert opened(word_document(Document(language="fi", title=text("x" * 255)))).core_properties.title == "x" * 255


def test_the_styles_that_are_used_are_defined() -> None:
    data = render(COMPLETE, "fi", "docx", contents=True)
    defined = {style.get(f"{W}styleId") for style in xml(data, "word/styles.xml").iter(f"{W}style")}
    used = {
        element.get(f"{W}val")
        for part in ("word/document.xml", "word/footer1.xml", "word/numbering.xml")
        for kind in ("pStyle", "rStyle", "tblStyle")
        for element in xml(data, part).iter(f"{W}{kind}")
    }
    assert used <= defined
    assert {"Title", "Heading1", "Heading2", "ListBullet", "NoticeTable", "Hyperlink", "Footer", "TOC1"} <= used


def test_the_file_says_nothing_of_when_and_where_it_was_made() -> None:
    data = file("small", "fi")
    assert sorted(parts(data)) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
    assert b"python" not in b"".join(parts(data).values()).lower()
    # The local header of the first file: made for MS-DOS, on the first day that there is.
    assert data[10:14] == b"\x00\x00\x21\x00"


def test_strings_that_break_software_show_as_themselves_and_change_nothing() -> None:
    def page(texts: list[str]) -> Document:
        lines = [text(line) for line in texts]
        tail = lines[:100]
        blocks: tuple[Block, ...] = (
            *map(Paragraph, lines),
            Paragraph(tuple(Text(line, "sv") for line in texts[:100])),
            Paragraph(tuple(Link("https://example.fi/", line) for line in texts[:100])),
            Bullets(tuple(tail)),
            Facts(tuple(Row(line, (line,)) for line in tail), compact=True),
            Facts(tuple(Row(line, (line, line)) for line in tail), heads=Heads(tail[0], tail[1], tail[2])),
        )
        return Document(language="fi", title=lines[0], blocks=blocks, parts=(Part(key="x", heading=lines[1]),))

    texts = holdable()
    harmful, harmless = page(texts), page(["x"] * len(texts))
    data = word_document(harmful)
    assert words(data) == words_of(harmful)
    assert skeleton(data) == skeleton(word_document(harmless))


def skeleton(data: bytes) -> list[str]:
    return [element.tag for element in xml(data).iter()]


@given(notices())
def test_every_notice_shows_what_its_tree_holds(notice: Notice) -> None:
    document = compose(notice, "sv")
    assert words(word_document(document)) == words_of(document)


def test_lines_and_tabs_of_a_text_are_white_space() -> None:
    document = Document(language="fi", title=text("a"), blocks=(Paragraph(text("b\nc\td\u2028e")),))
    assert structure(word_document(document)) == "Title: a\nNormal: b c d e\n"


def test_the_parts_are_whole_xml() -> None:
    for name, part in parts(file("complete", "sv")).items():
        assert ET.fromstring(part) is not None, name  # noqa: S314  # what we wrote
