"""Writes a page for each rule from the rules themselves, so that none can go stale.

The pages lie in `reference/rules/`, which git ignores. A page that holds
`<!-- table of the rules -->` or `<!-- items of Articles 13 and 14 -->` gets the table in its place.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from tietosuoja.findings.rule import Rule
from tietosuoja.l10n.citations import citation_in_words
from tietosuoja.reporting.explanation import example_of
from tietosuoja.reporting.wording import say
from tietosuoja.rules.index import RULES
from tietosuoja.rules.items import ITEMS
from tietosuoja.vocabulary.codes import LanguageCode

LANGUAGES: dict[LanguageCode, str] = {"fi": "Suomeksi", "sv": "På svenska"}


def rule_page(rule: Rule) -> Iterator[str]:
    """Write the page of a rule: in English first, then in Finnish and Swedish."""
    yield f"# {rule.name}\n"
    yield f"{say('en', f'{rule.name}.finds')}\n"
    yield f"Severity: {rule.severity}" + (" (a guess from the wording)" if rule.heuristic else "") + ".\n"
    yield from _told(rule, "en", ("Why", "Source", "Better"))
    yield f"Example of what is found:\n\n```json\n{example_of(rule)}\n```\n"
    for language, heading in LANGUAGES.items():
        yield f"## {heading}\n"
        yield f"{say(language, f'{rule.name}.finds')}\n"
        yield from _told(rule, language, ("", "", ""))


def _told(rule: Rule, language: LanguageCode, labels: tuple[str, str, str]) -> Iterator[str]:
    sources = ", ".join(citation_in_words(citation, language) for citation in rule.citations)
    texts = (say(language, f"{rule.name}.why"), f"{sources}.", say(language, f"{rule.name}.better"))
    for label, text in zip(labels, texts, strict=True):
        yield f"**{label}**: {text}\n" if label else f"{text}\n"


def table_of_rules() -> Iterator[str]:
    """Write a row for each rule."""
    yield "| rule | severity | source | finds |\n| --- | --- | --- | --- |"
    for rule in RULES:
        yield (
            f"| [`{rule.name}`](rules/{rule.name}.md) | {rule.severity} | {rule.citations[0]} "
            f"| {say('en', f'{rule.name}.finds')} |"
        )


def table_of_items() -> Iterator[str]:
    """Write a row for each item of the coverage, with the rules that look at it."""
    known = {rule.name for rule in RULES}
    yield "| article | item | missing | stated, but weakly |\n| --- | --- | --- | --- |"
    for item in ITEMS:
        missing, weak = (
            ", ".join(f"[`{name}`](rules/{name}.md)" for name in sorted(names & known))
            for names in (item.missing, item.weak)
        )
        yield f"| {item.citation} | {say('en', f'item.{item.name}')} | {missing} | {weak} |"


TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "<!-- table of the rules -->": table_of_rules,
    "<!-- items of Articles 13 and 14 -->": table_of_items,
}


def write_pages(app: Sphinx) -> None:
    """Write the page of each rule that has changed, and remove those of rules that are gone."""
    folder = Path(app.srcdir) / "reference" / "rules"
    folder.mkdir(exist_ok=True)
    pages = {folder / f"{rule.name}.md": "\n".join(rule_page(rule)) for rule in RULES}
    for file in folder.glob("*.md"):
        if file not in pages:
            file.unlink()
    for file, text in pages.items():
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")


def write_tables(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Put the tables where a page wants them."""
    for place, table in TABLES.items():
        if place in source[0]:
            source[0] = source[0].replace(place, "\n".join(table()))


def setup(app: Sphinx) -> dict[str, Any]:
    """Take part in the build."""
    app.connect("builder-inited", write_pages)
    app.connect("source-read", write_tables)
    return {"parallel_read_safe": True}
