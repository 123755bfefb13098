"""What a rule is about, in the reader's language."""

import inspect
import textwrap
from typing import Final

from tietosuoja.findings.rule import Rule
from tietosuoja.l10n.citations import citation_in_words
from tietosuoja.reporting.wording import say
from tietosuoja.vocabulary.codes import LanguageCode

WIDTH: Final = 79
EXAMPLE: Final = "Example:"


def explanation(rule: Rule, language: LanguageCode) -> str:
    """Return what a rule finds, why it matters, its sources, an example that is found, and what is better."""
    source = ", ".join(citation_in_words(citation, language) for citation in rule.citations)
    parts = [
        say(language, f"{rule.name}.finds"),
        say(language, "explain.why", text=say(language, f"{rule.name}.why")),
        say(language, "explain.source", text=source),
        say(language, "explain.example", text=example_of(rule)),
        say(language, "explain.better", text=say(language, f"{rule.name}.better")),
    ]
    if rule.heuristic:
        parts.append(say(language, "explain.heuristic"))
    return (
        "\n\n".join(textwrap.fill(part, WIDTH, break_long_words=False, break_on_hyphens=False) for part in parts) + "\n"
    )


def example_of(rule: Rule) -> str:
    """Return the example of a rule: facts of a notice, as JSON, in which it finds something."""
    documentation = inspect.getdoc(inspect.getmodule(rule.find)) or ""
    [example] = [part for part in documentation.split("\n\n") if part.startswith(EXAMPLE)]
    return " ".join(example.removeprefix(EXAMPLE).split())
