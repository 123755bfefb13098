"""Whether Article 13, Article 14 or both govern an activity."""

import pytest

from tests.notices import activity_of, notice_of
from tietosuoja.derivation.articles import derived_articles, other_sources

OWN = {"fi": "naapurit"}


CASES: list[tuple[list[object], list[tuple[str, list[int]]]]] = [
    ([], [("13", [])]),
    (["data-subject"], [("13", [0])]),
    (["data-subject", "camera-surveillance"], [("13", [0, 1])]),
    (["guardian"], [("14", [0])]),
    (["data-subject", "trade-register", {"source": OWN}], [("13", [0]), ("14", [1, 2])]),
]


@pytest.mark.parametrize(("sources", "expected"), CASES)
def test_it_follows_from_the_sources(sources: list[object], expected: list[tuple[str, list[int]]]) -> None:
    derived = derived_articles(activity_of(purposes=["sales"], sources=sources), 0)
    assert [(found.article, [path[-1] for path in found.follows_from]) for found in derived] == expected


def test_shared_sources_count() -> None:
    notice = notice_of(activities=[{"sources": ["data-subject"]}], shared={"sources": ["authorities"]})
    assert [found.article for found in derived_articles(notice, 0)] == ["13", "14"]
    assert [path for path, _ in other_sources(notice, 0)] == [("shared", "sources", 0)]
