"""Builds: all files that a notice, or several notices, are published as. No file is touched here."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from tietosuoja.document.nodes import plain
from tietosuoja.errors import ArgumentError
from tietosuoja.model.notice import Notice
from tietosuoja.publishing.index_pages import index_pages
from tietosuoja.publishing.manifest import (
    MANIFEST,
    BuiltFile,
    BuiltLanguage,
    ListedNotice,
    NoticeManifest,
    SiteManifest,
    Stamp,
    manifest_json,
    sha256,
)
from tietosuoja.publishing.options import RenderOptions
from tietosuoja.publishing.plan import BuildPlan, Rendition, renditions
from tietosuoja.publishing.renditions import document_of, rendition, written
from tietosuoja.serialisation.documents import dumps
from tietosuoja.vocabulary.codes import LanguageCode

Files: TypeAlias = Iterator[tuple[str, bytes]]
"""Names, relative to the folder of the build and with slashes, and what the files hold."""

NOTICE: Final = "notice.json"
DEFAULT_LANGUAGE: Final[LanguageCode] = "fi"
FOLDER: Final = re.compile("[A-Za-z0-9][A-Za-z0-9_-]*")
"""How the folder of a notice may be called: what is the same in addresses and on every disk."""


def built(notices: Notice | Mapping[str, Notice], plan: BuildPlan, stamp: Stamp) -> Files:
    """Yield the files of a build, one notice after the other; the manifest comes last.

    Args:
        notices: A notice, or several, each with the name of the folder in which it is built.
        plan: What is made of each.
        stamp: What the manifest says of the library.

    Raises:
        ArgumentError: If a name cannot be that of a folder, or two names are the same one on
            some disks.
    """
    if isinstance(notices, Notice):
        yield from _notice_build(notices, plan, stamp)[0].items()
    else:
        _check_names(notices)
        yield from _site_files(notices, plan, stamp)


def built_languages(notice: Notice, plan: BuildPlan) -> tuple[LanguageCode, ...]:
    """Return the languages in which a notice is built."""
    return plan.languages or notice.languages or (DEFAULT_LANGUAGE,)


def _notice_build(notice: Notice, plan: BuildPlan, stamp: Stamp) -> tuple[dict[str, bytes], NoticeManifest]:
    files: dict[str, bytes] = {}
    languages: dict[LanguageCode, BuiltLanguage] = {}
    for language in built_languages(notice, plan):
        made = dict(_language_files(notice, language, plan))
        languages[language] = _built_language(notice, language, tuple(made), plan)
        files |= {entry.file: data for entry, data in made.items()}
    files[NOTICE] = dumps(notice).encode()
    manifest = NoticeManifest(
        stamp=stamp,
        id=notice.id,
        binding_language=notice.languages[0] if notice.languages else None,
        updated=notice.updated,
        notice=BuiltFile(file=NOTICE, sha256=sha256(files[NOTICE])),
        languages=languages,
    )
    files[MANIFEST] = manifest_json(manifest)
    return files, manifest


def _language_files(notice: Notice, language: LanguageCode, plan: BuildPlan) -> Iterator[tuple[BuiltFile, bytes]]:
    for made in renditions(plan, language, built_languages(notice, plan)):
        result: str | bytes = rendition(notice, language, made.options)
        data = result.encode() if isinstance(result, str) else result
        yield _built_file(made, data), data


def _built_file(made: Rendition, data: bytes) -> BuiltFile:
    options = made.options
    return BuiltFile(
        file=made.file,
        format=options.format,
        profile=options.profile if options.format == "html" else None,
        layer=options.layer if options.layer != "full" else None,
        sha256=sha256(data),
    )


def _built_language(
    notice: Notice, language: LanguageCode, files: tuple[BuiltFile, ...], plan: BuildPlan
) -> BuiltLanguage:
    as_text = RenderOptions(format="text", messages=plan.options.messages)
    document = document_of(notice, language, as_text)
    text: str | bytes = written(document, as_text)
    return BuiltLanguage(title=plain(document.title), text_sha256=sha256(str(text).encode()), files=files)


def _site_files(notices: Mapping[str, Notice], plan: BuildPlan, stamp: Stamp) -> Files:
    listed: list[ListedNotice] = []
    for name, notice in notices.items():
        files, manifest = _notice_build(notice, plan, stamp)
        yield from ((f"{name}/{file}", data) for file, data in files.items())
        listed.append(_listed(name, manifest, files[MANIFEST]))
    pages = index_pages(listed) if plan.has_pages else ()
    yield from ((page.file, data) for page, data in pages)
    yield (
        MANIFEST,
        manifest_json(SiteManifest(stamp=stamp, pages=tuple(page for page, _ in pages), notices=tuple(listed))),
    )


def _listed(name: str, manifest: NoticeManifest, data: bytes) -> ListedNotice:
    return ListedNotice(
        name=name,
        file=f"{name}/{MANIFEST}",
        sha256=sha256(data),
        updated=manifest.updated,
        titles={language: made.title for language, made in manifest.languages.items()},
    )


def _check_names(notices: Mapping[str, Notice]) -> None:
    seen: dict[str, str] = {}
    for name in notices:
        if not FOLDER.fullmatch(name):
            raise ArgumentError("notices", f"{name!r} cannot be the name of a folder: use a-z, A-Z, 0-9, - and _")
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise ArgumentError("notices", f"{name!r} and {other!r} would be the same folder on some disks")
