"""What the REST API of WordPress understands: no `$ref`, no `const`, a `type` everywhere.

WordPress knows 25 keywords, and `required`. Without a `type` it warns, and then lets everything
pass. Definitions are written out where they are used; the model holds no recursion.
"""

from typing import Any, Final

from tietosuoja.serialisation.flavours.trees import Schema, mapped, referred

ORDER: Final = ("string", "array", "object", "boolean")
"""The types of the model, in the order in which a union tells them."""


def wp_rest(schema: Schema) -> Schema:
    """Return the canonical schema for WordPress."""
    definitions = schema["$defs"]
    return _written_out({key: value for key, value in schema.items() if key != "$defs"}, definitions)


def _written_out(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    if name := referred(schema):
        own = {key: value for key, value in schema.items() if key != "$ref"}
        return {**_written_out(definitions[name], definitions), **own}
    result = mapped(schema, lambda part: _written_out(part, definitions))
    if "anyOf" in result:
        return {"type": _types(result["anyOf"]), **_flat(result)}
    return result


def _flat(schema: Schema) -> Schema:
    """Return a union without unions right inside it."""
    branches = [inner for branch in schema["anyOf"] for inner in branch.get("anyOf", [branch])]
    return {**schema, "anyOf": branches}


def _types(branches: list[Schema]) -> Any:  # noqa: ANN401  # one type, or a list of them
    found = {kind for branch in branches for kind in _listed(branch["type"])}
    types = [kind for kind in ORDER if kind in found]
    return types[0] if len(types) == 1 else types


def _listed(kind: str | list[str]) -> list[str]:
    return [kind] if isinstance(kind, str) else kind
