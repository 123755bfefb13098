"""The rules in a list."""

from collections.abc import Sequence

from tietosuoja.findings.rule import Rule
from tietosuoja.reporting.wording import say
from tietosuoja.vocabulary.codes import LanguageCode


def listing(rules: Sequence[Rule], language: LanguageCode) -> str:
    """Return a line for each rule: its name, how grave it is, what it rests on, what it finds."""
    rows = [_row(rule, language) for rule in rules]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _row(rule: Rule, language: LanguageCode) -> tuple[str, ...]:
    severity = say(language, f"severity.{rule.severity}")
    return rule.name, severity, str(rule.citations[0]), say(language, f"{rule.name}.finds")
