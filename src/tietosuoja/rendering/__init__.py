"""From a page to text in a format: one file a format, one function a kind of node.

No words of privacy law, and no language but the names of languages.
"""
