"""What spans several packages: composing, rendering, building and checking a notice, reporting on it.

Packages are loaded when they are needed: checking loads no words, rendering no rules.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypedDict, Unpack, cast, get_args, overload

from tietosuoja import __version__
from tietosuoja.document.nodes import Document
from tietosuoja.errors import ArgumentError, DocumentError
from tietosuoja.findings.acceptance import AcceptanceRemark
from tietosuoja.findings.finding import SEVERITIES, Severity
from tietosuoja.findings.result import CheckResult
from tietosuoja.findings.rule import Rule
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
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode
from tietosuoja.vocabulary.lookup import nearest

ReportFormat: TypeAlias = Literal["text", "json", "sarif", "junit", "github"]
"""A format of reports."""

REPORT_FORMATS: Final = get_args(ReportFormat)


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
    _check_notice(notice)
    _check_language(language)
    own = render_options(messages=messages).messages
    document: Document = _function("composition.notice_page", "notice_document")(notice, language, messages=own)
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
    _check_notice(notice)
    _check_language(language)
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
    return cast("str | bytes", _function("publishing.renditions", "rendition")(notice, language, options))


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
    plan = _function("publishing.plan", "build_plan")(**arguments)
    stamp = _function("publishing.manifest", "Stamp")(
        generator_version=__version__,
        schema_version=_function("serialisation.versions", "SCHEMA_VERSION"),
        law_as_of=law_as_of().isoformat(),
    )
    return cast("Iterator[tuple[str, bytes]]", _function("publishing.building", "built")(notices, plan, stamp))


def check(notice: Notice, *, today: date | None = None) -> CheckResult:
    """Judge a notice by the law as it stands on a day: GDPR Arts. 12 to 14 and Finnish law.

    This is no legal advice: a rule sees what the notice states, not what the controller does.

    Args:
        notice: The notice.
        today: The day; that of this machine if none is given.

    Returns:
        The findings, in the order of the notice, and how it stands to each item of Arts. 13 and 14.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    _check_notice(notice)
    if not (today is None or _is_day(today)):
        raise ArgumentError("today", f"{today!r} stands where a date is due: write datetime.date(2026, 11, 22)")
    checked = _function("rules.engine", "checked")
    return cast("CheckResult", checked(notice, today or date.today(), law_as_of()))  # noqa: DTZ011  # the day where the user is


def report(
    results: CheckResult | Sequence[CheckResult],
    language: LanguageCode,
    format: ReportFormat = "text",  # noqa: A002
    *,
    unreadable: Sequence[DocumentError] = (),
    remarks: Sequence[AcceptanceRemark] = (),
    fail_on: Severity = "error",
) -> str:
    """Word what checks found.

    Args:
        results: The result of `check`, or the results of several notices.
        language: `fi`, `sv` or `en`.
        format: `text` to read; `json`, `sarif` (2.1.0), `junit` or `github` for programs.
        unreadable: What `load` and `loads` told of documents that are no notices. Their faults come first.
        remarks: What is to be told of acceptances.
        fail_on: For `junit`: the least grave findings that are failures.

    Raises:
        ArgumentError: If an argument is not of its type.
    """
    told, refused = _results(results), tuple(unreadable)
    if not all(isinstance(document, DocumentError) for document in refused):
        raise ArgumentError("unreadable", "something else stands where errors of loads are due")
    _check_language(language)
    if format not in REPORT_FORMATS:
        raise ArgumentError("format", f"{format!r} is no format: write {' or '.join(map(repr, REPORT_FORMATS))}")
    if fail_on not in SEVERITIES:
        raise ArgumentError("fail_on", f"{fail_on!r} is no severity: write {' or '.join(map(repr, SEVERITIES))}")
    further: dict[ReportFormat, tuple[Any, ...]] = {
        "text": (remarks, language),
        "json": (remarks, language),
        "github": (remarks, language),
        "junit": (remarks, language, fail_on),
        "sarif": (_rules(), __version__, language),
    }
    written = _function(f"reporting.as_{format}", f"{format}_report")
    return cast("str", written(told, refused, *further[format]))


def explain(rule: str, language: LanguageCode) -> str:
    """Explain a rule: what it finds, why it matters, its sources, an example, and what is better.

    Args:
        rule: The name of the rule.
        language: `fi`, `sv` or `en`.

    Raises:
        ArgumentError: If there is no such rule, with the nearest names.
    """
    _check_language(language)
    found = next((known for known in _rules() if known.name == rule), None)
    if found is None:
        near = ", ".join(nearest(str(rule), [known.name for known in _rules()]))
        advice = f"nearest: {near}" if near else "tietosuoja rules lists them"
        raise ArgumentError("rule", f"{rule!r} is no rule; {advice}")
    return cast("str", _function("reporting.explanation", "explanation")(found, language))


def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, in alphabetical order."""
    return tuple(rule.name for rule in _rules())


def _results(given: object) -> tuple[CheckResult, ...]:
    told = (given,) if isinstance(given, CheckResult) else given
    if not isinstance(told, list | tuple):
        raise ArgumentError("results", f"{type(given).__name__} stands where results of check are due")
    results = tuple(result for result in cast("Sequence[object]", told) if isinstance(result, CheckResult))
    if len(results) < len(cast("Sequence[object]", told)):
        raise ArgumentError("results", "something else stands where results of check are due")
    return results


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _rules() -> tuple[Rule, ...]:
    return cast("tuple[Rule, ...]", _function("rules.index", "RULES"))


def _check_notice(notice: object) -> None:
    if not isinstance(notice, Notice):
        raise ArgumentError("notice", f"{type(notice).__name__} stands where a Notice is due")


def _check_notices(notices: object) -> None:
    if not isinstance(notices, Mapping):
        _check_notice(notices)
        return
    given = cast("Mapping[object, object]", notices)
    if not given:
        raise ArgumentError("notices", "there are none: nothing would be built")
    for name, notice in given.items():
        if not isinstance(name, str):
            raise ArgumentError("notices", f"{name!r} stands where the name of a notice is due")
        _check_notice(notice)


def _check_language(language: object) -> None:
    if not isinstance(language, str) or language not in LANGUAGES:
        raise ArgumentError("language", f"{language!r} is no language of notices: write 'fi', 'sv' or 'en'")


def _function(module: str, name: str) -> Any:  # noqa: ANN401  # what the module has
    """Return what a module of another package has; it is loaded when it is first needed."""
    return getattr(import_module(f"tietosuoja.{module}"), name)
