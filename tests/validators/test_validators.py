"""Every validator judges the suite as it says, but for what is listed in `tests/data/validators.toml`."""

import json
import tomllib
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

import attrs
import pytest

from tests.places import IN_CI, ROOT, TESTS
from tests.schema_suite.files import BEYOND, GENERATED, Case, cases, is_read
from tests.validators.drivers import VALIDATORS, Validator, ajv, wordpress_sanitised
from tietosuoja import json_schema

TABLE = ROOT / "docs" / "reference" / "validators.md"


@attrs.frozen(kw_only=True)
class Deviation:
    """What validators judge otherwise, for one cause; the cases are patterns for names."""

    validators: tuple[str, ...]
    accepts: bool
    cause: str
    cases: tuple[str, ...]

    def covers(self, case: Case) -> bool:
        return case.valid is not self.accepts and any(fnmatchcase(case.name, pattern) for pattern in self.cases)


DEVIATIONS = [
    Deviation(
        validators=tuple(entry["validators"]),
        accepts=entry["accepts"],
        cause=entry["cause"],
        cases=tuple(entry["cases"]),
    )
    for entry in tomllib.loads((TESTS / "data" / "validators.toml").read_text("utf-8"))["deviations"]
]


@cache
def beyond() -> tuple[tuple[dict[str, Any], Case], ...]:
    """Return the tests of what is beyond the schema, with the cases that they are for validators."""
    groups = json.loads(BEYOND.read_text("utf-8"))
    return tuple(
        (
            test,
            Case(
                name=f"{BEYOND.stem} / {group['description']} / {test['description']}",
                data=test["data"] if "data" in test else json.loads(test["text"].removeprefix("\ufeff")),
                valid=test["schema"],
            ),
        )
        for group in groups
        for test in group["tests"]
    )


@cache
def everything() -> tuple[Case, ...]:
    """Return all cases for validators: also what is beyond the schema, if its values can tell it."""
    return (*cases(), *(case for test, case in beyond() if "data" in test))


@cache
def judged() -> tuple[Case, ...]:
    """Return what is put before every validator: everything in CI, else a tenth of what is generated."""
    by_hand = [case for case in everything() if not case.name.startswith(GENERATED.name)]
    generated = [case for case in everything() if case.name.startswith(GENERATED.name)]
    return (*by_hand, *generated[:: 1 if IN_CI else 10])


def listed_cases(name: str) -> set[str]:
    """Return the cases that a validator is listed to judge otherwise."""
    listed = [deviation for deviation in DEVIATIONS if name in deviation.validators]
    return {case.name for case in everything() for deviation in listed if deviation.covers(case)}


@pytest.mark.parametrize("validator", VALIDATORS, ids=lambda validator: validator.name)
def test_a_validator_judges_as_the_suite_says_but_for_what_is_listed(validator: Validator) -> None:
    verdicts = validator.judge(json_schema(flavour=validator.flavour), [case.data for case in judged()])
    deviating = {case.name for case, verdict in zip(judged(), verdicts, strict=True) if verdict != case.valid}
    listed = [deviation for deviation in DEVIATIONS if validator.name in deviation.validators]
    by_cause = {entry.cause: {case.name for case in judged() if entry.covers(case)} for entry in listed}
    expected = {name for names in by_cause.values() for name in names}
    assert sorted(deviating - expected) == [], "not listed"
    assert {cause: sorted(names - deviating) for cause, names in by_cause.items() if names - deviating} == {}, "no more"


def test_what_wordpress_takes_and_sanitises_is_a_notice() -> None:
    loosely_read = listed_cases("WordPress")
    taken = [case for case in cases() if case.valid or case.name in loosely_read]
    assert len(taken) > 1000
    sanitised = wordpress_sanitised(json_schema(flavour="wp-rest"), [case.data for case in taken])
    refused = [case.name for case, data in zip(taken, sanitised, strict=True) if not is_read(json.dumps(data))]
    assert refused == []


def test_every_pattern_of_the_list_names_a_case_and_no_case_has_two_causes() -> None:
    idle = [
        pattern
        for deviation in DEVIATIONS
        for pattern in deviation.cases
        if not any(fnmatchcase(case.name, pattern) for case in everything())
    ]
    assert idle == []
    for validator in VALIDATORS:
        listed = [deviation for deviation in DEVIATIONS if validator.name in deviation.validators]
        doubled = [case.name for case in everything() if sum(entry.covers(case) for entry in listed) > 1]
        assert doubled == []


def test_every_name_of_the_list_is_that_of_a_validator() -> None:
    named = {name for deviation in DEVIATIONS for name in deviation.validators}
    assert named <= {validator.name for validator in VALIDATORS}


def test_the_documentation_tells_every_validator_and_every_cause() -> None:
    text = TABLE.read_text("utf-8")
    first, _, _ = text.partition("## ")
    rows = {row.split(" | ")[0].removeprefix("| "): row.split(" | ")[-1] for row in first.splitlines()}
    counts = {validator.name: len(listed_cases(validator.name)) for validator in VALIDATORS}
    assert {name: rows[name] for name in counts} == {
        name: f"{count} cases |" if count else "none |" for name, count in counts.items()
    }
    assert [deviation.cause for deviation in DEVIATIONS if deviation.cause not in text] == []


def test_the_documentation_names_a_case_for_every_cause() -> None:
    text = TABLE.read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    for deviation in DEVIATIONS:
        row = next(line for line in rows if deviation.cause in line)
        shown = row.split(" | ")[-1].strip(" |`")
        assert any(deviation.covers(case) for case in everything() if case.name.endswith(f"/ {shown}")), shown


def test_what_the_schema_says_of_documents_that_only_their_text_tells() -> None:
    texts = [case for test, case in beyond() if "text" in test]
    assert len(texts) > 5
    assert ajv(json_schema(), [case.data for case in texts]) == [case.valid for case in texts]
