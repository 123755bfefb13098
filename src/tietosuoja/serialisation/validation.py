"""`validate`: the faults of a document as a validator of JSON Schema finds them."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, Final, Literal, TypeAlias, cast, get_args

from tietosuoja.errors import ArgumentError, DocumentError, Fault
from tietosuoja.pointers import Path
from tietosuoja.serialisation.complaints import Complaint
from tietosuoja.serialisation.documents import placed
from tietosuoja.serialisation.flaws import Flaw
from tietosuoja.serialisation.json_text import read_json
from tietosuoja.serialisation.limits import MAX_FAULTS, excesses
from tietosuoja.serialisation.places import places_in
from tietosuoja.serialisation.wording import as_values, worded

Engine: TypeAlias = Literal["jsonschema", "jsonschema-rs"]
"""A validator of JSON Schema."""

ENGINES: Final = get_args(Engine)

Validator: TypeAlias = Callable[[object], Iterable[Complaint]]


def validate(data: Mapping[str, Any] | str | bytes, engine: Engine = "jsonschema") -> tuple[Fault, ...]:
    """Judge a document by the published JSON Schema, and tell its faults as `loads` does.

    For those who must show that a validator of JSON Schema was asked; whoever wants a notice
    uses `loads`. The engine alone decides whether the values of a document are valid, and which
    of them are not. What is told of such a value are the words of `loads`: what was found, what
    was expected, the nearest code or key. Of a union the branch that was meant is told. Where
    the engine refuses a value that `loads` takes, the fault says both.

    The text of a document is read as strictly as `loads` reads it. What no schema can say is not
    told: references that lead nowhere, ids that stand twice, noncharacters beyond U+FFFF.
    Nothing is fetched.

    Args:
        data: The document: its values, or their JSON as text or UTF-8.
        engine: `jsonschema`, or `jsonschema-rs`, which is faster and an extra of its own.

    Returns:
        The faults, in the order of the document, at most a hundred of them; none if it is valid.

    Raises:
        ArgumentError: If an argument is not of its type, or the engine is not installed.

    Example:
        >>> for fault in validate({"schema_version": "1.0", "languages": ["fi", "no"]}):
        ...     print(fault)
        /languages/1: "no" is no code that can stand here; write one of "fi", "sv", "en"
    """
    validator = _validator(engine)
    if isinstance(data, Mapping):
        flaws = _flaws(data, validator, read=frozenset())
        return tuple(Fault(path=flaw.path, message=flaw.message) for flaw in flaws[:MAX_FAULTS])
    if not isinstance(data, str | bytes):
        raise ArgumentError("data", f"{type(data).__name__} stands where a mapping, str or bytes are due")
    try:
        document = read_json(data)
    except DocumentError as error:
        return error.faults
    flaws = _flaws(document.tree, validator, read=frozenset(fault.path for fault in document.faults))
    places = places_in(document.text)
    faults = [*document.faults, *(placed(flaw, places) for flaw in flaws)]
    return tuple(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0))[:MAX_FAULTS])


def _validator(engine: object) -> Validator:
    if engine not in ENGINES:
        raise ArgumentError("engine", f"{engine!r} is no engine: write {' or '.join(map(repr, ENGINES))}")
    name = str(engine).replace("-", "_")
    try:
        module = import_module(f"tietosuoja.serialisation.validation_{name}")
    except ModuleNotFoundError:
        raise ArgumentError("engine", f"{engine} is not installed: pip install 'tietosuoja[{engine}]'") from None
    return cast("Validator", module.complaints_of)


def _flaws(tree: object, validator: Validator, read: frozenset[Path]) -> list[Flaw]:
    too_much = [Flaw(path, message) for path, message in excesses(tree)]
    return too_much or worded(list(validator(as_values(tree))), tree, read)
