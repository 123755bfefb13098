"""Citations of the law in words."""

from tietosuoja.findings.citations import GDPR, Citation
from tietosuoja.l10n.catalogues import check_messages
from tietosuoja.reference.statutes import statute_names
from tietosuoja.vocabulary.codes import LanguageCode


def citation_in_words(citation: Citation, language: LanguageCode) -> str:
    """Return a citation with the name of its act: `tietosuojalaki (1050/2018) 29 §(5)`."""
    if citation.act is None:
        return str(citation)
    if citation.act == GDPR:
        return str(citation).replace("GDPR", check_messages(language)["act.gdpr"])
    known = statute_names().get(citation.act)
    if known is None:
        return str(citation)
    name = {"fi": known.fi, "sv": known.sv, "en": known.en}[language]
    return str(citation).replace(citation.act, f"{name} ({citation.act})")
