"""What is said of a finding, in the reader's language."""

from datetime import date

from tietosuoja.document.nodes import Inlines, Text, plain
from tietosuoja.findings.finding import Country, Finding, Term, Value
from tietosuoja.l10n.catalogues import check_messages
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.l10n.locales import country_name
from tietosuoja.l10n.texts import Texts, filled
from tietosuoja.vocabulary.codes import AREAS, LanguageCode


def say(language: LanguageCode, message: str, /, **values: Value) -> str:
    """Return a message of reports with its values in words."""
    slots = {name: _in_words(value, language) for name, value in values.items()}
    return plain(filled(check_messages(language)[message], slots))


def message_of(finding: Finding, language: LanguageCode) -> str:
    """Return what is wrong, in one sentence."""
    variant = f".{finding.variant}" if finding.variant else ""
    return say(language, f"{finding.rule}.message{variant}", **dict(finding.values))


def remedy_of(rule: str, language: LanguageCode) -> str:
    """Return what to do about findings of a rule."""
    return say(language, f"{rule}.better")


def _in_words(value: Value, language: LanguageCode) -> Inlines:
    texts = Texts(language)
    match value:
        case Term(table, term):
            return texts.term(table, term)
        case Country(code):
            return texts.term("areas", code) if code in AREAS else (Text(country_name(code, language)),)
        case date():
            return (Text(date_in_words(value.isoformat(), language)),)
        case _:
            return (Text(str(value)),)
