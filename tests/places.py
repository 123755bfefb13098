"""Where the tests find things, and how much of them they try."""

import os
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
SOURCE: Final = ROOT / "src" / "tietosuoja"
TESTS: Final = ROOT / "tests"
IN_CI: Final = bool(os.environ.get("CI_FULL"))
