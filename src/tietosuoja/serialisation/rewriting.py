"""Documents written anew in their own format, or in another."""

from tietosuoja.serialisation.documents import document_tree, dumps, loads
from tietosuoja.serialisation.formats import DocumentFormat
from tietosuoja.serialisation.sources import read_source
from tietosuoja.serialisation.toml_lexemes import lexemes
from tietosuoja.serialisation.yaml_comments import comments_in, moved_comments
from tietosuoja.serialisation.yaml_source import YamlText
from tietosuoja.serialisation.yaml_writing import yaml_document


def rewritten(data: str | bytes, source: DocumentFormat, target: DocumentFormat) -> str:
    """Return the canonical document of the notice in a document; from YAML to YAML with its comments.

    Args:
        data: The document.
        source: Its format.
        target: The format to write, which may be the same.

    Raises:
        DocumentError: If it is no notice.
        ArgumentError: If a format is not one, or not written.
    """
    notice = loads(data, source)
    document = read_source(data, source)
    if target == "yaml" and isinstance(document, YamlText):
        tree = document_tree(notice)
        return yaml_document(tree, moved_comments(document, tree))
    return dumps(notice, target)


def lost_comments(data: str | bytes, source: DocumentFormat, target: DocumentFormat) -> int:
    """Return how many comments of a document `rewritten` does not keep."""
    document = read_source(data, source)
    if isinstance(document, YamlText):
        return 0 if target == "yaml" else sum(1 for _ in comments_in(document))
    is_toml = source == "toml"
    return sum(lexeme.kind == "comment" for lexeme in lexemes(document.text)) if is_toml else 0
