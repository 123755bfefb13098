"""Renders the example notice: in Finnish to the terminal, and as a page in each of its languages."""

import sys
from pathlib import Path
from string import Template

from tietosuoja import load, render

EXAMPLES = Path(__file__).parent
PAGES = Path("build", "demo")


def main() -> None:
    """Print the notice in Finnish and write its pages."""
    notice = load(EXAMPLES / "flower-shop.json")
    page = Template((EXAMPLES / "page.html").read_text(encoding="utf-8"))
    sys.stdout.write(render(notice, "fi", "text"))
    PAGES.mkdir(parents=True, exist_ok=True)
    print("\nThe same notice as a page:")
    for language in notice.languages:
        html = page.substitute(language=language, notice=render(notice, language, heading_level=1))
        path = PAGES / f"notice.{language}.html"
        path.write_text(html, encoding="utf-8")
        print(f"  {path}")


if __name__ == "__main__":
    main()
