"""For form generators: titles, descriptions and the names of codes in one language.

Own words come first in unions, and an empty choice in lists of codes: forms begin with what is
first, and the first code would be a fact that nobody stated. What forms leave empty is valid
here, as `from_form` leaves it out: an empty text or choice, an object without fields. The dialect
is draft-07, which every form generator reads.
"""

from collections.abc import Mapping
from typing import Final

from tietosuoja.l10n.catalogues import form_messages
from tietosuoja.serialisation.flavours.draft_07 import with_definitions
from tietosuoja.serialisation.flavours.labels import code_labels
from tietosuoja.serialisation.flavours.trees import Schema, referred
from tietosuoja.serialisation.versions import ENVELOPE, SCHEMA_VERSION
from tietosuoja.vocabulary.codes import LanguageCode

WHOLE: Final = "Privacy notice"
BRANCHES: Final = {
    "OwnWords": "OwnWords.title",
    "CountryCode": "branch.country",
    "AreaCode": "branch.area",
    "Url": "branch.address",
    "Ref": "branch.reference",
}
"""What the branches of a choice are called; others are codes."""
HIDDEN: Final = {"options": {"hidden": True}}
SEVERAL_LINES: Final = {"options": {"format": "textarea"}}

Said = Mapping[str, str]


def forms(schema: Schema, language: LanguageCode) -> Schema:
    """Return the canonical schema for forms in a language."""
    said = form_messages(language)
    title = schema["title"]
    root = {key: value for key, value in schema.items() if key not in {"$defs", "title"}}
    result = _thing("Notice" if title == WHOLE else title, root, said)
    definitions = {name: _definition(name, part, said, language) for name, part in schema["$defs"].items()}
    return with_definitions({**result, "$defs": definitions})


def _definition(name: str, schema: Schema, said: Said, language: LanguageCode) -> Schema:
    if "enum" in schema:
        labels = code_labels(name, language)
        titles = [said["branch.none"], *(labels[code] for code in schema["enum"])]
        return {
            **schema,
            "enum": ["", *schema["enum"]],
            "enumNames": titles,
            "enumDescriptions": titles,
            "options": {"enum_titles": titles},
        }
    if "pattern" in schema:
        loose = {**schema, "pattern": schema["pattern"].removesuffix("$") + "?$"}
        return {**loose, **SEVERAL_LINES} if name == "Prose" else loose
    return _thing(name, schema, said)


def _thing(cls: str, schema: Schema, said: Said) -> Schema:
    head = {"title": said[f"{cls}.title"], "description": said[f"{cls}.description"]}
    if "anyOf" not in schema:
        return {**head, **_object(cls, schema, said)}
    code, *others = schema["anyOf"]
    branches = [_branch(part, said) if "$ref" in part else _details(cls, part, said) for part in others]
    return {**head, "anyOf": [*branches, {**code, "title": said["branch.code"]}]}


def _details(cls: str, schema: Schema, said: Said) -> Schema:
    return {"title": said["branch.details"], **_object(cls, schema, said)}


def _object(cls: str, schema: Schema, said: Said) -> Schema:
    kept = {key: value for key, value in schema.items() if key not in {"minProperties", "description"}}
    fields = {name: _field(cls, name, part, said) for name, part in schema["properties"].items()}
    return {**kept, "properties": fields}


def _field(cls: str, name: str, schema: Schema, said: Said) -> Schema:
    if name == "type":
        (tag,) = schema["enum"]
        return {**schema, "title": said["tag.title"], "default": tag, **HIDDEN}
    if name in ENVELOPE:
        return {**schema, **_envelope(name, said)}
    title = said[f"{cls}.{name}.title"]
    head = {"title": title, "description": said[f"{cls}.{name}.description"]}
    if "items" in schema:
        return {**schema, **head, "items": _choice(schema["items"], {"title": title}, said)}
    return _choice(schema, head, said)


def _choice(schema: Schema, head: Schema, said: Said) -> Schema:
    if "anyOf" not in schema:
        return {**schema, **head} if "description" in schema else schema
    branches = [_branch(part, said) for part in schema["anyOf"]]
    own_words_first = sorted(branches, key=lambda part: referred(part) != "OwnWords")
    return {**head, "anyOf": own_words_first}


def _branch(schema: Schema, said: Said) -> Schema:
    name = str(referred(schema))
    return {
        **schema,
        "title": said[BRANCHES.get(name) or (f"{name}.title" if f"{name}.title" in said else "branch.code")],
    }


def _envelope(name: str, said: Said) -> Schema:
    key = "envelope." + name.removeprefix("$")
    default = {"default": SCHEMA_VERSION} if name == "schema_version" else {}
    return {"title": said[f"{key}.title"], "description": said[f"{key}.description"], **default, **HIDDEN}
