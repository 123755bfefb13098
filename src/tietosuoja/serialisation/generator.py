"""Makes the published schemas: `python -m tietosuoja.serialisation.generator`."""

from pathlib import Path
from typing import get_args

from tietosuoja.serialisation.flavours.names import schema_file
from tietosuoja.serialisation.schemas import json_schema, schema_text, ui_schema
from tietosuoja.vocabulary.codes import LanguageCode

TARGET = Path(__file__).parents[3] / "schemas"


def published() -> dict[str, str]:
    """Return the texts of the published files by their names."""
    files = {
        schema_file(): json_schema(),
        schema_file("draft-07"): json_schema("draft-07"),
        schema_file("wp-rest"): json_schema("wp-rest"),
    }
    for language in get_args(LanguageCode):
        files[schema_file("forms", language)] = json_schema("forms", language=language)
        files[schema_file("forms", language, kind="uischema")] = ui_schema(language)
    return {name: schema_text(schema) for name, schema in files.items()}


if __name__ == "__main__":
    for name, text in published().items():
        (TARGET / name).write_text(text, "utf-8")
