"""From the values of a document to the model: strict, and telling every flaw.

One function for each shape that a field can have. A function that cannot read its value raises
`Refused` with all flaws of it and with what could be read, so that the flaws of a whole
document come together and its references can be checked all the same.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

import attrs

from tietosuoja.model.shapes import (
    ChoiceShape,
    CodeShape,
    FlagShape,
    ListShape,
    Shape,
    TextShape,
    ThingShape,
    class_of,
    lead_of,
    shapes_of,
    tag_of,
)
from tietosuoja.model.texts import TextKind
from tietosuoja.model.validation import normalised, says_nothing, shown, text_flaws, unknown_code, wrong_kind
from tietosuoja.pointers import Step
from tietosuoja.serialisation.flaws import (
    OWN_WORDS,
    Flaw,
    Refused,
    json_name,
    misplaced,
    refuse,
    unknown_key,
)
from tietosuoja.serialisation.values import is_list, is_object
from tietosuoja.vocabulary.codes import LANGUAGES

Thing: TypeAlias = attrs.AttrsInstance
ThingClass: TypeAlias = type[attrs.AttrsInstance]
Skips: TypeAlias = Callable[[object], bool]
"""Tells the values that are absent although they stand there."""


def read(value: object, shape: Shape, skips: Skips) -> Any:  # noqa: ANN401  # as the shape says
    """Read a value.

    Args:
        value: A value of a document: a dict, list, string, boolean, None or number.
        shape: What is due in its place.
        skips: Tells which values are absent.

    Returns:
        The value as the model holds it.

    Raises:
        Refused: If it is not what is due.
    """
    match shape:
        case TextShape(kind):
            return _read_text(value, kind)
        case CodeShape(codes, _):
            return _read_code(value, codes)
        case FlagShape():
            return _read_flag(value)
        case ListShape(item):
            return _read_list(value, item, skips)
        case ThingShape(cls):
            return read_thing(value, cls, skips)
        case ChoiceShape(options):
            return _read_choice(value, options, skips)


def read_thing(value: object, cls: ThingClass, skips: Skips) -> Thing:
    """Read an object as a value of a class; a string is the code of its lead field or its type."""
    if isinstance(value, str) and value and (lead := lead_of(cls)):
        return _read_lead(value, cls, lead)
    if not is_object(value) or not value:
        raise misplaced(value, _name_of_due(cls))
    flaws: list[Flaw] = []
    fields = _read_fields(value, cls, skips, flaws)
    if not flaws:
        return cls(**fields)
    raise Refused(tuple(flaws), _unchecked(cls, fields))


def is_silent(value: object) -> bool:
    """Whether a value of a document says nothing, though nothing in it is wrong."""
    if is_object(value):
        return all(is_silent(part) for part in value.values())
    return (is_list(value) and all(is_silent(part) for part in value)) or value is False


def is_empty(value: object) -> bool:
    """Whether a value is what edit forms write for nothing: null, empty, false, or full of such."""
    if isinstance(value, str):
        return not value.strip()
    if is_object(value):
        return all(is_empty(part) for part in value.values())
    if is_list(value):
        return all(is_empty(part) for part in value)
    return value is None or value is False


def is_never_empty(_value: object) -> bool:
    """Take every value as stated."""
    return False


def _read_text(value: object, kind: TextKind) -> str:
    if not isinstance(value, str):
        raise misplaced(value, f"a {kind.name}")
    text = normalised(value)
    flaws = tuple(Flaw((), message, beyond_schema=kind.matches(text)) for message in text_flaws(text, kind))
    if flaws:
        raise Refused(flaws, text)
    return text


def _read_code(value: object, codes: tuple[str, ...]) -> str:
    if not isinstance(value, str) or not value:
        raise misplaced(value, "a code")
    code = normalised(value)
    if code not in codes:
        raise refuse(partial(unknown_code, code, codes), code)
    return code


def _read_flag(value: object) -> bool:
    if isinstance(value, str) and value in {"true", "false"}:
        raise refuse(f"{json_name(value)} is a text: write it without quotes")
    if not isinstance(value, bool):
        raise misplaced(value, "true")
    return value


def _read_list(value: object, item: Shape, skips: Skips) -> tuple[Any, ...]:
    if not is_list(value):
        raise misplaced(value, "a list")
    flaws: list[Flaw] = []
    parts: list[Any] = []
    for index, part in enumerate(value):
        if not skips(part):
            result = _part(part, item, index, skips, flaws)
            # By the document, so that places in the model can be led back into it.
            if not is_silent(part):
                parts.append(result)
    if flaws:
        raise Refused(tuple(flaws), tuple(parts))
    return tuple(parts)


def _read_fields(value: Mapping[object, object], cls: ThingClass, skips: Skips, flaws: list[Flaw]) -> dict[str, Any]:
    shapes, lead = shapes_of(cls), lead_of(cls)
    if lead and set(value) <= LANGUAGES:
        flaws.append(Flaw((), _words_without_lead(cls, lead)))
        return {}
    fields: dict[str, Any] = {}
    for key, part in value.items():
        if not isinstance(key, str) or key not in shapes:
            flaws.append(Flaw((str(key),), partial(unknown_key, key, shapes), at_key=True))
        elif not skips(part):
            result = _part(part, shapes[key], key, skips, flaws)
            if result is not None and not _is_silent(result):
                fields[key] = result
    if lead and (lead not in value or skips(value[lead])) and _is_required(cls, lead):
        flaws.append(Flaw((), f"the key {shown(lead)} is missing: it says what this is"))
    return fields


def _read_lead(value: str, cls: ThingClass, lead: str) -> Thing:
    shape, code = shapes_of(cls)[lead], normalised(value)
    codes = _codes_of(shape)
    if code in codes:
        return cls(**{lead: code})
    advice = f"; {_lead_in_words(lead)}" if isinstance(shape, ChoiceShape) else ""
    raise refuse(lambda: unknown_code(code, codes) + advice, _unchecked(cls, {lead: code}))


def _read_choice(value: object, options: tuple[Shape, ...], skips: Skips) -> Any:  # noqa: ANN401
    classes = [option.cls for option in options if isinstance(option, ThingShape)]
    if all(tag_of(cls) for cls in classes):
        return _read_union(value, {tag_of(cls) or "": cls for cls in classes}, skips)
    if isinstance(value, str) and value:
        return _read_word(normalised(value), options)
    if is_object(value) and value:
        return read_thing(value, classes[0], skips)
    raise misplaced(value, 'a code or own words, as in {"fi": "…"},')


def _read_word(text: str, options: tuple[Shape, ...]) -> str:
    codes = _codes_of(options[0])
    kinds = [option.kind for option in options if isinstance(option, TextShape)]
    if text in codes or any(not list(text_flaws(text, kind)) for kind in kinds):
        return text
    message = partial(wrong_kind, text, kinds) if kinds else partial(unknown_code, text, codes)
    raise refuse(lambda: f"{message()}; {OWN_WORDS}", text)


def _read_union(value: object, classes: Mapping[str, ThingClass], skips: Skips) -> Thing:
    tags = tuple(classes)
    if isinstance(value, str) and value:
        tag = normalised(value)
        if tag not in classes:
            raise refuse(partial(unknown_code, tag, tags))
        return classes[tag]()
    if not is_object(value) or not value:
        raise misplaced(value, 'a code or an object with a "type"')
    if "type" not in value:
        raise refuse(f'the key "type" is missing: write one of {", ".join(shown(tag) for tag in tags)}')
    tag = _of_type(value["type"], tags)
    fields = {key: part for key, part in value.items() if key != "type"}
    return read_thing(fields, classes[tag], skips) if fields else classes[tag]()


def _of_type(value: object, tags: tuple[str, ...]) -> str:
    try:
        return _read_code(value, tags)
    except Refused as refused:
        raise Refused(_under("type", refused.flaws)) from None


def _part(value: object, shape: Shape, step: Step, skips: Skips, flaws: list[Flaw]) -> Any:  # noqa: ANN401
    try:
        return read(value, shape, skips)
    except Refused as refused:
        flaws.extend(_under(step, refused.flaws))
        return refused.rest


def _under(step: Step, flaws: tuple[Flaw, ...]) -> tuple[Flaw, ...]:
    return tuple(attrs.evolve(flaw, path=(step, *flaw.path)) for flaw in flaws)


def _unchecked(cls: ThingClass, fields: Mapping[str, Any]) -> Thing:
    """Make a value without its validators: for the check of references, never for users."""
    thing = object.__new__(cls)
    for field in attrs.fields(cls):
        default = None if field.default is attrs.NOTHING else field.default
        object.__setattr__(thing, field.name, fields.get(field.name, default))
    return thing


def _is_silent(value: Any) -> bool:  # noqa: ANN401  # whatever `read` returns
    return class_of(value) is not None and says_nothing(value)


def _is_required(cls: ThingClass, field: str) -> bool:
    return attrs.fields_dict(cls)[field].default is attrs.NOTHING


def _codes_of(shape: Shape) -> tuple[str, ...]:
    match shape:
        case CodeShape(codes, _):
            return codes
        case ChoiceShape((CodeShape(codes, _), *_)):
            return codes
        case _:
            return ()


def _name_of_due(cls: ThingClass) -> str:
    if lead := lead_of(cls):
        return f"a code or an object with {shown(lead)}"
    return 'an object of languages, as in {"fi": "…"},' if shapes_of(cls).keys() == LANGUAGES else "an object"


def _words_without_lead(cls: ThingClass, lead: str) -> str:
    if isinstance(shapes_of(cls)[lead], ChoiceShape):
        return f"these own words need the key that they belong to: {_lead_in_words(lead)}"
    return f"own words cannot stand here: write a code, or an object with {shown(lead)}"


def _lead_in_words(lead: str) -> str:
    return f'own words are written as {{{shown(lead)}: {{"fi": "…"}}}}'
