"""What a build makes: which renditions of a notice, and how their files are called."""

from collections.abc import Iterator
from typing import Any, Final, TypeVar, cast, final

import attrs

from tietosuoja.errors import ArgumentError
from tietosuoja.publishing.options import (
    FORMATS,
    LAYERS,
    PROFILES,
    Format,
    Layer,
    Profile,
    RenderOptions,
    render_options,
)
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

FORMAT: Final[Format] = "html"
PROFILE: Final[Profile] = "page"
LAYER: Final[Layer] = "full"
"""What is built where nothing else is asked for."""

SUFFIXES: Final[dict[str, str]] = {"markdown": "md", "text": "txt"}
"""How the names of files end, where that is not the name of the format."""
LINKING: Final = frozenset({"html", "markdown", "text"})
"""The formats whose short layer leads to the full text beside it."""

Code = TypeVar("Code", bound=str)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class BuildPlan:
    """What a build makes of each notice.

    Attributes:
        formats: The formats.
        profiles: The profiles of HTML.
        layers: The layers.
        languages: The languages; none for those of the notice.
        options: What holds for every rendition.
    """

    formats: tuple[Format, ...] = (FORMAT,)
    profiles: tuple[Profile, ...] = (PROFILE,)
    layers: tuple[Layer, ...] = (LAYER,)
    languages: tuple[LanguageCode, ...] = ()
    options: RenderOptions

    @property
    def has_pages(self) -> bool:
        """Whether there are pages, which an index page can list."""
        return "html" in self.formats and "page" in self.profiles and "full" in self.layers


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


def build_plan(
    *,
    formats: object,
    profiles: object,
    layers: object,
    languages: object,
    **options: Any,  # noqa: ANN401  # whatever the caller gives
) -> BuildPlan:
    """Return a plan made of the arguments of a caller.

    Args:
        formats: The formats, at least one.
        profiles: The profiles of HTML, at least one.
        layers: The layers, at least one.
        languages: The languages; none for those of each notice.
        options: Options of `render_options`.

    Raises:
        ArgumentError: If one is not of its type.
    """
    return BuildPlan(
        formats=_some("formats", formats, FORMATS),
        profiles=_some("profiles", profiles, PROFILES),
        layers=_some("layers", layers, LAYERS),
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
    for layer in plan.layers:
        for form in plan.formats:
            for profile in plan.profiles if form == "html" else ("portable",):
                options = attrs.evolve(plan.options, layer=layer, format=form, profile=profile)
                yield _rendition(options, language, languages, has_full="full" in plan.layers)


def _rendition(
    options: RenderOptions, language: LanguageCode, languages: tuple[LanguageCode, ...], *, has_full: bool
) -> Rendition:
    is_fragment = options.format == "html" and options.profile != "page"
    end = _end(options)
    if not is_fragment:
        links = tuple((other, other + end) for other in languages if other != language)
        full = language + _end(attrs.evolve(options, layer="full"))
        leads = has_full and options.layer == "short" and options.format in LINKING
        options = attrs.evolve(options, links=links, full_text=full if leads else None)
    return Rendition(file=language + end, options=options)


def _end(options: RenderOptions) -> str:
    """Return what follows the language in the name of a file."""
    parts = [
        "short" if options.layer == "short" else "",
        options.profile if options.format == "html" and options.profile != "page" else "",
        SUFFIXES.get(options.format, options.format),
    ]
    return "".join(f".{part}" for part in parts if part)


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
