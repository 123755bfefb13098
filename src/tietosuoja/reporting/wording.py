"""What is said of a finding, in the reader's language."""

from datetime import date

from tietosuoja.document.nodes import Inlines, Text, plain
from tietosuoja.findings.citations import GDPR, Citation
from tietosuoja.findings.finding import Country, Finding, Term, Value
from tietosuoja.l10n.catalogues import check_messages
from tietosuoja.l10n.dates import date_in_words
from tietosuoja.l10n.locales import country_name
from tietosuoja.l10n.texts import Texts, filled
from tietosuoja.reference.statutes import statute_names
from tietosuoja.vocabulary.codes import AREAS, LanguageCode


def say(language: LanguageCode, message: str, **values: Value) -> str:
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


def citation_in_words(citation: Citation, language: LanguageCode) -> str:
    """Return a citation with the name of its act: `tietosuojalaki (1050/2018) 29 §(5)`."""
    if citation.act is None:
        return str(citation)
    if citation.act == GDPR:
        return str(citation).replace("GDPR", say(language, "act.gdpr"))
    known = statute_names().get(citation.act)
    if known is None:
        return str(citation)
    name = {"fi": known.fi, "sv": known.sv, "en": known.en}[language]
    return str(citation).replace(citation.act, f"{name} ({citation.act})")


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
