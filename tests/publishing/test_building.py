"""The files of a build, before any of them is written."""

import hashlib
import json
from typing import Any

import attrs
import pytest

from tests.notices import FILES, SMALL
from tietosuoja import ArgumentError, Controller, Notice, OwnWords, build, dumps, load, loads, render
from tietosuoja.publishing.options import TEXT_FORMATS

COMPLETE = load(FILES["complete"])
FINNISH = attrs.evolve(SMALL, languages=("fi",), title=OwnWords(fi="<Vain> suomeksi"))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def manifest_of(files: dict[str, bytes], name: str = "manifest.json") -> Any:
    return json.loads(files[name])


def test_a_page_is_built_in_every_language_of_the_notice() -> None:
    assert [*build(SMALL)] == ["fi.html", "sv.html", "en.html", "notice.json", "manifest.json"]


def test_every_format_and_profile_has_a_file_of_its_own() -> None:
    files = build(FINNISH, formats=("html", "markdown", "text"), profiles=("page", "portable", "rich"))
    assert [*files][:5] == ["fi.html", "fi.portable.html", "fi.rich.html", "fi.md", "fi.txt"]


def test_a_file_for_paper_is_what_render_gives() -> None:
    files = build(SMALL, formats=("docx",))
    assert [*files][:3] == ["fi.docx", "sv.docx", "en.docx"]
    assert files["sv.docx"] == render(SMALL, "sv", "docx")


def test_a_file_is_what_render_gives() -> None:
    files = build(
        COMPLETE, formats=("markdown", "html"), profiles=("rich",), heading_level=3, id_prefix="a-", articles=True
    )
    given: dict[str, Any] = {"heading_level": 3, "id_prefix": "a-", "articles": True}
    assert files["fi.rich.html"].decode() == render(COMPLETE, "fi", profile="rich", **given)
    assert files["sv.md"].decode() == render(COMPLETE, "sv", "markdown", **given)


def test_pages_lead_to_each_other() -> None:
    links: dict[Any, str] = {"fi": "fi.html", "en": "en.html"}
    assert build(SMALL)["sv.html"].decode() == render(SMALL, "sv", profile="page", links=links)


def test_the_first_layer_has_files_of_its_own_that_lead_to_the_full_text_and_to_each_other() -> None:
    files = build(SMALL, layers=("full", "short"), formats=TEXT_FORMATS, profiles=("page", "portable"))
    assert [name for name in files if name.startswith("fi.short")] == [
        *("fi.short.html", "fi.short.portable.html", "fi.short.md", "fi.short.txt"),
    ]
    links: dict[Any, str] = {"sv": "sv.short.html", "en": "en.short.html"}
    page = render(SMALL, "fi", layer="short", profile="page", full_text="fi.html", links=links)
    assert files["fi.short.html"].decode() == page
    assert files["fi.short.md"].decode() == render(SMALL, "fi", "markdown", layer="short", full_text="fi.md")
    assert files["fi.short.portable.html"].decode() == render(SMALL, "fi", layer="short")
    entries = manifest_of(files)["languages"]["fi"]["files"]
    assert [entry["file"] for entry in entries if entry.get("layer") == "short"] == [*files][4:8]


def test_the_first_layer_alone_leads_nowhere_and_is_in_no_index() -> None:
    files = build({"shop": SMALL}, layers=["short"])
    assert files["shop/fi.short.html"].count(b'href="fi.html') == 0
    assert "index.html" not in files


def test_a_page_in_one_language_leads_nowhere() -> None:
    assert b"<header>" not in build(SMALL, languages=["sv"])["sv.html"]


def test_a_notice_without_languages_is_built_in_finnish() -> None:
    files = build(Notice())
    assert [*files] == ["fi.html", "notice.json", "manifest.json"]
    assert "binding_language" not in manifest_of(files)


def test_the_notice_itself_is_there_in_canonical_form() -> None:
    assert build(SMALL)["notice.json"].decode() == dumps(SMALL)


def test_the_manifest_tells_of_every_other_file() -> None:
    files = build(COMPLETE, formats=("html", "markdown", "text"), profiles=("page", "portable", "rich"))
    manifest = manifest_of(files)
    entries = [manifest["notice"], *(file for made in manifest["languages"].values() for file in made["files"])]
    assert {entry["file"]: entry["sha256"] for entry in entries} == {
        name: sha256(data) for name, data in files.items() if name != "manifest.json"
    }


def test_the_manifest_of_a_notice() -> None:
    files = build(SMALL, languages=("sv",), formats=("html", "text"))
    manifest = manifest_of(files)
    assert manifest | {"generator_version": "…", "law_as_of": "…"} == {
        "manifest_version": "1.0",
        "generator_version": "…",
        "schema_version": "1.0",
        "law_as_of": "…",
        "binding_language": "fi",
        "updated": "2026-11-22",
        "notice": {"file": "notice.json", "sha256": sha256(dumps(SMALL).encode())},
        "languages": {
            "sv": {
                "title": "Dataskyddsbeskrivning: Kukkakauppa Esimerkki Oy",
                "text_sha256": sha256(files["sv.txt"]),
                "files": [
                    {"file": "sv.html", "format": "html", "profile": "page", "sha256": sha256(files["sv.html"])},
                    {"file": "sv.txt", "format": "text", "sha256": sha256(files["sv.txt"])},
                ],
            }
        },
    }


def test_a_manifest_is_written_like_a_notice() -> None:
    text = build(SMALL)["manifest.json"].decode()
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_a_changed_fact_changes_the_hash_of_the_text_in_every_language() -> None:
    texts = [
        {made["text_sha256"] for made in manifest_of(build(notice))["languages"].values()}
        for notice in (SMALL, attrs.evolve(SMALL, controllers=(Controller(name="Kauppa Oy"),)))
    ]
    assert texts[0] & texts[1] == set()


def test_options_do_not_change_the_hash_of_the_text() -> None:
    plain = manifest_of(build(COMPLETE))["languages"]["fi"]["text_sha256"]
    assert manifest_of(build(COMPLETE, articles=True, formats=["markdown"]))["languages"]["fi"]["text_sha256"] == plain


def test_each_of_several_notices_is_built_in_a_folder_of_its_own() -> None:
    files = build({"shop": FINNISH, "firm": SMALL}, formats=["html", "text"])
    assert [*files] == [
        *(f"shop/{name}" for name in build(FINNISH, formats=["html", "text"])),
        *(f"firm/{name}" for name in build(SMALL, formats=["html", "text"])),
        *("index.html", "index.sv.html", "index.en.html", "manifest.json"),
    ]
    assert files["firm/sv.txt"] == build(SMALL, formats=["text"])["sv.txt"]
    assert manifest_of(files, "shop/manifest.json") == manifest_of(build(FINNISH, formats=["html", "text"]))


def test_the_manifest_of_several_notices_lists_them_and_the_index_pages() -> None:
    files = build({"shop": FINNISH, "firm": SMALL})
    manifest = manifest_of(files)
    assert manifest["notices"] == [
        {
            "name": name,
            "file": f"{name}/manifest.json",
            "sha256": sha256(files[f"{name}/manifest.json"]),
            "updated": "2026-11-22",
            "titles": {
                language: made["title"]
                for language, made in manifest_of(files, f"{name}/manifest.json")["languages"].items()
            },
        }
        for name in ("shop", "firm")
    ]
    assert [(page["file"], page["language"], page["title"], page["sha256"]) for page in manifest["pages"]] == [
        ("index.html", "fi", "Tietosuojaselosteet", sha256(files["index.html"])),
        ("index.sv.html", "sv", "Dataskyddsbeskrivningar", sha256(files["index.sv.html"])),
        ("index.en.html", "en", "Privacy notices", sha256(files["index.en.html"])),
    ]


def test_an_index_page_lists_notices_and_marks_those_in_another_language() -> None:
    page = build({"shop": FINNISH, "firm": SMALL})["index.sv.html"].decode()
    assert '<html lang="sv">' in page
    assert '<li><a href="shop/fi.html" lang="fi" hreflang="fi">&lt;Vain&gt; suomeksi</a></li>' in page
    assert '<li><a href="firm/sv.html">Dataskyddsbeskrivning: Kukkakauppa Esimerkki Oy</a></li>' in page
    assert '<li><a href="index.html" lang="fi" hreflang="fi">Suomi</a></li>' in page
    assert page.count("<nav") == 1


def test_without_pages_there_is_no_index() -> None:
    files = build({"shop": SMALL}, profiles=["portable"])
    assert [name for name in files if "/" not in name] == ["manifest.json"]
    assert "pages" not in manifest_of(files)


def test_one_notice_with_a_name_is_built_like_several() -> None:
    assert "shop/fi.html" in build({"shop": SMALL})


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"notices": "x"}, "notice: str stands where a Notice is due"),
        ({"notices": {}}, "notices: there are none: nothing would be built"),
        ({"notices": {1: SMALL}}, "notices: 1 stands where the name of a notice is due"),
        ({"notices": {"a": 1}}, "notice: int stands where a Notice is due"),
        ({"notices": {"..": SMALL}}, "notices: '..' cannot be the name of a folder: use a-z, A-Z, 0-9, - and _"),
        ({"notices": {"a/b": SMALL}}, "notices: 'a/b' cannot be the name of a folder: use a-z, A-Z, 0-9, - and _"),
        (
            {"notices": {"index.html": SMALL}},
            "notices: 'index.html' cannot be the name of a folder: use a-z, A-Z, 0-9, - and _",
        ),
        ({"notices": {"A": SMALL, "a": SMALL}}, "notices: 'a' and 'A' would be the same folder on some disks"),
        ({"formats": "html"}, "formats: 'html' stands where some of these are due: ('html', 'markdown', 'text'"),
        ({"formats": ["html", "odt"]}, "formats: 'odt' is none of these: 'html', 'markdown', 'text'"),
        ({"formats": [None]}, "formats: None is none of these: 'html'"),
        ({"formats": []}, "formats: nothing would be built: write at least ('html',)"),
        ({"profiles": ["pretty"]}, "profiles: 'pretty' is none of these: 'portable', 'rich', 'page'"),
        ({"profiles": ()}, "profiles: nothing would be built: write at least ('portable',)"),
        ({"layers": ["long"]}, "layers: 'long' is none of these: 'full', 'short'"),
        ({"languages": ["de"]}, "languages: 'de' is none of these: 'en', 'fi', 'sv'"),
        ({"heading_level": 7}, "heading_level: 7 is no heading level: write 1 to 6"),
    ],
)
def test_a_wrong_argument_is_told(arguments: dict[str, Any], problem: str) -> None:
    given: dict[str, Any] = {"notices": SMALL, **arguments}
    with pytest.raises(ArgumentError) as told:
        build(given.pop("notices"), **given)
    assert str(told.value).startswith(problem)


def test_formats_and_languages_are_built_once() -> None:
    assert build(SMALL, formats=["text", "text"], languages=["fi", "fi"]) == build(
        SMALL, formats=["text"], languages=["fi"]
    )


@pytest.mark.parametrize("name", FILES)
def test_every_specimen_is_built_the_same_each_time_and_read_back(name: str) -> None:
    notice = load(FILES[name])
    files = build(notice)
    assert files == build(notice)
    assert loads(files["notice.json"]) == notice
