"""Takes the pictures of pages that the documentation shows.

`python docs/screenshots.py`, in the root of the project, writes them to docs/images/. It needs Node,
Chromium and the npm packages that `.ci/run` installs into build/npm.
"""

import sys
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.pages import LANGUAGES, in_browser  # noqa: E402  # the project's root must be on the path first
from tietosuoja import load, render  # noqa: E402  # likewise

IMAGES: Final = ROOT / "docs" / "images"
SHOTS: Final[tuple[tuple[str, Any, int, int, bool], ...]] = (
    ("page.fi", "fi", 900, 1150, False),
    ("page.en", "en", 900, 1150, False),
    ("phone.fi", "fi", 390, 800, False),
    ("phone.en.dark", "en", 390, 800, True),
)
"""The name of a picture, the language, the width and height in CSS pixels, and whether it is dark."""


def main() -> None:
    """Take the pictures."""
    notice = load(ROOT / "examples" / "flower-shop.json")
    IMAGES.mkdir(exist_ok=True)
    shots: list[dict[str, Any]] = []
    for name, language, width, height, dark in SHOTS:
        links: Any = {other: f"{other}.html" for other in LANGUAGES if other != language}
        html = render(notice, language, profile="page", links=links)
        file = str(IMAGES / f"{name}.png")
        shots.append({"html": html, "width": width, "height": height, "dark": dark, "file": file})
    for file in in_browser("screenshots.mjs", shots=shots):
        print(file)  # noqa: T201  # what was written


if __name__ == "__main__":
    main()
