"""The uischema: what rjsf has to know of the schema for forms beyond the schema itself.

It goes by the names of definitions (`ui:definitions`), so that it suits every part.
"""

from typing import Final

from tietosuoja.serialisation.flavours.trees import Schema
from tietosuoja.serialisation.versions import ENVELOPE

HIDDEN: Final = {"ui:widget": "hidden"}
WIDGETS: Final = {
    "Prose": {"ui:widget": "textarea"},
    "Date": {"ui:placeholder": "2026-11-22"},
    "Duration": {"ui:placeholder": "P3Y"},
    "Url": {"ui:placeholder": "https://"},
}


def ui(schema: Schema) -> Schema:
    """Return the uischema of a schema for forms."""
    shown = {f"#/definitions/{name}": _shown(name, part) for name, part in schema["definitions"].items()}
    hidden = {name: HIDDEN for name in ENVELOPE if name in schema.get("properties", ())}
    return {"ui:definitions": {name: part for name, part in shown.items() if part}, **_tag(schema), **hidden}


def _shown(name: str, schema: Schema) -> Schema:
    if "enum" in schema:
        return {"ui:enumNames": dict(zip(schema["enum"], schema["enumNames"], strict=True))}
    return WIDGETS.get(name) or _tag(schema)


def _tag(schema: Schema) -> Schema:
    return {"type": HIDDEN} if "type" in schema.get("properties", ()) else {}
