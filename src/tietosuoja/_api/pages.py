"""Notices as pages: `compose`, `render` and `build`."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypedDict, Unpack, cast, overload

from tietosuoja import __version__
from tietosuoja._api.arguments import check_language, check_notice, function_of
from tietosuoja.document.nodes import Document
from tietosuoja.errors import ArgumentError
from tietosuoja.l10n.own_messages import Messages
from tietosuoja.model.notice import Notice
from tietosuoja.publishing.options import (
    ID_PREFIX,
    Format,
    Layer,
    PaperFormat,
    Profile,
    TextFormat,
    render_options,
)
from tietosuoja.reference.data_files import law_as_of
from tietosuoja.vocabulary.codes import LanguageCode


class RenderArguments(TypedDict, total=False):
    """The options of `render`, as type checkers see them; what each means stands there."""

    profile: Profile
    heading_level: int
    id_prefix: str
    contents: bool
    articles: bool
    sections: Sequence[str]
    links: Mapping[LanguageCode, str]
    layer: Layer
    full_text: str | None
    messages: Messages | None


def compose(notice: Notice, language: LanguageCode, *, messages: Messages | None = None) -> Document:
    """Compose the page of a notice as a tree of headings, paragraphs and facts.

    Args:
        notice: The notice.
        language: `fi`, `sv` or `en`.
        messages: A site's own words in the place of single messages, from `load_messages`.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    check_notice(notice)
    check_language(language)
    own = render_options(messages=messages).messages
    document: Document = function_of("composition.notice_page", "notice_document")(notice, language, messages=own)
    return document


@overload
def render(
    notice: Notice,
    language: LanguageCode,
    format: TextFormat = "html",
    **options: Unpack[RenderArguments],
) -> str: ...
@overload
def render(
    notice: Notice,
    language: LanguageCode,
    format: PaperFormat,
    **options: Unpack[RenderArguments],
) -> bytes: ...
def render(
    notice: Notice,
    language: LanguageCode,
    format: Format = "html",  # noqa: A002
    *,
    profile: Profile = "portable",
    heading_level: int = 2,
    id_prefix: str = ID_PREFIX,
    contents: bool = False,
    articles: bool = False,
    sections: Sequence[str] = (),
    links: Mapping[LanguageCode, str] = MappingProxyType({}),
    layer: Layer = "full",
    full_text: str | None = None,
    messages: Messages | None = None,
) -> str | bytes:
    """Render a notice as text, or for paper.

    Args:
        notice: The notice.
        language: `fi`, `sv` or `en`. Own words that are missing in it are shown in the first of
            the notice's languages that has them, marked as such.
        format: `html`, `markdown` for CommonMark, `text` for plain text of 72 columns; `docx` for
            Word and `pdf` for a tagged PDF, each with the extra of its name.
        profile: For `html`: `portable` for a fragment that every content management system leaves
            as it is; `rich` for a fragment with sections, tables and parts that fold; `page` for
            a complete document with a stylesheet.
        heading_level: For fragments and `markdown`, the level of the title's heading, from 1 to 6.
        id_prefix: For `html`, what the ids of the headings begin with, so that two notices can
            stand on one page: lower-case letters, digits and hyphens, a letter first.
        contents: For fragments, `docx` and `pdf`, whether a list of the sections stands behind
            the title; a page always has one.
        articles: Whether each section names the places in the law that ask for it.
        sections: The keys of the sections to render, as the ids have them: `rights`, `retention`;
            empty for all, with what stands before them.
        links: For a `page`, where the page is in other languages, as addresses relative to it or
            in full.
        layer: `full` for all that the notice says; `short` for the first layer of a layered
            notice: who, why, what people may not expect, and the most important rights.
        full_text: For `short`, the address of the full text, in full or relative. If it names no
            place on a page, and for `html`, each section leads to itself in the full text, which
            has the same `id_prefix`.
        messages: A site's own words in the place of single messages, from `load_messages`.

    Returns:
        The text, or for `docx` and `pdf` the bytes of the file. HTML has `__html__`, so that
        Jinja2 and Django take it as it is; every text of the notice is escaped in it, and in
        Markdown.

    Raises:
        ArgumentError: If an argument is not of its type, there is no such section, or what the
            format needs is not installed.

    Example:
        >>> from tietosuoja import Controller, Notice
        >>> notice = Notice(languages=("fi",), controllers=(Controller(name="A & B Oy"),))
        >>> print(render(notice, "fi", heading_level=1))
        <h1 id="tietosuoja-title">Tietosuojaseloste: A &amp; B Oy</h1>
        ...
    """
    check_notice(notice)
    check_language(language)
    options = render_options(
        format=format,
        profile=profile,
        heading_level=heading_level,
        id_prefix=id_prefix,
        contents=contents,
        articles=articles,
        sections=sections,
        links=links,
        layer=layer,
        full_text=full_text,
        messages=messages,
    )
    return cast("str | bytes", function_of("publishing.renditions", "rendition")(notice, language, options))


def build(
    notices: Notice | Mapping[str, Notice],
    *,
    formats: Sequence[Format] = ("html",),
    profiles: Sequence[Profile] = ("page",),
    layers: Sequence[Layer] = ("full",),
    languages: Sequence[LanguageCode] = (),
    heading_level: int = 2,
    id_prefix: str = ID_PREFIX,
    articles: bool = False,
    messages: Messages | None = None,
) -> dict[str, bytes]:
    """Render a notice, or several, as all files that are to be published. None is written.

    Each notice is rendered in each of its languages and each format. Beside the renditions stand
    the notice itself, `notice.json`, and `manifest.json`, which says what each file is; see
    :doc:`manifest`. The same notices give the same bytes.

    Args:
        notices: A notice; or several, each with a name of letters, digits, `-` and `_`. Each of
            several is built in a folder of its name; an index page in each language lists them.
        formats: The formats, as `render` takes them.
        profiles: For `html`, the profiles: `fi.html` is a page, `fi.portable.html` and
            `fi.rich.html` are fragments. Pages link to each other.
        layers: The layers, as `render` takes them; `fi.short.html` is the first layer. Its pages,
            Markdown and plain text lead to the full text beside it if that is built, too.
        languages: The languages; empty for those of each notice.
        heading_level: For fragments and `markdown`, the level of the title's heading.
        id_prefix: For `html`, what the ids of the headings begin with.
        articles: Whether each section names the places in the law that ask for it.
        messages: A site's own wording, from `load_messages`.

    Returns:
        The files by their names, which are relative and have slashes; a manifest comes after
        the files that it names.

    Raises:
        ArgumentError: If an argument is not of its type, or two names are the same but for case.

    Example:
        >>> from tietosuoja import Notice
        >>> print(*build(Notice(languages=("fi", "sv")), formats=("html", "text")))
        fi.html fi.txt sv.html sv.txt notice.json manifest.json
    """
    chosen = {"formats": formats, "profiles": profiles, "layers": layers, "languages": languages}
    options = {"heading_level": heading_level, "id_prefix": id_prefix, "articles": articles, "messages": messages}
    return dict(build_files(notices, **chosen, **options))


def build_files(notices: object, **arguments: Any) -> Iterator[tuple[str, bytes]]:  # noqa: ANN401  # those of `build`
    """Yield what `build` returns, one file after the other; arguments are checked at once."""
    _check_notices(notices)
    plan = function_of("publishing.plan", "build_plan")(**arguments)
    stamp = function_of("publishing.manifest", "Stamp")(
        generator_version=__version__,
        schema_version=function_of("serialisation.versions", "SCHEMA_VERSION"),
        law_as_of=law_as_of().isoformat(),
    )
    return cast("Iterator[tuple[str, bytes]]", function_of("publishing.building", "built")(notices, plan, stamp))


def _check_notices(notices: object) -> None:
    if not isinstance(notices, Mapping):
        check_notice(notices)
        return
    given = cast("Mapping[object, object]", notices)
    if not given:
        raise ArgumentError("notices", "there are none: nothing would be built")
    for name, notice in given.items():
        if not isinstance(name, str):
            raise ArgumentError("notices", f"{name!r} stands where the name of a notice is due")
        check_notice(notice)
