"""Documents written anew in their own format, or in another."""

from tietosuoja.serialisation.documents import document_tree, dumps, notice_in, unnamed
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.sources import Source
from tietosuoja.serialisation.toml_lexemes import lexemes
from tietosuoja.serialisation.toml_text import TomlText
from tietosuoja.serialisation.values import is_object
from tietosuoja.serialisation.yaml_comments import comments_in, moved_comments
from tietosuoja.serialisation.yaml_source import YamlText
from tietosuoja.serialisation.yaml_writing import yaml_document


def rewritten(document: Source, target: DocumentFormat) -> str:
    """Return the canonical document of the notice in a document; from YAML to YAML with its comments.

    Args:
        document: The document.
        target: The format to write, which may be that of the document.

    Raises:
        DocumentError: If it is no notice.
        ArgumentError: If the format is none, or not written.
    """
    notice = notice_in(document)
    if target == "yaml" and isinstance(document, YamlText):
        tree = {**_schema(document), **unnamed(document_tree(notice))}
        return yaml_document(tree, moved_comments(document, tree))
    return dumps(notice, target)


def _schema(document: YamlText) -> dict[str, object]:
    """Return the schema that the author has named, which editors may find."""
    return {"$schema": document.tree["$schema"]} if is_object(document.tree) and "$schema" in document.tree else {}


def lost_comments(document: Source, target: DocumentFormat) -> int:
    """Return how many comments of a document `rewritten` does not keep."""
    match document:
        case YamlText() if target != "yaml":
            return sum(1 for _ in comments_in(document))
        case TomlText(text):
            return sum(lexeme.kind == "comment" for lexeme in lexemes(text))
        case _:
            return 0
