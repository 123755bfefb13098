"""The European Economic Area."""

from functools import cache

from tietosuoja.reference.data_files import data_file


@cache
def eea_countries() -> frozenset[str]:
    """Return the countries of the EEA, and Åland, by ISO 3166-1 alpha-2 code."""
    regions = data_file("regions")
    return frozenset([*regions["eu"], *regions["efta"], *regions["parts"]])
