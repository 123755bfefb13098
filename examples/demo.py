"""Renders the example notice: in Finnish to the terminal, and as a page in each of its languages."""

import sys
from pathlib import Path

from tietosuoja import build, load, render

EXAMPLES = Path(__file__).parent
PAGES = Path("build", "demo")


def main() -> None:
    """Print the notice in Finnish and write its pages, with what tells of them."""
    notice = load(EXAMPLES / "flower-shop.json")
    sys.stdout.write(render(notice, "fi", "text"))
    PAGES.mkdir(parents=True, exist_ok=True)
    print("\nThe same notice as pages, with a manifest:")
    for name, data in build(notice).items():
        (PAGES / name).write_bytes(data)
        print(f"  {PAGES / name}")


if __name__ == "__main__":
    main()
