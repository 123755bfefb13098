"""How a notice is rendered."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias, final, get_args

import attrs

from tietosuoja.errors import ArgumentError
from tietosuoja.l10n.own_messages import Messages
from tietosuoja.model.texts import URL, forbidden_character
from tietosuoja.vocabulary.codes import LANGUAGES, LanguageCode

TextFormat: TypeAlias = Literal["html", "markdown", "text"]
"""A format that is text."""

PaperFormat: TypeAlias = Literal["docx", "pdf"]
"""A format that is bytes, with pages; an extra of its name brings what it needs."""

Format: TypeAlias = TextFormat | PaperFormat
"""A format in which a notice can be rendered."""

Profile: TypeAlias = Literal["portable", "rich", "page"]
"""How much of HTML is used."""

Layer: TypeAlias = Literal["full", "short"]
"""The whole of a notice, or the first of its layers."""

TEXT_FORMATS: Final[tuple[TextFormat, ...]] = get_args(TextFormat)
PAPER_FORMATS: Final[tuple[PaperFormat, ...]] = get_args(PaperFormat)
FORMATS: Final[tuple[Format, ...]] = (*TEXT_FORMATS, *PAPER_FORMATS)
PROFILES: Final[tuple[Profile, ...]] = get_args(Profile)
LAYERS: Final[tuple[Layer, ...]] = get_args(Layer)
HIGHEST, LOWEST = 1, 6
ID_PREFIX: Final = "tietosuoja-"

_ID_PREFIX = re.compile("[a-z][a-z0-9-]*")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class RenderOptions:
    """How a notice is rendered.

    Attributes:
        format: The format.
        profile: For `html`, how much of it is used.
        heading_level: For fragments of `html` and for `markdown`, the level of the title.
        id_prefix: For `html`, what ids begin with.
        contents: For fragments of `html`, `docx` and `pdf`, whether a list of the sections is
            added; a page has one.
        articles: Whether the articles of the law stand beside what they ask for.
        sections: The keys of the sections to keep; none for all.
        links: For a `page`, where the page in other languages is.
        layer: How much of the notice is rendered.
        full_text: For the `short` layer, where the full text is.
        messages: What stands in the place of messages of the library.
    """

    format: Format = "html"
    profile: Profile = "portable"
    heading_level: int = 2
    id_prefix: str = ID_PREFIX
    contents: bool = False
    articles: bool = False
    sections: tuple[str, ...] = ()
    links: tuple[tuple[LanguageCode, str], ...] = ()
    layer: Layer = "full"
    full_text: str | None = None
    messages: Messages | None = None


def render_options(**arguments: Any) -> RenderOptions:  # noqa: ANN401  # whatever the caller gives
    """Return options made of the arguments of a caller.

    Raises:
        ArgumentError: If one is not of its type.
    """
    for name, value in arguments.items():
        problem = _PROBLEMS[name](value)
        if problem:
            raise ArgumentError(name, problem)
    made: dict[str, Any] = dict(arguments)
    made["sections"] = tuple(made.get("sections", ()))
    made["links"] = tuple(made.get("links", {}).items())
    return attrs.evolve(RenderOptions(), **made)


def _one_of(known: tuple[str, ...], noun: str) -> Callable[[object], str | None]:
    choice = ", ".join(map(repr, known[:-1])) + f" or {known[-1]!r}"
    return lambda value: None if value in known else f"{value!r} is no {noun}: write {choice}"


def _heading_level(value: object) -> str | None:
    if type(value) is int and HIGHEST <= value <= LOWEST:
        return None
    return f"{value!r} is no heading level: write 1 to 6"


def _id_prefix(value: object) -> str | None:
    if isinstance(value, str) and _ID_PREFIX.fullmatch(value):
        return None
    return f'{value!r} is no prefix of ids: write it as "tietosuoja-"'


def _flag(value: object) -> str | None:
    return None if isinstance(value, bool) else f"{value!r} stands where True or False is due"


def _sections(value: Any) -> str | None:  # noqa: ANN401
    if isinstance(value, list | tuple) and all(isinstance(key, str) for key in value):  # pyright: ignore[reportUnknownVariableType]
        return None
    return f"{value!r} stands where keys of sections are due: write ('rights', 'retention')"


def _links(value: Any) -> str | None:  # noqa: ANN401
    if not isinstance(value, Mapping):
        return f"{value!r} stands where addresses by language are due: write {{'sv': 'sv.html'}}"
    for language, address in value.items():  # pyright: ignore[reportUnknownVariableType]
        if language not in LANGUAGES:
            return f"{language!r} is no language of notices: write 'fi', 'sv' or 'en'"
        if not _is_address(address):  # pyright: ignore[reportUnknownArgumentType]
            return f"{address!r} is no address of a page: write 'sv.html' or 'https://…'"
    return None


def _full_text(value: object) -> str | None:
    if value is None or _is_address(value):
        return None
    return f"{value!r} is no address of a page: write 'https://…', 'tietosuoja.html' or '#tietosuoja-title'"


def _is_address(value: object) -> bool:
    if not isinstance(value, str) or forbidden_character(value):
        return False
    return _is_absolute(value) or _is_relative(value)


def _is_absolute(address: str) -> bool:
    return URL.matches(address) and address.lower().startswith("http")


def _is_relative(address: str) -> bool:
    plain = address and ":" not in address and not address.startswith("//")
    return bool(plain) and URL.matches(f"https://example.fi/{address}")


def _messages(value: object) -> str | None:
    if value is None or isinstance(value, Messages):
        return None
    return f"{type(value).__name__} stands where Messages are due: load_messages reads them"


_PROBLEMS: Final[dict[str, Callable[[Any], str | None]]] = {
    "format": _one_of(FORMATS, "format"),
    "profile": _one_of(PROFILES, "profile"),
    "heading_level": _heading_level,
    "id_prefix": _id_prefix,
    "contents": _flag,
    "articles": _flag,
    "sections": _sections,
    "links": _links,
    "layer": _one_of(LAYERS, "layer"),
    "full_text": _full_text,
    "messages": _messages,
}
"""What is wrong with an argument, if anything is."""
