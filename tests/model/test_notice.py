"""Notices are values."""

import pickle

import attrs
import pytest

from tests.notices import SMALL
from tietosuoja import Notice, OwnWords


def test_an_empty_notice_can_be_built() -> None:
    assert Notice() == Notice()


def test_a_notice_can_be_evolved() -> None:
    other = attrs.evolve(SMALL, title=OwnWords(fi="Seloste"))
    assert (other.title, other.activities) == (OwnWords(fi="Seloste"), SMALL.activities)


def test_a_notice_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        SMALL.version = "2"  # type: ignore[misc]


def test_a_notice_can_be_hashed() -> None:
    assert len({SMALL, attrs.evolve(SMALL), Notice()}) == 2


def test_a_notice_can_be_pickled() -> None:
    assert pickle.loads(pickle.dumps(SMALL)) == SMALL


def test_classes_of_the_model_have_slots() -> None:
    assert not hasattr(SMALL, "__dict__")
    assert not hasattr(SMALL, "__weakref__")
