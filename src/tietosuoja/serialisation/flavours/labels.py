"""What codes are called in forms."""

from typing import Any, cast, get_args

from tietosuoja.l10n.locales import country_name, language_name
from tietosuoja.l10n.texts import text_of
from tietosuoja.vocabulary import codes
from tietosuoja.vocabulary.codes import LanguageCode, TableName
from tietosuoja.vocabulary.lookup import entries


def code_labels(type_name: str, language: LanguageCode) -> dict[str, str]:
    """Return what the codes of a type are called in a language, in their order.

    Args:
        type_name: The name of a type of codes, such as `PurposeCode`.
        language: The language.
    """
    table = _table(type_name)
    if table in get_args(TableName):
        labels = {record.code: text_of(record, language) for record in entries(cast("TableName", table))}
    else:
        named = language_name if table == "languages" else country_name
        labels = {code: named(code, language) for code in get_args(getattr(codes, type_name))}
    return {code: label[:1].upper() + label[1:] for code, label in labels.items()}


def _table(type_name: str) -> str:
    """Return the table of a type: the constant with its name says which codes it holds."""
    kind: Any = getattr(codes, type_name)
    sets = {name: get_args(annotation) for name, annotation in codes.__annotations__.items()}
    return next(name.lower() for name, held in sets.items() if held == (frozenset[kind],))
