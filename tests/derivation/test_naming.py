"""Whom the title of a notice names."""

from typing import Any

import pytest

from tests.notices import notice_of
from tietosuoja.derivation.naming import titled_controller

A = {"name": "A"}


def test_it_is_the_only_controller() -> None:
    notice = notice_of(controllers=[A])
    assert titled_controller(notice) is notice.controllers[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"controllers": [A, {"name": "B"}]},
        {"controllers": [{"business_id": "1234567-1"}]},
        {"controllers": [A], "title": {"fi": "Seloste"}},
        {"controllers": [A], "origin": "imported"},
        {},
    ],
)
def test_otherwise_it_is_nobody(fields: dict[str, Any]) -> None:
    assert titled_controller(notice_of(**fields)) is None
