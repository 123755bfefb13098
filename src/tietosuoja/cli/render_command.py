"""`tietosuoja render`."""

import argparse
from typing import Final, cast, get_args

from tietosuoja._api.pages import render
from tietosuoja.cli.streams import STANDARD, add_input_format, read_notice, write_result
from tietosuoja.errors import ArgumentError
from tietosuoja.l10n.message_files import load_messages
from tietosuoja.publishing.options import FORMATS, ID_PREFIX, LAYERS, PROFILES, Format
from tietosuoja.vocabulary.codes import LanguageCode

LANGUAGES: Final[tuple[LanguageCode, ...]] = get_args(LanguageCode)
DEFAULT_LANGUAGE: Final[LanguageCode] = "fi"


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notice", help="the notice, a JSON, YAML or TOML file; - for stdin")
    add_input_format(parser)
    parser.add_argument(
        "-l", "--language", choices=LANGUAGES, help="the language of the page (default: the notice's first)"
    )
    parser.add_argument("-f", "--format", choices=FORMATS, default="text", help="the format (default: text)")
    parser.add_argument(
        "-p",
        "--profile",
        choices=PROFILES,
        default="portable",
        help="for HTML: a fragment for any CMS, a fragment with sections and tables, or a page (default: portable)",
    )
    parser.add_argument(
        "--heading-level",
        type=int,
        default=2,
        metavar="N",
        help="for HTML and Markdown, the level of the title (default: 2)",
    )
    parser.add_argument(
        "--id-prefix",
        default=ID_PREFIX,
        metavar="PREFIX",
        help=f"for HTML, what the ids of headings begin with (default: {ID_PREFIX})",
    )
    parser.add_argument(
        "--contents", action="store_true", help="for HTML fragments, DOCX and PDF, add a list of the sections"
    )
    parser.add_argument("--articles", action="store_true", help="name the articles of the law beside each section")
    parser.add_argument(
        "--section",
        action="append",
        default=[],
        dest="sections",
        metavar="KEY",
        help="render this section only, such as rights; may be repeated",
    )
    parser.add_argument(
        "--link",
        action="append",
        default=[],
        dest="links",
        metavar="LANGUAGE=ADDRESS",
        help="for pages, where the page in another language is, such as sv=sv.html; may be repeated",
    )
    parser.add_argument(
        "--layer", choices=LAYERS, default="full", help="all of the notice, or its first layer (default: full)"
    )
    parser.add_argument(
        "--full-text", metavar="ADDRESS", help="for the short layer, where the full text is, such as fi.html"
    )
    parser.add_argument(
        "--messages", metavar="DIR", help="a folder with fi.po, sv.po or en.po: your own words for single messages"
    )
    parser.add_argument("-o", "--output", default=STANDARD, metavar="FILE", help="write to a file, not to stdout")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Render a notice."""
    notice = read_notice(options.notice, options.input_format)
    chosen: LanguageCode | None = options.language
    binding = notice.languages[0] if notice.languages else DEFAULT_LANGUAGE
    form: Format = options.format
    result = render(
        notice,
        chosen or binding,
        form,
        profile=options.profile,
        heading_level=options.heading_level,
        id_prefix=options.id_prefix,
        contents=options.contents,
        articles=options.articles,
        sections=options.sections,
        links=dict(map(_link, options.links)),
        layer=options.layer,
        full_text=options.full_text,
        messages=load_messages(options.messages) if options.messages else None,
    )
    write_result(result, options.output)
    return 0


def _link(given: str) -> tuple[LanguageCode, str]:
    language, equals, address = given.partition("=")
    if not equals:
        raise ArgumentError("--link", f"{given!r} has no =: write it as sv=sv.html")
    return cast("LanguageCode", language), address
