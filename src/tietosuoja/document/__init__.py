"""The page as a tree, before it has a format: headings, paragraphs, lists, facts.

No privacy law, no mark-up. `composition` makes the tree, `rendering` writes it.
"""
