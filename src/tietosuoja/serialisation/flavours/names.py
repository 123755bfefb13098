"""The names of the published schemas. A name is no address: nothing is ever fetched from it."""

from typing import Final

from tietosuoja.serialisation.versions import SCHEMA_ID, SCHEMA_VERSION

BASE: Final = SCHEMA_ID.rpartition("/")[0] + "/"


def schema_id(*variant: str) -> str:
    """Return the `$id` of a schema.

    Args:
        variant: What tells it from the canonical one: flavour, language, part.
    """
    return BASE + schema_file(*variant)


def schema_file(*variant: str, kind: str = "schema") -> str:
    """Return the name of the file of a schema.

    Args:
        variant: What tells it from the canonical one: flavour, language, part.
        kind: `schema`, or `uischema` for what accompanies a schema for forms.
    """
    return ".".join([f"notice-{SCHEMA_VERSION}", *variant, kind, "json"])
