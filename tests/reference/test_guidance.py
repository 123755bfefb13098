"""Guidelines, judgments and limits."""

import re

import pytest

from tietosuoja.findings.citations import act, gdpr
from tietosuoja.findings.rule import Rule
from tietosuoja.model.texts import DURATION
from tietosuoja.reference.adequacy import adequacy_decisions
from tietosuoja.reference.guidelines import Guideline, guidelines
from tietosuoja.reference.judgments import Judgment, judgments
from tietosuoja.reference.limits import Limit, limits
from tietosuoja.reference.mechanisms import mechanisms
from tietosuoja.reference.statutes import statute_records
from tietosuoja.rules.index import RULES

GUIDELINES = tuple(guidelines().values())
JUDGMENTS = tuple(judgments().values())
LIMITS = tuple(limits().values())
CASE = re.compile(r"[CT]-[0-9]+/[0-9]{2}|KHO:[0-9]{4}:[0-9]+")


@pytest.mark.parametrize("guideline", GUIDELINES, ids=lambda guideline: guideline.name)
def test_a_guideline_is_whole(guideline: Guideline) -> None:
    days = [guideline.adopted, guideline.revised, guideline.endorsed, guideline.published, guideline.checked]
    known = [day for day in days if day]
    assert known == sorted(known)
    assert len(known) > 1
    assert guideline.status in {"final", "draft"}
    assert guideline.issuer
    assert guideline.title


@pytest.mark.parametrize("judgment", JUDGMENTS, ids=lambda judgment: judgment.number)
def test_a_judgment_is_whole(judgment: Judgment) -> None:
    assert CASE.fullmatch(judgment.number)
    assert judgment.decided < judgment.checked
    assert judgment.point.endswith(".")
    assert judgment.name


def test_judgments_are_in_the_order_of_their_days() -> None:
    assert list(JUDGMENTS) == sorted(JUDGMENTS, key=lambda judgment: judgment.decided)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_rules_cite_is_known(rule: Rule) -> None:
    for citation in rule.citations:
        assert citation.judgment is None or citation.judgment in judgments()
        if citation.guideline:
            name, draft, _ = citation.guideline.partition(" (draft)")
            assert (guidelines()[name].status == "draft") == bool(draft)


def test_a_judgment_that_ended_something_was_given_on_the_day_on_which_it_ended() -> None:
    ends = {str(each.ended_by): each.ended for each in adequacy_decisions() if each.ended_by}
    ends |= {str(each.ended_by): each.ended for each in mechanisms().values() if each.status == "invalidated"}
    assert {number: judgments()[number].decided for number in ends} == ends
    assert ends.keys() == {"C-362/14", "C-311/18"}


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.code)
def test_a_limit_is_whole(limit: Limit) -> None:
    assert DURATION.matches(limit.value)
    statute = statute_records()[limit.act]
    cited = gdpr(limit.place) if limit.act == "2016/679" else act(limit.act, limit.place)
    assert cited.article or cited.section in statute.sections
    assert (statute.applies or statute.in_force or limit.since) <= limit.since


def test_the_limits_are_those_of_the_law() -> None:
    assert {code: limit.value for code, limit in limits().items()} == {
        "consent-age": "P13Y",
        "response-time": "P1M",
        "response-extension": "P2M",
        "complaint-handling": "P3M",
    }
