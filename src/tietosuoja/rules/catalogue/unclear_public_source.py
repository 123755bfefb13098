"""The notice does not say whether a source is publicly accessible.

Why: People must be told if data about them came from a source that is open to everybody.

Source: GDPR 14(2)(f).

Example: {"activities": [{"purposes": ["sales"], "sources": ["social-media"]}]}

Better: State in `public` of the source whether it is publicly accessible, or name the source more closely.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.derivation.articles import other_sources
from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.model.data import Source
from tietosuoja.rules.judged import own_activities
from tietosuoja.vocabulary.lookup import entry

MAY_BE_PUBLIC: Final = frozenset({"register", "public"})
"""The groups of sources that may be publicly accessible."""


def _find(case: Case) -> Iterator[Finding]:
    every = {
        path: source for index, _ in own_activities(case.notice) for path, source in other_sources(case.notice, index)
    }
    for path, source in every.items():
        if not source.public and _may_be_public(source):
            yield RULE.at(*path, "public", source=Term("sources", source.source))


def _may_be_public(source: Source) -> bool:
    """Whether a source that is a code may or may not be public; those that surely are say so themselves."""
    if not isinstance(source.source, str):
        return False
    known = entry("sources", source.source)
    return known.group in MAY_BE_PUBLIC and known.publicly_accessible is None


RULE: Final = Rule(
    name="unclear-public-source",
    severity="info",
    citations=(gdpr("14(2)(f)"),),
    find=_find,
)
