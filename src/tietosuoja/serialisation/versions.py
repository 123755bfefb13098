"""Schema versions: what a document says it is written in, and what is made of it.

A new minor version adds optional fields or codes, so that old documents stay valid; anything
else is a new major version with a migration.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tietosuoja.model.validation import normalised
from tietosuoja.serialisation.flaws import Flaw, json_name

SCHEMA_VERSION: Final = "1.0"
"""The version that is written."""
SCHEMA_ID: Final = f"https://tietosuoja.example/schemas/notice-{SCHEMA_VERSION}.schema.json"
"""The name of its JSON Schema. It is a name: nothing is ever fetched from it."""
ENVELOPE: Final = ("$schema", "schema_version")
"""The keys of a document that are not the notice's."""

VERSION_PATTERN: Final = "1[.](?:0|[1-9][0-9]{0,5})"
_ANY_VERSION = re.compile(r"(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})")


def envelope_flaws(document: Mapping[object, object]) -> Iterator[Flaw]:
    """Tell what is wrong with the envelope of a document."""
    schema = document.get("$schema", SCHEMA_ID)
    if not isinstance(schema, str):
        yield Flaw(("$schema",), f"{json_name(schema)} stands where the name of a schema is due")
    if "schema_version" not in document:
        yield Flaw((), f'the version is missing: add the line "schema_version": "{SCHEMA_VERSION}"')
        return
    version = _version(document)
    if not isinstance(version, str) or not _ANY_VERSION.fullmatch(version):
        message = f'{json_name(version)} is no version: write "{SCHEMA_VERSION}"'
        yield Flaw(("schema_version",), message)
    elif not re.fullmatch(VERSION_PATTERN, version):
        message = f"version {version} cannot be read, only versions 1.x: {_remedy(version)}"
        yield Flaw(("schema_version",), message)


def is_unreadable(document: Mapping[object, object]) -> bool:
    """Whether a document is written in a version whose fields are not known here."""
    version = _version(document)
    return isinstance(version, str) and not re.fullmatch(VERSION_PATTERN, version)


def major_version(document: Mapping[object, object]) -> int | None:
    """Return the major version that a document is written in; None if it says none."""
    numbers = _numbers(document)
    return numbers[0] if numbers else None


def is_older(document: Mapping[object, object]) -> bool:
    """Whether a document is written in a version before the present one."""
    numbers, present = _numbers(document), _numbers({"schema_version": SCHEMA_VERSION})
    return numbers is not None and present is not None and numbers < present


def newer_version(document: Mapping[object, object]) -> str | None:
    """Return what to say of a document whose minor version is newer than this library."""
    version = str(_version(document))
    match = re.fullmatch(VERSION_PATTERN, version)
    if match is None or int(version.partition(".")[2]) <= int(SCHEMA_VERSION.partition(".")[2]):
        return None
    return (
        f"this document is written in version {version}, and this library knows versions up to"
        f" {SCHEMA_VERSION}: a newer release of tietosuoja may read it"
    )


def migration_note(document: Mapping[object, object]) -> str:
    """Return what to say of the faults of a document that was migrated before it was read."""
    return (
        f"this document is written in version {_version(document)}; the pointers are those of its form in"
        f" version {SCHEMA_VERSION}, which tietosuoja migrate writes"
    )


def _numbers(document: Mapping[object, object]) -> tuple[int, int] | None:
    match = _ANY_VERSION.fullmatch(str(_version(document)))
    return (int(match[1]), int(match[2])) if match else None


def _version(document: Mapping[object, object]) -> object:
    version = document.get("schema_version")
    return normalised(version) if isinstance(version, str) else version


def _remedy(version: str) -> str:
    is_newer = int(version.partition(".")[0]) > 1
    return "use a newer release of tietosuoja" if is_newer else f'there was none before; write "{SCHEMA_VERSION}"'
