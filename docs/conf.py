"""How Sphinx builds the documentation."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "extensions"))

from tietosuoja import __version__

project = "tietosuoja"
author = "The authors of tietosuoja"
release = __version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "law_tables",
    "message_tables",
    "model_tables",
    "rule_pages",
]
exclude_patterns = ["extensions"]
nitpicky = True
default_role = "code"
nitpick_ignore_regex = [
    # Python's own documentation is not at hand when this is built without a network.
    ("py:class", r"(os|collections|pathlib|datetime)\..*"),
    # The classes of the model have pages of their own kind.
    ("py:class", r"tietosuoja\.model\..*"),
]

html_theme = "furo"
html_title = f"tietosuoja {release}"
html_show_sourcelink = False
html_show_copyright = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
