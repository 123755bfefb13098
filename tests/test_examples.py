import runpy
from pathlib import Path

import pytest

from tests.places import ROOT, SOURCE
from tietosuoja import load

EXAMPLES = ROOT / "examples"


def test_the_demo_prints_the_finnish_notice_and_writes_a_page_in_each_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    runpy.run_path(str(EXAMPLES / "demo.py"), run_name="__main__")
    printed = capsys.readouterr().out
    assert printed.startswith("Tietosuojaseloste: Kukkakauppa Esimerkki Oy\n")
    told = [line.strip() for line in printed.splitlines() if line.startswith("  build")]
    pages = [str(Path("build", "demo", f"{language}.html")) for language in ("fi", "sv", "en")]
    assert told == [*pages, *(str(Path("build", "demo", name)) for name in ("notice.json", "manifest.json"))]
    for name in pages:
        assert "Kukkakauppa Esimerkki Oy</h1>" in Path(name).read_text(encoding="utf-8")


def test_the_example_is_the_one_that_init_writes() -> None:
    starter = SOURCE / "cli" / "starters" / "example.json"
    assert starter.read_bytes() == (EXAMPLES / "flower-shop.json").read_bytes()


def test_the_example_in_yaml_is_the_same_notice() -> None:
    assert load(EXAMPLES / "flower-shop.yaml") == load(EXAMPLES / "flower-shop.json")


def test_the_benchmark_prints_a_ratio_for_each_job(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["ratios.py", "--pairs", "2"])
    runpy.run_path(str(ROOT / "benchmarks" / "ratios.py"), run_name="__main__")
    assert {"loads", "dumps", "jsonschema"} <= {
        line.split()[0].strip(",") for line in capsys.readouterr().out.splitlines()
    }
