"""Makes the published schemas: `python -m tietosuoja.serialisation.generator`."""

from pathlib import Path

from tietosuoja.serialisation.flavours.names import schema_file
from tietosuoja.serialisation.schemas import json_schema, schema_text

TARGET = Path(__file__).parents[3] / "schemas"


def published() -> dict[str, str]:
    """Return the texts of the published files by their names."""
    return {
        schema_file(): schema_text(json_schema()),
        schema_file("draft-07"): schema_text(json_schema("draft-07")),
        schema_file("wp-rest"): schema_text(json_schema("wp-rest")),
    }


if __name__ == "__main__":
    for name, text in published().items():
        (TARGET / name).write_text(text, "utf-8")
