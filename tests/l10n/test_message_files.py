"""A folder of a site's own messages."""

import threading
from pathlib import Path

import pytest

from tests.notices import SMALL
from tests.places import ROOT
from tietosuoja import ArgumentError, FileError, Messages, MessagesError, load_messages, render
from tietosuoja.l10n.message_files import MAX_BYTES

EXAMPLE = ROOT / "examples" / "messages"


def entry(name: str, text: str) -> str:
    return f'msgid "{name}"\nmsgstr "{text}"\n\n'


def folder(place: Path, **files: str) -> Path:
    for name, text in files.items():
        (place / f"{name}.po").write_text(text, "utf-8")
    return place


def problems(place: Path) -> list[str]:
    with pytest.raises(MessagesError) as told:
        load_messages(place)
    return str(told.value).replace(f"{place}/", "").split("\n")


def test_the_example_is_read() -> None:
    own = load_messages(EXAMPLE)
    assert own.fi == (
        ("heading.rights", "Sinun oikeutesi"),
        ("purposes.list", "Tähän käytämme tietojasi: {items}."),
        ("title.notice-for", "Näin käsittelemme henkilötietoja: {name}"),
    )
    assert [name for name, _ in own.sv] == [name for name, _ in own.en] == [name for name, _ in own.fi]
    assert render(SMALL, "en", "text", messages=own).startswith("How we process personal data: Kukkakauppa")


def test_one_language_is_enough(tmp_path: Path) -> None:
    place = folder(tmp_path, sv=entry("heading.rights", "Dina rättigheter"))
    assert load_messages(str(place)) == Messages(sv=(("heading.rights", "Dina rättigheter"),))


def test_text_is_brought_to_normal_form(tmp_path: Path) -> None:
    place = folder(tmp_path, fi="\ufeff" + entry("heading.rights", " Sinun a\u0308a\u0308nesi "))
    assert load_messages(place).fi == (("heading.rights", "Sinun äänesi"),)


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    folder(tmp_path, fi=entry("heading.rights", "Oikeutesi"))
    for name in ("fi.mo", "README.md", "messages.pot"):
        (tmp_path / name).write_bytes(b"\x00")
    assert load_messages(tmp_path).fi == (("heading.rights", "Oikeutesi"),)


def test_the_faults_of_all_files_are_told_together(tmp_path: Path) -> None:
    good = entry("heading.rights", "Oikeutesi")
    folder(
        tmp_path,
        fi=good + entry("heading.rigths", "x") + "nonsense\n",
        sv=good + entry("purposes.list", "x") + good,
        de=good,
    )
    assert problems(tmp_path) == [
        "de.po: pages are in fi, sv and en: call it fi.po, sv.po or en.po, or remove it",
        'fi.po:4:1: /heading.rigths: "heading.rigths" is no message of pages; nearest: heading.rights, heading.recipients, heading.security',
        'fi.po:7:1: this is no line of a .po file: write msgid "…", msgstr "…", "…" or a comment after #',
        "sv.po:4:1: /purposes.list: {items} is missing: the facts of the notice stand there",
        "sv.po:7:1: /heading.rights: stands more than once: leave one",
    ]


def test_a_name_in_other_letters_is_told(tmp_path: Path) -> None:
    (tmp_path / "FI.PO").write_text(entry("heading.rights", "x"), "utf-8")
    assert problems(tmp_path)[0].startswith("FI.PO: pages are in fi, sv and en")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (entry("heading.rights", ""), "fi.po:1:1: /heading.rights: an empty value says nothing: leave it out"),
        (entry("heading.rights", "  "), "fi.po:1:1: /heading.rights: an empty value says nothing: leave it out"),
        (entry("heading.rights", r"a\nb"), 'fi.po:1:1: /heading.rights: "a\\u000ab" is no line'),
        ("#, fuzzy\n" + entry("heading.rights", "x"), "fi.po:2:1: /heading.rights: is marked as fuzzy"),
    ],
)
def test_what_is_in_a_file_is_looked_at(tmp_path: Path, text: str, problem: str) -> None:
    (told,) = problems(folder(tmp_path, fi=text))
    assert told.startswith(problem)


def test_a_file_in_another_encoding_is_told_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "fi.po").write_bytes(entry("a", "b").encode() + "ä".encode("latin-1"))
    assert problems(tmp_path) == ["fi.po:4:1: the file is not in UTF-8: save it as UTF-8"]


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "fi.po").write_bytes(b"#" * (MAX_BYTES + 1))
    assert problems(tmp_path) == ["fi.po: the file is larger than 1,000,000 bytes"]


def test_no_more_than_a_hundred_faults_are_told(tmp_path: Path) -> None:
    assert len(problems(folder(tmp_path, fi="x\n" * 300))) == 100


def test_a_folder_without_messages_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileError) as told:
        load_messages(tmp_path)
    assert str(told.value) == f"{tmp_path}: holds no messages: write fi.po, sv.po or en.po"


@pytest.mark.parametrize("name", ["missing", "file", "nul\0byte"])
def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError, match="cannot be read"):
        load_messages(tmp_path / name)


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "fi.po").mkdir()
    with pytest.raises(FileError, match=r"fi\.po: cannot be read: is a directory"):
        load_messages(tmp_path)


def test_other_values_are_no_folders() -> None:
    with pytest.raises(ArgumentError, match="folder: NoneType stands where a path is due"):
        load_messages(None)  # type: ignore[arg-type]


def test_threads_with_different_words_do_not_disturb_each_other() -> None:
    own = [Messages(fi=(("heading.rights", f"Oikeutesi {number}"),)) for number in range(8)]
    pages: dict[int, set[str]] = {number: set() for number in range(8)}

    def work(number: int) -> None:
        for _ in range(5):
            pages[number].add(render(SMALL, "fi", "text", messages=own[number]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(found) for found in pages.values()] == [1] * 8
    assert all(f"Oikeutesi {number}\n" in found.pop() for number, found in pages.items())
    assert "Oikeutesi" not in render(SMALL, "fi", "text")
