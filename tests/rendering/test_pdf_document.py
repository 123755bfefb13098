"""PDF files, as a program reads them back."""

from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from tests.notices import FILES
from tests.outside import pango
from tests.payloads import holdable
from tests.places import IN_CI
from tests.rendering.markdown_readers import addresses_of
from tests.test_goldens import LANGUAGES
from tietosuoja import compose, load, render
from tietosuoja.document.nodes import Document, Facts, Heads, Labels, Link, Paragraph, Part, Row, Text, plain
from tietosuoja.vocabulary.codes import LanguageCode

EVERY = [(name, language) for name in FILES for language in LANGUAGES]


@pytest.fixture(scope="module", autouse=True)
def _library() -> None:
    pango()


@cache
def written(document: Document, *, contents: bool = False) -> bytes:
    """Write a document; the module is loaded here, where it is known that it can be."""
    from tietosuoja.rendering.pdf_document import pdf_document  # noqa: PLC0415

    return pdf_document(document, contents=contents)


@cache
def file(name: str, language: LanguageCode) -> bytes:
    return render(load(FILES[name]), language, "pdf", contents=True)


def reader(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def words(data: bytes) -> str:
    """Return what the pages show without their numbers and without white space, which lines break anyhow."""
    shown = (page.extract_text().rpartition("\n")[0] for page in reader(data).pages)
    return "".join("".join(shown).split())


def catalogue(data: bytes) -> Any:
    return reader(data).root_object


def headings(whole: Document | Part) -> Iterator[str]:
    yield plain(whole.title if isinstance(whole, Document) else whole.heading)
    for part in whole.parts:
        yield from headings(part)


def objects(data: bytes) -> list[DictionaryObject]:
    """Return every dictionary in a file, streams too."""
    source = reader(data)
    found = [source.get_object(number) for number in source.xref[0]]
    return [thing for thing in found if isinstance(thing, DictionaryObject)]


def annotations(data: bytes) -> list[Any]:
    return [link.get_object() for page in reader(data).pages for link in page.get("/Annots", [])]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_file_tells_its_title_and_language_and_nothing_of_who_and_when(name: str, language: LanguageCode) -> None:
    data = file(name, language)
    assert catalogue(data)["/Lang"] == language
    assert catalogue(data)["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712  # of a class of its own
    metadata: dict[str, Any] = dict(reader(data).metadata or {})
    told = {key: str(value) for key, value in metadata.items()}
    title = plain(compose(load(FILES[name]), language).title)
    assert told == {"/Title": title, "/Producer": f"WeasyPrint {version('weasyprint')}"}


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_file_shows_each_heading_and_lists_it_as_a_bookmark(name: str, language: LanguageCode) -> None:
    document = compose(load(FILES[name]), language)
    data = file(name, language)
    shown = words(data)
    expected = list(headings(document))
    assert [heading for heading in expected if "".join(heading.split()) not in shown] == []
    title, *sections = expected
    assert [mark.title for mark in marks(reader(data).outline)] == [title, document.labels.contents, *sections]


def marks(outline: Any) -> Iterator[Any]:
    for mark in outline:
        if isinstance(mark, list):
            yield from marks(mark)
        else:
            yield mark


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_file_is_tagged(name: str, language: LanguageCode) -> None:
    data = file(name, language)
    assert catalogue(data)["/MarkInfo"]["/Marked"] == True  # noqa: E712
    assert b"pdfuaid" in catalogue(data)["/Metadata"].get_data()
    levels = [kind for kind in tags(catalogue(data)["/StructTreeRoot"]) if kind in {"/H1", "/H2", "/H3", "/H4"}]
    document = compose(load(FILES[name]), language)
    assert levels == ["/H1", "/H2", *(f"/H{level}" for level in depths(document, 2))]


def depths(whole: Document | Part, level: int) -> Iterator[int]:
    for part in whole.parts:
        yield level
        yield from depths(part, level + 1)


def tags(element: Any) -> Iterator[str]:
    """Return the kinds of a structure's elements, in the order in which they are read."""
    if not isinstance(element, DictionaryObject):
        return
    if "/S" in element:
        yield str(element["/S"])
    inside: Any = element.get("/K", ArrayObject())
    for child in inside if isinstance(inside, ArrayObject) else [inside]:
        yield from tags(child.get_object())


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_links_lead_where_they_should_and_nothing_else_acts(name: str, language: LanguageCode) -> None:
    data = file(name, language)
    uris = {link["/A"]["/URI"] for link in annotations(data) if "/A" in link}
    assert uris == set(addresses_of(compose(load(FILES[name]), language)))
    assert_nothing_acts(data)


def assert_nothing_acts(data: bytes) -> None:
    """Check that a file has no action but that of links, no script, no form and no other file inside."""
    for link in annotations(data):
        assert link["/Subtype"] == "/Link"
        assert link["/A"]["/S"] == "/URI" if "/A" in link else "/Dest" in link
    for thing in objects(data):
        assert not {"/JS", "/JavaScript", "/AA", "/OpenAction", "/AcroForm", "/EmbeddedFiles", "/RichMedia"} & set(
            thing
        )
        assert thing.get("/S") not in {"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData"}


DOCUMENT = Document(
    language="fi",
    title=(Text("Otsikko"),),
    blocks=(Paragraph((Text("kappale"),)),),
    parts=(
        Part(
            key="osa",
            heading=(Text("Osa"),),
            blocks=(
                Facts(
                    tuple(Row((Text(f"Termi {number}"),), ((Text("Sana " * 60),),)) for number in range(40)),
                    heads=Heads((Text("Taulun nimi"),), (Text("Vasen"),), (Text("Oikea"),)),
                ),
            ),
        ),
        Part(key="toinen", heading=(Text("Toinen"),)),
    ),
    labels=Labels(contents="Sisällys", toggle="Näytä"),
)


def test_a_list_of_the_sections_names_their_pages() -> None:
    pages = [page.extract_text() for page in reader(written(DOCUMENT, contents=True)).pages]
    last = next(number for number, page in enumerate(pages, start=1) if "Toinen" in page and number > 1)
    lines = ["".join(line.replace(".", "").split()) for line in pages[0].splitlines()]
    assert {"Sisällys", "Osa1", f"Toinen{last}"} <= set(lines)
    assert "Sisällys" not in words(written(DOCUMENT))


def test_long_parts_are_not_folded() -> None:
    shown = words(written(DOCUMENT))
    assert "Näytä" not in shown
    assert shown.count("Sana") == 40 * 60


def test_the_heads_of_a_table_are_repeated_on_each_page_and_no_row_is_split() -> None:
    pages = [page.extract_text() for page in reader(written(DOCUMENT)).pages]
    filled = [page for page in pages if "Sana" in page]
    assert len(filled) > 2
    assert all("Vasen" in page for page in filled)
    assert all(page.count("Sana") % 60 == 0 for page in filled)


def test_tables_have_a_caption_and_heads_for_those_who_hear_them() -> None:
    kinds = list(tags(catalogue(written(DOCUMENT))["/StructTreeRoot"]))
    assert {"/Table", "/Caption", "/TH", "/TD", "/TR"} <= set(kinds)


def test_pages_are_of_a4_and_numbered() -> None:
    pages = reader(written(DOCUMENT)).pages
    assert {(round(page.mediabox.width / 72 * 25.4), round(page.mediabox.height / 72 * 25.4)) for page in pages} == {
        (210, 297)
    }
    numbers = [page.extract_text().splitlines()[-1] for page in pages]
    assert numbers == [f"{number} / {len(pages)}" for number in range(1, len(pages) + 1)]


def test_strings_that_break_software_add_no_action_no_link_and_no_heading() -> None:
    texts = holdable(1)
    chosen = [*texts[:500], *texts[500 :: 20 if IN_CI else 200]]
    blocks = (
        *(Paragraph((Text(text),)) for text in chosen),
        Paragraph(tuple(Link("https://example.fi/", text) for text in chosen[:100])),
    )
    part = Part(key="x", heading=(Text(chosen[1]),))
    data = written(Document(language="fi", title=(Text(chosen[0]),), blocks=blocks, parts=(part,)), contents=True)
    assert_nothing_acts(data)
    assert {link["/A"]["/URI"] for link in annotations(data) if "/A" in link} == {"https://example.fi/"}
    kinds = list(tags(catalogue(data)["/StructTreeRoot"]))
    assert [kind for kind in kinds if kind.startswith("/H")] == ["/H1", "/H2", "/H2"]


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    from tietosuoja.rendering import pdf_document  # noqa: PLC0415

    asked: list[object] = []

    def refuse(_opener: object, request: object, **_: object) -> None:
        asked.append(request)
        raise OSError

    monkeypatch.setattr("urllib.request.OpenerDirector.open", refuse)
    monkeypatch.setattr(pdf_document, "_style", lambda: "@import 'https://example.fi/a.css'; p { color: red }")
    text = '<img src="https://example.fi/a.png"><link rel=stylesheet href="file:///etc/passwd">'
    (page,) = reader(written(Document(language="fi", title=(Text(text),)))).pages
    assert "".join(page.extract_text().split()) == "".join(text.split())
    assert asked == []
