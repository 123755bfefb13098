"""A text of the author is missing in a language in which the notice is published.

Why: The page then shows text in another language, which readers may not understand.

Source: GDPR 12(1).

Example: {"languages": ["fi", "sv"], "title": {"fi": "Seloste"}}

Better: Add the translation, or tell in `partial_translations` what is there in one language only.
"""

from collections.abc import Iterator
from typing import Final

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import gdpr
from tietosuoja.findings.finding import Finding, Term
from tietosuoja.findings.rule import Rule
from tietosuoja.rules.own_texts import own_texts
from tietosuoja.vocabulary.codes import LANGUAGES


def _find(case: Case) -> Iterator[Finding]:
    notice = case.notice
    told = {path for path, _ in own_texts(notice)}
    words = dict.fromkeys(path[:-1] for path in told if path[-1] in LANGUAGES)
    for language in notice.languages:
        if notice.partial_translations and getattr(notice.partial_translations, language):
            continue
        for path in words:
            if path != ("partial_translations",) and (*path, language) not in told:
                yield RULE.at(*path, language=Term("languages", language))


RULE: Final = Rule(
    name="missing-translation",
    severity="warning",
    citations=(gdpr("12(1)"),),
    find=_find,
)
