"""`tietosuoja build`."""

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from tietosuoja._api.pages import build_files
from tietosuoja.cli.streams import STANDARD, UNUSABLE, add_input_format, expanded, read_notice, tell
from tietosuoja.errors import ArgumentError, TietosuojaError
from tietosuoja.l10n.message_files import load_messages
from tietosuoja.model.notice import Notice
from tietosuoja.publishing.options import FORMATS, ID_PREFIX, LAYERS, PROFILES
from tietosuoja.publishing.output_folder import Changes, changes, write_build
from tietosuoja.publishing.plan import FORMAT, LAYER, PROFILE
from tietosuoja.serialisation.formats import DocumentFormat

WOULD_CHANGE: Final = 1
CLEAR: Final = "\r\033[K"
"""Clears a line of a terminal."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notices", nargs="+", metavar="notice", help="notices, JSON files or patterns; - for stdin")
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="DIR", help="the folder to write into")
    parser.add_argument(
        "-f", "--format", type=_listed, action="extend", metavar="FORMAT", dest="formats", help=_choice(FORMATS, FORMAT)
    )
    parser.add_argument(
        "-p",
        "--profile",
        type=_listed,
        action="extend",
        metavar="PROFILE",
        dest="profiles",
        help=f"for HTML: {_choice(PROFILES, PROFILE)}",
    )
    parser.add_argument(
        "--layer", type=_listed, action="extend", metavar="LAYER", dest="layers", help=_choice(LAYERS, LAYER)
    )
    parser.add_argument(
        "-l",
        "--language",
        type=_listed,
        action="extend",
        default=[],
        metavar="LANGUAGE",
        dest="languages",
        help="the languages, such as fi,sv (default: those of each notice)",
    )
    parser.add_argument(
        "--heading-level", type=int, default=2, metavar="N", help="for fragments and Markdown, the level of the title"
    )
    parser.add_argument("--id-prefix", default=ID_PREFIX, metavar="PREFIX", help="for HTML, what ids begin with")
    parser.add_argument("--articles", action="store_true", help="name the articles of the law beside each section")
    parser.add_argument(
        "--messages", metavar="DIR", help="a folder with fi.po, sv.po or en.po: your own words for single messages"
    )
    add_input_format(parser)
    parser.add_argument("--check", action="store_true", help="write nothing, and exit 1 if something would change")
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build notices into a folder, or tell what a build would change."""
    names = [name for pattern in options.notices for name in expanded(pattern)]
    notices = _read(names, options.input_format)
    if notices is None:
        return UNUSABLE
    given = notices if len(names) > 1 else next(iter(notices.values()))
    files = build_files(
        given,
        formats=options.formats or [FORMAT],
        profiles=options.profiles or [PROFILE],
        layers=options.layers or [LAYER],
        languages=options.languages,
        heading_level=options.heading_level,
        id_prefix=options.id_prefix,
        articles=options.articles,
        messages=load_messages(options.messages) if options.messages else None,
    )
    is_shown = len(names) > 1 and sys.stderr.isatty() and not options.quiet
    made = dict(_shown(files, len(names)) if is_shown else files)
    due = changes(options.out, made) if options.check else write_build(options.out, made)
    if not options.quiet:
        _tell(due, len(names), check=options.check)
    return WOULD_CHANGE if options.check and due else 0


def _read(names: list[str], chosen: DocumentFormat | None) -> dict[str, Notice] | None:
    """Read all notices by the names of their folders; tell what is wrong with any, and return None then."""
    notices: dict[str, Notice] = {}
    sources: dict[str, str] = {}
    for source in names:
        try:
            notice = read_notice(source, chosen)
            name = _name(notice, source)
            if name in notices:
                raise ArgumentError(
                    source, f"{sources[name]} is called {name!r} too: give each notice an id of its own"
                )
            notices[name], sources[name] = notice, source
        except TietosuojaError as error:
            tell(f"tietosuoja: {error}")
    return notices if len(notices) == len(names) else None


def _name(notice: Notice, source: str) -> str:
    return notice.id or ("notice" if source == STANDARD else Path(source).stem)


def _shown(files: Iterator[tuple[str, bytes]], count: int) -> Iterator[tuple[str, bytes]]:
    """Show on a terminal which notice is being built."""
    begun: dict[str, None] = {}
    for file, data in files:
        folder = PurePosixPath(file).parts[0]
        if folder != file and folder not in begun:
            begun[folder] = None
            sys.stderr.write(f"{CLEAR}{len(begun)}/{count} {folder}")
            sys.stderr.flush()
        yield file, data
    sys.stderr.write(CLEAR)


def _tell(due: Changes, count: int, *, check: bool) -> None:
    if check:
        for name in due.written:
            tell(f"{name}: would be written")
        for name in (*due.removed, *due.leftovers):
            tell(f"{name}: would be removed")
    numbers: Mapping[str, int] = {
        "to write" if check else "written": len(due.written),
        "unchanged": len(due.unchanged),
        "to remove" if check else "removed": len(due.removed),
    }
    files = len(due.written) + len(due.unchanged)
    told = ", ".join(f"{number} {what}" for what, number in numbers.items() if number or "remove" not in what)
    tell(f"{count} {'notice' if count == 1 else 'notices'}, {files} files: {told}")


def _listed(given: str) -> list[str]:
    return [item.strip() for item in given.split(",")]


def _choice(known: tuple[str, ...], default: str) -> str:
    return f"{', '.join(known)}, or some of them with commas between (default: {default})"
