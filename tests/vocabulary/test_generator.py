"""Making modules from the tables."""

from pathlib import Path
from typing import Any

from tietosuoja.vocabulary.generator import HERE, generated, read_tables, write


def test_the_generated_files_are_those_of_the_tables() -> None:
    for name, text in generated(read_tables()).items():
        assert (HERE / name).read_text("utf-8") == text, f"{name}: run make generate"


def test_no_generated_file_is_left_of_a_table_that_is_gone() -> None:
    files = {f"entries/{file.name}" for file in (HERE / "entries").glob("*.py")}
    assert files == {name for name in generated(read_tables()) if name.startswith("entries/")}


def test_records_keep_what_the_table_says(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "things.toml").write_text(
        '[table]\ntype = "ThingCode"\nsummary = "Things."\n'
        '[codes.a-thing]\nvague = true\nfi = "niin \\"sanottu\\""\nsv = "sak\\\\"\nen = "thing"\n'
        'fi_after = "asiasta"\nsynonyms_fi = ["juttu", "kama"]\n'
    )
    (tables / "names.toml").write_text('[table]\ntype = "NameCode"\nsummary = "Names."\nlist = ["A"]\n')
    (tmp_path / "entries").mkdir()
    (tmp_path / "entries" / "stale.py").write_text("")
    for _ in range(2):
        write(generated(read_tables(tables)), tmp_path)
    scope: dict[str, Any] = {}
    exec((tmp_path / "entries" / "things.py").read_text(), scope)  # noqa: S102  # the code is generated above
    [record] = scope["ENTRIES"].values()
    assert (record.fi, record.sv, record.vague) == ('niin "sanottu"', "sak\\", True)
    assert (record.forms, record.synonyms_fi) == ({"fi_after": "asiasta"}, ("juttu", "kama"))
    assert sorted(file.name for file in (tmp_path / "entries").iterdir()) == ["__init__.py", "things.py"]
    assert "NAMES: Final[frozenset[NameCode]]" in (tmp_path / "codes.py").read_text()
