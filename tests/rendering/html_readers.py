"""What a page of HTML is to a browser: read with html5lib, which follows the standard."""

import re
from typing import Any, cast, final
from xml.etree import ElementTree as ET

import attrs
import html5lib

_DROPPED = re.compile("[\t\n\r]")
_AT_THE_ENDS = "".join(map(chr, range(33)))
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")


@final
@attrs.frozen(kw_only=True)
class Read:
    """A page as it was read.

    Attributes:
        skeleton: Its elements with the names of their attributes, and its comments.
        words: Its words, with one space wherever it has white space.
        addresses: Where its links lead.
    """

    skeleton: tuple[str, ...]
    words: str
    addresses: tuple[str, ...]


def read(html: str) -> Read:
    """Read a page or a fragment."""
    tree: ET.Element = cast("Any", html5lib).parse(html, namespaceHTMLElements=False)
    skeleton: list[str] = []
    _walk(tree, skeleton)
    words = " ".join("".join(tree.itertext()).split())
    addresses = tuple(element.get("href", "") for element in tree.iter() if element.get("href") is not None)
    return Read(skeleton=tuple(skeleton), words=words, addresses=addresses)


def _walk(element: ET.Element, skeleton: list[str]) -> None:
    if not isinstance(element.tag, str):
        skeleton.append(f"comment {element.text}")
        return
    skeleton.append(" ".join([element.tag, *sorted(element.keys())]))
    for inner in element:
        _walk(inner, skeleton)
    skeleton.append(f"/{element.tag}")


def scheme_of(address: str) -> str | None:
    """Return the scheme of an address after what the URL standard does to it first; None if it is relative."""
    found = _SCHEME.match(_DROPPED.sub("", address.strip(_AT_THE_ENDS)))
    return found[1].lower() if found else None
