"""Draft-07, for validators and editors that know no later draft.

The same keywords with the same meaning. Whatever stands beside a `$ref` is ignored in draft-07,
so a described reference is wrapped into `allOf`: editors go on showing the description.
"""

from tietosuoja.serialisation.flavours.trees import Schema, mapped


def draft_07(schema: Schema) -> Schema:
    """Return the canonical schema in draft-07."""
    return _wrapped(with_definitions(schema))


def with_definitions(schema: Schema) -> Schema:
    """Return a schema whose definitions are called as in draft-07."""
    result = mapped(schema, with_definitions)
    if "$ref" in result:
        result["$ref"] = result["$ref"].replace("/$defs/", "/definitions/")
    if "$defs" in result:
        result["definitions"] = result.pop("$defs")
    return result


def _wrapped(schema: Schema) -> Schema:
    result = mapped(schema, _wrapped)
    if "$ref" not in result or len(result) == 1:
        return result
    return {"allOf": [{"$ref": result.pop("$ref")}], **result}
