"""A text has the same word twice in a row.

Why: Careless text costs trust.

Source: GDPR 12(1).

Example: {"preamble": {"fi": "Kerromme evästeiden evästeiden käytöstä."}}

Better: Remove one of the words.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts

SHORTEST: Final = 3
MAY_BE_DOUBLED: Final = frozenset({"had", "that", "som", "den", "det", "blah", "niin"})


def _find(case: Case) -> Iterator[Finding]:
    for path, text in own_texts(case.notice):
        words = text.casefold().split()
        for first, second in pairwise(words):
            if first == second and first.isalpha() and len(first) >= SHORTEST and first not in MAY_BE_DOUBLED:
                yield RULE.at(*path, word=first)


RULE: Final = Rule(
    name="doubled-word",
    severity="info",
    citations=(gdpr("12(1)"),),
    find=_find,
    heuristic=True,
)
