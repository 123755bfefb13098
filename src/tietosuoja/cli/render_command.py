"""`tietosuoja render`."""

import argparse
from typing import Final, get_args

from tietosuoja._api import FORMATS, ID_PREFIX, render
from tietosuoja.cli.streams import STANDARD, read_notice, write_result
from tietosuoja.vocabulary.codes import LanguageCode

LANGUAGES: Final[tuple[LanguageCode, ...]] = get_args(LanguageCode)
DEFAULT_LANGUAGE: Final[LanguageCode] = "fi"


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("notice", help="the notice, a JSON file; - for stdin")
    parser.add_argument(
        "-l", "--language", choices=LANGUAGES, help="the language of the page (default: the notice's first)"
    )
    parser.add_argument("-f", "--format", choices=FORMATS, default="text", help="the format (default: text)")
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
    parser.add_argument("-o", "--output", default=STANDARD, metavar="FILE", help="write to a file, not to stdout")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Render a notice."""
    notice = read_notice(options.notice)
    chosen: LanguageCode | None = options.language
    binding = notice.languages[0] if notice.languages else DEFAULT_LANGUAGE
    text = render(
        notice,
        chosen or binding,
        options.format,
        heading_level=options.heading_level,
        id_prefix=options.id_prefix,
    )
    write_result(text, options.output)
    return 0
