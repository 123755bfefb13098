"""The European Economic Area."""

from tietosuoja.reference.data_files import data_file
from tietosuoja.reference.regions import eea_countries
from tietosuoja.vocabulary.codes import COUNTRIES


def test_the_eea_has_thirty_countries_and_aland() -> None:
    assert len(eea_countries()) == 31
    assert {"FI", "AX", "NO", "IS", "LI"} <= eea_countries() <= COUNTRIES
    assert not {"GB", "CH", "GL", "FO"} & eea_countries()


def test_the_eea_has_a_source() -> None:
    assert data_file("regions")["source"]
