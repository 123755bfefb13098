"""What a sanitiser must let through so that a `portable` fragment stays as it is.

For nh3, bleach and the like: their own lists drop the ids to which contents lists and other pages
link. WordPress and Drupal need no such list, but Drupal's Basic HTML has no `h1`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

PORTABLE_TAGS: Final = frozenset({*_HEADINGS, "p", "ul", "li", "dl", "dt", "dd", "em", "a"})
"""The elements of the `portable` profile."""

PORTABLE_ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {**dict.fromkeys(_HEADINGS, frozenset({"id"})), "a": frozenset({"href"}), "em": frozenset({"lang"})}
)
"""The attributes of each element that has some; nh3 and bleach take `dict(PORTABLE_ATTRIBUTES)`."""

PORTABLE_SCHEMES: Final = frozenset({"https", "http", "mailto", "tel"})
"""The schemes of its links."""
