"""What a build tells of itself: `manifest.json`."""

import hashlib
import json
from collections.abc import Mapping
from typing import Final, final

import attrs

from tietosuoja.publishing.options import Format, Layer, Profile
from tietosuoja.vocabulary.codes import LanguageCode

MANIFEST: Final = "manifest.json"
MANIFEST_VERSION: Final = "1.0"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Stamp:
    """What a build was made with.

    Attributes:
        manifest_version: The version of the form of manifests.
        generator_version: The version of this library.
        schema_version: The version of the JSON Schema of notices.
        law_as_of: The day on which the facts of law were last checked.
    """

    manifest_version: str = MANIFEST_VERSION
    generator_version: str
    schema_version: str
    law_as_of: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class BuiltFile:
    """A file of a build.

    Attributes:
        file: Its name, relative to the manifest.
        format: The format of a rendition.
        profile: Its profile, for HTML.
        layer: Its layer, if it is not the full text.
        language: The language of an index page.
        title: The title of an index page.
        sha256: The SHA-256 of its bytes.
    """

    file: str
    format: Format | None = None
    profile: Profile | None = None
    layer: Layer | None = None
    language: LanguageCode | None = None
    title: str | None = None
    sha256: str


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class BuiltLanguage:
    """A notice in one language.

    Attributes:
        title: The title of the page.
        text_sha256: The SHA-256 of its plain text, which no option of a build changes.
        files: The files.
    """

    title: str
    text_sha256: str
    files: tuple[BuiltFile, ...]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class NoticeManifest:
    """The manifest of one notice.

    Attributes:
        stamp: What it was built with.
        id: The id of the notice.
        binding_language: The language that prevails.
        updated: When the notice was last updated, as it says.
        notice: The file of the notice itself, in canonical form.
        languages: The notice in each language that was built.
    """

    stamp: Stamp
    id: str | None
    binding_language: LanguageCode | None
    updated: str | None
    notice: BuiltFile
    languages: Mapping[LanguageCode, BuiltLanguage]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class ListedNotice:
    """A notice among several.

    Attributes:
        name: The name of its folder.
        file: Its manifest.
        sha256: The SHA-256 of the manifest.
        updated: When the notice was last updated, as it says.
        titles: Its title in each language that was built.
    """

    name: str
    file: str
    sha256: str
    updated: str | None
    titles: Mapping[LanguageCode, str]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class SiteManifest:
    """The manifest of several notices.

    Attributes:
        stamp: What they were built with.
        pages: The index pages.
        notices: The notices, in the order in which they were given.
    """

    stamp: Stamp
    pages: tuple[BuiltFile, ...]
    notices: tuple[ListedNotice, ...]


def manifest_json(manifest: NoticeManifest | SiteManifest) -> bytes:
    """Write a manifest as JSON in the form that notices have: what is not there is left out."""
    fields = attrs.asdict(manifest, filter=lambda _, value: value is not None and value != ())
    return json_bytes({**fields.pop("stamp"), **fields})


def json_bytes(value: object) -> bytes:
    """Write a value as JSON with an indent of two spaces and a line break at the end."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
