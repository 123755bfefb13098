"""Drupal's filter "Limit allowed HTML tags" with the list of its Basic HTML format.

The list is that of the recipe `basic_html_format_editor` of Drupal 11
(`filter.format.basic_html.yml`). What the filter does is told again after its `FilterHtml` and
`Xss` classes: elements and attributes that are not listed go, values are put in double quotes,
loose signs and ampersands are escaped. Not told again is that it reads the result as HTML and
writes it once more.
"""

import re
from typing import Final

ALLOWED_HTML: Final = (
    "<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> "
    "<blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> "
    "<img src alt data-entity-uuid data-entity-type height width data-caption data-align>"
)
EVERYWHERE: Final = {"lang", "dir"}
PROTOCOLS: Final = {
    "http", "https", "ftp", "news", "nntp", "tel", "telnet", "mailto", "irc", "ssh", "sftp", "webcal", "rtsp",
}  # fmt: skip
"""The schemes of `filter_protocols` in `core.services.yml`."""

_ALLOWED: Final = {
    tag: EVERYWHERE | set(attributes.split()) for tag, attributes in re.findall(r"<(\w+)([^>]*)>", ALLOWED_HTML)
}
_ENTITY = re.compile(r"&(?!(?:#\d+|#[xX](?:[0-9A-Fa-f]{2})+|[A-Za-z][A-Za-z0-9]*);)")
_SIGN = re.compile(r"<(?=[^a-zA-Z!/])|<!--.*?-->|<[^>]*(?:>|$)|>")
_TAG = re.compile(r"<(/?)([a-zA-Z0-9-]+)\s*([^>]*)>")
_ATTRIBUTE = re.compile(r"""([a-zA-Z][-a-zA-Z0-9]*)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)""")
_SCHEME = re.compile(r"([^/?#:]*):")


def basic_html(text: str) -> str:
    """Return a text as the filter leaves it."""
    return _SIGN.sub(lambda found: _sign(found[0]), _ENTITY.sub("&amp;", text))


def _sign(text: str) -> str:
    if len(text) == 1:
        return {"<": "&lt;", ">": "&gt;"}[text]
    found = _TAG.fullmatch(text)
    if not found or found[2].lower() not in _ALLOWED:
        return ""
    slash, name, attributes = found.groups()
    if slash:
        return f"</{name}>"
    kept = (
        f' {attribute[1]}="{_without_bad_scheme("".join(filter(None, attribute.groups()[1:])))}"'
        for attribute in _ATTRIBUTE.finditer(attributes)
        if attribute[1] in _ALLOWED[name.lower()]
    )
    return f"<{name}{''.join(kept)}>"


def _without_bad_scheme(value: str) -> str:
    while (found := _SCHEME.match(value)) and found[1].lower() not in PROTOCOLS:
        value = value[found.end() :]
    return value
