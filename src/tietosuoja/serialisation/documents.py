"""Notices and their documents: `loads`, `from_form` and `dumps`."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from tietosuoja.errors import ArgumentError, DocumentError, Fault, ModelError
from tietosuoja.model.notice import Notice
from tietosuoja.model.references import reference_faults
from tietosuoja.serialisation.conversion import notice_converter
from tietosuoja.serialisation.flaws import Flaw, Refused, json_name
from tietosuoja.serialisation.formats import TOML_IS_READ_ONLY, DocumentFormat, check_format
from tietosuoja.serialisation.limits import MAX_FAULTS, excesses
from tietosuoja.serialisation.migrations.index import STEPS
from tietosuoja.serialisation.migrations.migration import Migration, migrated
from tietosuoja.serialisation.places import Places
from tietosuoja.serialisation.source_paths import source_path
from tietosuoja.serialisation.sources import Source, read_source
from tietosuoja.serialisation.structuring import is_empty, is_silent
from tietosuoja.serialisation.values import is_object
from tietosuoja.serialisation.versions import (
    ENVELOPE,
    SCHEMA_ID,
    SCHEMA_VERSION,
    envelope_flaws,
    is_unreadable,
    migration_note,
    newer_version,
)
from tietosuoja.serialisation.yaml_writing import yaml_document


def loads(data: str | bytes, format: DocumentFormat = "json") -> Notice:  # noqa: A002  # what users expect
    """Read a notice from a document.

    Strict: nothing is coerced and nothing is lost. Text is brought to NFC with line feeds and
    no outer white space; `[]` and `false` equal absence.

    Args:
        data: The document, as text or as UTF-8 with or without a byte order mark; at most
            2,000,000 bytes, 32 levels deep and 100,000 values.
        format: `json`, `yaml` (needs the extra `tietosuoja[yaml]`) or `toml`. The same notice is
            the same object in each.

    Raises:
        DocumentError: If it is no notice, with all its faults, each with line and column.
        ArgumentError: If `data` is neither text nor bytes, there is no such format, or PyYAML is
            not installed.

    Example:
        >>> loads('{"schema_version": "1.0", "languages": ["fi"]}').languages
        ('fi',)
        >>> loads('{"schema_version": "1.0", "lang": "fi"}')
        Traceback (most recent call last):
            ...
        tietosuoja.errors.DocumentError: 1:27: /lang: "lang" is no key that can stand here; nearest: "languages"
    """
    if not isinstance(data, str | bytes):
        raise ArgumentError("data", f"{type(data).__name__} stands where str or bytes are due")
    return read_notice(data, format)


def from_form(data: Mapping[str, Any] | str | bytes) -> Notice:
    """Read a notice from what an edit form holds.

    Null, empty texts, empty lists, empty objects and false are what forms write for fields that
    nobody touched. They are left out wherever they stand; then the rules of `loads` apply.

    Args:
        data: The values of the form, or their JSON. `schema_version` must be among them.

    Raises:
        DocumentError: If it is no notice, with all its faults; pointers lead into `data`.
        ArgumentError: If `data` is none of these.
    """
    if isinstance(data, str | bytes):
        return read_notice(data, forgiving=True)
    if not isinstance(data, Mapping):
        raise ArgumentError("data", f"{type(data).__name__} stands where a mapping, str or bytes are due")
    notice, flaws = _read_tree(data, forgiving=True)
    if notice is None:
        faults = [Fault(path=flaw.path, message=flaw.message) for flaw in flaws[:MAX_FAULTS]]
        raise _refusal(faults, data, untold=len(flaws) - len(faults))
    return notice


def dumps(notice: Notice, format: DocumentFormat = "json") -> str:  # noqa: A002  # what users expect
    """Write a notice as canonical JSON or YAML.

    The fields stand in the order of the classes and defaults are left out. In JSON, text is not
    escaped, the indent is two spaces and the last line ends: what `JSON.stringify(x, null, 2)`
    gives. In YAML, text is in quotes wherever a reader of YAML could see something else in it, and
    the schema is not named: editors would try to fetch it.

    Args:
        notice: The notice.
        format: `json` or `yaml`.

    Raises:
        ArgumentError: If it is no notice, or the format is not written, as TOML.
    """
    tree = document_tree(notice)
    check_format(format)
    if format == "toml":
        raise ArgumentError("format", TOML_IS_READ_ONLY)
    if format == "yaml":
        return yaml_document(unnamed(tree))
    return json.dumps(tree, ensure_ascii=False, indent=2) + "\n"


def document_tree(notice: Notice) -> dict[str, object]:
    """Return the values of the canonical document of a notice.

    Raises:
        ArgumentError: If it is no notice.
    """
    if not isinstance(notice, Notice):
        raise ArgumentError("notice", f"{type(notice).__name__} stands where a Notice is due")
    return {"$schema": SCHEMA_ID, "schema_version": SCHEMA_VERSION, **notice_converter().unstructure(notice)}


def unnamed(tree: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a document without the name of its schema."""
    return {key: part for key, part in tree.items() if key != "$schema"}


def flaws_in(tree: object) -> list[Flaw]:
    """Return what `loads` finds wrong in the values of a document."""
    return _read_tree(tree, forgiving=False)[1]


def read_notice(
    data: str | bytes,
    format: DocumentFormat = "json",  # noqa: A002  # as the public functions call it
    *,
    steps: Sequence[Migration] = STEPS,
    forgiving: bool = False,
) -> Notice:
    """Read a notice as `loads` does.

    Args:
        data: The document.
        format: Its format.
        steps: What migrates documents of older versions.
        forgiving: Whether null, empty values and false are absent wherever they stand.
    """
    return notice_in(read_source(data, format), steps=steps, forgiving=forgiving)


def notice_in(document: Source, *, steps: Sequence[Migration] = STEPS, forgiving: bool = False) -> Notice:
    """Return the notice in a document that was read from its text.

    Args:
        document: The document.
        steps: What migrates documents of older versions.
        forgiving: Whether null, empty values and false are absent wherever they stand.

    Raises:
        DocumentError: If it is no notice, with all its faults.
    """
    notice, flaws = _read_tree(document.tree, steps, forgiving=forgiving)
    if notice is None or document.faults:
        places = document.places
        # Only what is told is worded.
        first = sorted(flaws, key=lambda flaw: places.nearest(flaw.path, at_key=flaw.at_key))[:MAX_FAULTS]
        faults = dict.fromkeys([*document.faults, *(placed(flaw, places) for flaw in first)])
        untold = len(flaws) - len(first)
        raise _refusal(sorted(faults, key=_place), document.tree, steps, untold)
    return notice


def _read_tree(
    tree: object, steps: Sequence[Migration] = STEPS, *, forgiving: bool
) -> tuple[Notice | None, list[Flaw]]:
    too_much = [Flaw(path, message, beyond_schema=True) for path, message in excesses(tree)]
    if too_much:
        return None, too_much
    if not is_object(tree):
        return None, [Flaw((), f"{json_name(tree)} stands where a notice is due: an object")]
    stated = {key: part for key, part in migrated(tree, steps).items() if not (forgiving and is_empty(part))}
    envelope = list(envelope_flaws(stated))
    if is_unreadable(stated):
        return None, envelope
    fields = {key: part for key, part in stated.items() if key not in ENVELOPE}
    notice, flaws = _structured(fields, forgiving=forgiving)
    return (None if envelope else notice), envelope + flaws


def _structured(fields: Mapping[object, object], *, forgiving: bool) -> tuple[Notice | None, list[Flaw]]:
    if not fields:
        return Notice(), []
    try:
        return notice_converter(forgiving=forgiving).structure(fields, Notice), []
    except ModelError as error:
        flaws: tuple[Flaw, ...] = ()
        lost = error.faults
    except Refused as refused:
        flaws, lost = refused.flaws, tuple(reference_faults(refused.rest))
    skips = is_empty if forgiving else is_silent
    places = (source_path(fault.path, fields, skips) for fault in lost)
    beyond = (Flaw(path, fault.message, beyond_schema=True) for path, fault in zip(places, lost, strict=True))
    return None, [*flaws, *beyond]


def placed(flaw: Flaw, places: Places) -> Fault:
    """Return a flaw of a document with line and column."""
    line, column = places.nearest(flaw.path, at_key=flaw.at_key)
    return Fault(path=flaw.path, message=flaw.message, line=line, column=column)


def _place(fault: Fault) -> tuple[int, int]:
    return fault.line or 0, fault.column or 0


def _refusal(faults: list[Fault], tree: object, steps: Sequence[Migration] = STEPS, untold: int = 0) -> DocumentError:
    notes: list[str | None] = []
    if is_object(tree):
        notes += [newer_version(tree), migration_note(tree) if migrated(tree, steps) is not tree else None]
    total = len(faults) + untold
    if total > MAX_FAULTS:
        notes.append(f"{total} faults; the first {MAX_FAULTS} of them are told")
    told = [note for note in notes if note]
    return DocumentError(tuple(faults[:MAX_FAULTS]), note="\n".join(told) or None)
