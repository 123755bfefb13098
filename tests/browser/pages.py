"""Pages as sites show them: notices in every form in which they are published on the web."""

import json
import subprocess
from collections.abc import Iterator
from typing import Any, get_args

from tests.notices import FILES
from tests.outside import npm_file, program
from tests.places import TESTS
from tietosuoja import build, load, render
from tietosuoja.vocabulary.codes import LanguageCode

LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
SITE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Esimerkki</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ background: #fff; color: #111; line-height: 1.6; overflow-wrap: anywhere; }}
a {{ color: #00c; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #111; color: #eee; }} a {{ color: #9cf; }} }}
</style>
</head>
<body>
<main>
<h1>Esimerkki</h1>
{fragments}</main>
</body>
</html>
"""
"""The least of an accessible site: what it has around a fragment."""


def site(language: LanguageCode, *fragments: str) -> str:
    """Return a page of a site that shows fragments."""
    return SITE.format(language=language, fragments="".join(fragments))


def published(profile: Any) -> Iterator[tuple[str, str]]:
    """Return every specimen in every language as a page, each with its name."""
    for name, file in FILES.items():
        for language in LANGUAGES:
            yield f"{name}.{language}.{profile}", _page(load(file), language, profile)


def _page(notice: Any, language: LanguageCode, profile: Any) -> str:
    if profile == "page":
        links: dict[LanguageCode, str] = {other: f"{other}.html" for other in LANGUAGES if other != language}
        return render(notice, language, profile="page", links=links, articles=True)
    return site(language, render(notice, language, profile=profile, contents=True))


def two_notices(profile: Any) -> tuple[str, str]:
    """Return a page with two notices, of two controllers."""
    first, second = (load(FILES[name]) for name in ("small", "web-page"))
    fragments = (
        render(first, "fi", profile=profile, contents=True, id_prefix="first-"),
        render(second, "fi", profile=profile, contents=True, id_prefix="second-"),
    )
    return f"two.{profile}", site("fi", *fragments)


def further() -> list[tuple[str, str]]:
    """Return the index pages of a build, and the first layer as a page."""
    notices = {name: load(FILES[name]) for name in ("small", "web-page")}
    files = build(notices)
    index = [(name.removesuffix(".html"), data.decode()) for name, data in files.items() if name.startswith("index.")]
    short = render(load(FILES["complete"]), "fi", profile="page", layer="short", full_text="fi.html")
    return [*index, ("complete.fi.short", short)]


def inspected(pages: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return what a browser tells of pages: what axe-core finds, and how wide they are at 320 pixels."""
    tasks = [{"name": name, "html": html} for name, html in pages]
    found: list[dict[str, Any]] = in_browser("inspect.mjs", pages=tasks, axe=str(npm_file("axe-core/axe.min.js")))
    return found


def in_browser(script: str, **task: Any) -> Any:
    """Run a script that drives Chromium, and return what it writes."""
    modules = npm_file("playwright-core").parent
    file = modules.parent / script
    file.write_bytes((TESTS / "browser" / script).read_bytes())
    done = subprocess.run(
        [program("node"), str(file)],
        input=json.dumps({"chromium": program("chromium"), **task}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
