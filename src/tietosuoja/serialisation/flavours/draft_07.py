"""Draft-07, for validators and editors that know no later draft.

The same keywords with the same meaning. Whatever stands beside a `$ref` is ignored in draft-07,
so a described reference is wrapped into `allOf`: editors go on showing the description.
"""

from tietosuoja.serialisation.flavours.trees import Schema, mapped


def draft_07(schema: Schema) -> Schema:
    """Return the canonical schema in draft-07."""
    result = mapped(schema, draft_07)
    if "$defs" in result:
        result["definitions"] = result.pop("$defs")
    if "$ref" not in result:
        return result
    reference = {"$ref": result.pop("$ref").replace("/$defs/", "/definitions/")}
    return {"allOf": [reference], **result} if result else reference
