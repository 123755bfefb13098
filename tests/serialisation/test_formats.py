"""One notice in three formats."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.notices import FILES
from tests.serialisation.test_documents import FIFTEEN
from tietosuoja import ArgumentError, DocumentError, check, dump, dumps, load, loads
from tietosuoja.serialisation.formats import DOCUMENT_FORMATS, DocumentFormat, format_of
from tietosuoja.serialisation.source_paths import located
from tietosuoja.serialisation.sources import read_source

FIFTEEN_IN_YAML = """\
schema_version: "1.0"
titel: {fi: Seloste}
languages: [fi, no]
updated: 2026-02-30
version: &v 2
version: "3"
controllers:
  - {name: null, web: "javascript:alert(1)", country: Suomi}
activities:
  - people:
      - custumers
    purposes:
      - fi: Myynti
      - purpose: newsletter
        bases: [{type: consnt}, contract]
        people: [customers]
    data:
      - items: [{item: name, requirement: maybe}]
    retention:
      - {duration: 3 vuotta, purposes: [accounting]}
      - until:
preamble: {fi: "a\\ud800"}
changes:
  fi: ""
"""

FIFTEEN_IN_TOML = """\
schema_version = "1.0"
titel.fi = "Seloste"
languages = ["fi", "no"]
updated = "2026-02-30"
version = 2
preamble = {fi = "a\\u0000"}
changes.fi = ""

[[controllers]]
name = ""
web = "javascript:alert(1)"
country = "Suomi"

[[activities]]
people = ["custumers"]
purposes = [
  {fi = "Myynti"},
  {purpose = "newsletter", bases = [{type = "consnt"}, "contract"], people = ["customers"]},
]

[[activities.data]]
items = [{item = "name", requirement = "maybe"}]

[[activities.retention]]
duration = "3 vuotta"
purposes = ["accounting"]

[[activities.retention]]
until = 2026-11-22T00:00:00
"""


def told(text: str, form: DocumentFormat) -> list[tuple[int | None, int | None, str]]:
    with pytest.raises(DocumentError) as caught:
        loads(text, form)
    return [(fault.line, fault.column, fault.pointer) for fault in caught.value.faults]


def test_the_fifteen_faults_have_line_and_column_in_yaml() -> None:
    assert told(FIFTEEN_IN_YAML, "yaml") == [
        (2, 1, "/titel"),
        (3, 17, "/languages/1"),
        (4, 10, "/updated"),
        (5, 10, "/version"),
        (6, 1, "/version"),
        (8, 12, "/controllers/0/name"),
        (8, 23, "/controllers/0/web"),
        (8, 55, "/controllers/0/country"),
        (11, 9, "/activities/0/people/0"),
        (13, 9, "/activities/0/purposes/0"),
        (15, 24, "/activities/0/purposes/1/bases/0/type"),
        (16, 18, "/activities/0/purposes/1/people/0"),
        (18, 43, "/activities/0/data/0/items/0/requirement"),
        (20, 20, "/activities/0/retention/0/duration"),
        (20, 41, "/activities/0/retention/0/purposes/0"),
        (21, 9, "/activities/0/retention/1/until"),
        (22, 16, "/preamble/fi"),
        (24, 7, "/changes/fi"),
    ]


def test_the_fifteen_faults_have_line_and_column_in_toml() -> None:
    assert told(FIFTEEN_IN_TOML, "toml") == [
        (2, 1, "/titel"),
        (3, 20, "/languages/1"),
        (4, 11, "/updated"),
        (5, 11, "/version"),
        (6, 18, "/preamble/fi"),
        (7, 14, "/changes/fi"),
        (10, 8, "/controllers/0/name"),
        (11, 7, "/controllers/0/web"),
        (12, 11, "/controllers/0/country"),
        (15, 11, "/activities/0/people/0"),
        (17, 3, "/activities/0/purposes/0"),
        (18, 45, "/activities/0/purposes/1/bases/0/type"),
        (18, 79, "/activities/0/purposes/1/people/0"),
        (22, 40, "/activities/0/data/0/items/0/requirement"),
        (25, 12, "/activities/0/retention/0/duration"),
        (26, 13, "/activities/0/retention/0/purposes/0"),
        (29, 9, "/activities/0/retention/1/until"),
    ]


@pytest.mark.parametrize(
    ("name", "text"), [("n.json", FIFTEEN), ("n.yaml", FIFTEEN_IN_YAML), ("n.toml", FIFTEEN_IN_TOML)]
)
def test_the_file_is_told_before_line_and_column(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(DocumentError) as caught:
        load(tmp_path / name)
    for fault, line in zip(caught.value.faults, str(caught.value).split("\n"), strict=True):
        assert fault.line
        assert line.startswith(f"{tmp_path / name}:{fault.line}:{fault.column}: /")


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.yaml", "yaml"), ("a.YML", "yaml"), ("a.toml", "toml"), ("a.json", "json"), ("a", "json"), ("a.txt", "json")],
)
def test_the_suffix_tells_the_format(name: str, form: str) -> None:
    assert format_of(name) == form
    assert format_of(Path("x.d") / name) == form


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
def test_files_are_written_and_read_in_the_format_of_their_suffix(name: str, suffix: str, tmp_path: Path) -> None:
    notice = load(FILES[name])
    dump(notice, tmp_path / f"notice.{suffix}")
    text = (tmp_path / f"notice.{suffix}").read_text("utf-8")
    assert text == dumps(notice, format_of(f"a.{suffix}"))
    assert load(tmp_path / f"notice.{suffix}") == notice


def test_toml_is_not_written(tmp_path: Path) -> None:
    notice = load(FILES["small"])
    with pytest.raises(ArgumentError, match="TOML is read and not written"):
        dumps(notice, "toml")
    with pytest.raises(ArgumentError, match="TOML is read and not written"):
        dump(notice, tmp_path / "a.toml")
    assert not (tmp_path / "a.toml").exists()


@pytest.mark.parametrize("form", ["xml", "", None, 5, ["json"]])
def test_other_formats_are_refused(form: Any) -> None:
    with pytest.raises(ArgumentError, match="is no format: write 'json', 'yaml' or 'toml'"):
        loads("{}", form)
    with pytest.raises(ArgumentError, match="is no format"):
        dumps(load(FILES["small"]), form)


def test_the_formats_are_listed() -> None:
    assert get_args(DocumentFormat) == DOCUMENT_FORMATS == ("json", "yaml", "toml")


def test_findings_are_located_in_yaml_and_toml() -> None:
    documents: dict[DocumentFormat, str] = {
        "json": '{"schema_version": "1.0",\n "activities": [{"data": [{"items": []},\n  {"items": ["name"]}]}]}',
        "yaml": 'schema_version: "1.0"\nactivities:\n  - data:\n      - items: []\n      - items: [name]\n',
        "toml": 'schema_version = "1.0"\n[[activities]]\n[[activities.data]]\nitems = []\n[[activities.data]]\nitems = ["name"]\n',
    }
    places = {
        form: located(read_source(text, form), [("activities", 0, "data", 0, "items"), ("activities", 0, "purposes")])
        for form, text in documents.items()
    }
    assert {form: list(found.values()) for form, found in places.items()} == {
        "json": [(3, 4), (2, 17)],
        "yaml": [(5, 9), (3, 5)],
        "toml": [(6, 1), (2, 1)],
    }
    notices = [loads(text, form) for form, text in documents.items()]
    assert len({check(notice).findings for notice in notices}) == 1


def call_without_yaml(script: str, tmp_path: Path) -> str:
    """Run a script where PyYAML cannot be imported."""
    (tmp_path / "yaml.py").write_text("raise ModuleNotFoundError(\"No module named 'yaml'\", name='yaml')\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=environment, text=True)
    return done.stdout


def test_without_pyyaml_yaml_is_written_and_the_error_says_what_to_install(tmp_path: Path) -> None:
    script = (
        "from tietosuoja import ArgumentError, Notice, dumps, loads\n"
        "text = dumps(Notice(), 'yaml')\n"
        "try:\n    loads(text, 'yaml')\n"
        "except ArgumentError as error:\n    print(error)\n"
    )
    expected = "format: reading YAML needs PyYAML, which is not installed: pip install 'tietosuoja[yaml]'\n"
    assert call_without_yaml(script, tmp_path) == expected


def test_reading_json_imports_no_yaml() -> None:
    script = "import sys, tietosuoja; tietosuoja.loads('{\"schema_version\": \"1.0\"}'); print('yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"
