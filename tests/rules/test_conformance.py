"""Every rule finds what its cases say, and nothing else."""

import inspect
import json
from collections import Counter

import pytest

from tests.conformance import ARTICLES, CASES, COMPLETE, MUTATIONS, TODAY, Facts, Mutation
from tests.notices import document
from tietosuoja import check, loads
from tietosuoja.findings.case import Case
from tietosuoja.findings.rule import Rule
from tietosuoja.reporting.explanation import example_of, explanation
from tietosuoja.rules.engine import findings_of
from tietosuoja.rules.index import RULES

BY_NAME = {rule.name: rule for rule in RULES}


def found(rule: Rule, facts: str, case: Facts | None = None) -> list[str]:
    notice = loads(document(**json.loads(facts)))
    today = case.today if case else TODAY
    return [finding.pointer for finding in findings_of(Case(notice=notice, today=today), [rule])]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_a_rule_finds_what_its_cases_say(case: Facts) -> None:
    assert found(BY_NAME[case.rule], case.facts, case) == list(case.expected)
    assert bool(case.expected) == (case.kind == "fires")


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: f"{mutation.rule}: {mutation.title}")
def test_a_change_of_the_complete_specimen_makes_exactly_these_rules_fire(mutation: Mutation) -> None:
    assert {finding.rule for finding in check(mutation.notice(), today=mutation.today)} == mutation.expected
    assert mutation.rule in mutation.expected


def test_nothing_is_found_in_the_complete_specimen() -> None:
    notice = loads(json.dumps(COMPLETE))
    assert [(finding.rule, finding.pointer) for finding in check(notice, today=TODAY)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_a_case_that_fires_one_that_does_not_and_a_near_miss(rule: Rule) -> None:
    assert {case.kind for case in CASES if case.rule == rule.name} == {"fires", "passes", "near-miss"}
    assert ARTICLES[rule.name] == str(rule.citations[0])


def test_every_rule_is_reached_from_the_complete_specimen() -> None:
    reached = Counter(name for mutation in MUTATIONS for name in mutation.expected)
    assert [rule.name for rule in RULES if not reached[rule.name]] == []


def test_there_are_no_cases_of_rules_that_are_gone() -> None:
    assert {case.rule for case in CASES} == set(BY_NAME)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_docstring_is_the_english_explanation(rule: Rule) -> None:
    module = inspect.getmodule(rule.find)
    written = (inspect.getdoc(module) or "").split()
    assert written == explanation(rule, "en").removesuffix(HEURISTIC).split()


HEURISTIC = "The rule guesses from the wording and can be wrong.\n"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_example_of_a_rule_is_found(rule: Rule) -> None:
    case = next(case for case in CASES if case.rule == rule.name and case.kind == "fires")
    assert found(rule, example_of(rule), case) != []


def test_rules_are_sorted_and_named_as_their_files() -> None:
    names = [rule.name for rule in RULES]
    assert names == sorted(names)
    assert [inspect.getmodule(rule.find).__name__.rpartition(".")[2] for rule in RULES] == [  # type: ignore[union-attr]
        name.replace("-", "_") for name in names
    ]
