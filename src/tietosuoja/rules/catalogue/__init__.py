"""The rules, one file each.

A module docstring says what its rule finds, why, its source, an example that is found, and what
is better; it is the English form of what `tietosuoja explain` says.
"""
