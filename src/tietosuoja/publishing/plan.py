"""What a build makes: which renditions of a notice, and how their files are called."""

from collections.abc import Iterator
from typing import Any, Final, TypeVar, cast, final

import attrs

from tietosuoja.errors import ArgumentError
from tietosuoja.publishing.options import FORMATS, PROFILES, Format, Profile, RenderOptions, render_options
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

FORMAT: Final[Format] = "html"
PROFILE: Final[Profile] = "page"
"""What is built where nothing else is asked for."""

SUFFIXES: Final[dict[str, str]] = {"markdown": "md", "text": "txt"}
"""How the names of files end, where that is not the name of the format."""

Code = TypeVar("Code", bound=str)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class BuildPlan:
    """What a build makes of each notice.

    Attributes:
        formats: The formats.
        profiles: The profiles of HTML.
        languages: The languages; none for those of the notice.
        options: What holds for every rendition.
    """

    formats: tuple[Format, ...] = (FORMAT,)
    profiles: tuple[Profile, ...] = (PROFILE,)
    languages: tuple[LanguageCode, ...] = ()
    options: RenderOptions

    @property
    def has_pages(self) -> bool:
        """Whether there are pages, which an index page can list."""
        return "html" in self.formats and "page" in self.profiles


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Rendition:
    """A file that a build makes of a notice in one language.

    Attributes:
        file: Its name.
        options: How the notice is rendered.
    """

    file: str
    options: RenderOptions


def build_plan(*, formats: object, profiles: object, languages: object, **options: Any) -> BuildPlan:  # noqa: ANN401
    """Return a plan made of the arguments of a caller.

    Args:
        formats: The formats, at least one.
        profiles: The profiles of HTML, at least one.
        languages: The languages; none for those of each notice.
        options: Options of `render_options`.

    Raises:
        ArgumentError: If one is not of its type.
    """
    return BuildPlan(
        formats=_some("formats", formats, FORMATS),
        profiles=_some("profiles", profiles, PROFILES),
        languages=_codes("languages", languages, tuple(sorted(LANGUAGES))),
        options=render_options(**options),
    )


def renditions(plan: BuildPlan, language: LanguageCode, languages: tuple[LanguageCode, ...]) -> Iterator[Rendition]:
    """Yield the renditions of a notice in one language.

    Args:
        plan: The plan.
        language: The language.
        languages: All languages that are built; pages link to each other.
    """
    for form in plan.formats:
        options = attrs.evolve(plan.options, format=form)
        if form != "html":
            yield Rendition(file=f"{language}.{SUFFIXES.get(form, form)}", options=options)
            continue
        for profile in plan.profiles:
            yield _html(language, languages, attrs.evolve(options, profile=profile))


def _html(language: LanguageCode, languages: tuple[LanguageCode, ...], options: RenderOptions) -> Rendition:
    if options.profile != "page":
        return Rendition(file=f"{language}.{options.profile}.html", options=options)
    links = tuple((other, f"{other}.html") for other in languages if other != language)
    return Rendition(file=f"{language}.html", options=attrs.evolve(options, links=links))


def _codes(argument: str, given: object, known: tuple[Code, ...]) -> tuple[Code, ...]:
    choice = ", ".join(map(repr, known))
    if not isinstance(given, list | tuple):
        raise ArgumentError(argument, f"{given!r} stands where some of these are due: ({choice})")
    for code in cast("list[object]", given):
        if code not in known:
            raise ArgumentError(argument, f"{code!r} is none of these: {choice}")
    return tuple(dict.fromkeys(cast("list[Code]", given)))


def _some(argument: str, given: object, known: tuple[Code, ...]) -> tuple[Code, ...]:
    codes = _codes(argument, given, known)
    if not codes:
        raise ArgumentError(argument, f"nothing would be built: write at least ({known[0]!r},)")
    return codes
