"""The comments of YAML are kept when a document is written anew."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.places import IN_CI
from tests.strategies import notices
from tests.trees import parts_of
from tietosuoja import DocumentError, Notice, dumps, loads
from tietosuoja.pointers import Path
from tietosuoja.serialisation.rewriting import lost_comments, rewritten
from tietosuoja.serialisation.sources import read_source
from tietosuoja.serialisation.yaml_writing import Remarks, yaml_document

MESSY = """\
# yaml-language-server: $schema=notice.schema.json
# The owner of this file.

schema_version: "1.0"   # one version
# the languages
languages: [fi, sv] # two of them
updated: 2026-11-22
controllers:   # who
  # the shop
  - name: Kukkakauppa Oy # our name
    # the phones
    phones: [029 000 0000]   # mind the zeros
    emails: []  # none yet
  # no second one
activities:
  - # the first
    purposes:
      - {purpose: newsletter} # monthly
      - purpose: accounting
        bases: [contract,  # the first
          consent]
      # no third
  # no second activity
title: {fi: "Seloste # ei kommentti"}
preamble:
  fi: |  # a block
    Rivi # 1

    Rivi 2
  # below the block
# the end
"""

TIDY = """\
# yaml-language-server: $schema=notice.schema.json
# The owner of this file.
schema_version: "1.0"  # one version

title:
  fi: "Seloste # ei kommentti"

# the languages
languages:
  - fi
  - sv  # two of them

updated: "2026-11-22"

preamble:
  fi: |-  # a block
    Rivi # 1

    Rivi 2
  # below the block

controllers:  # who
  # the shop
  # none yet
  - name: Kukkakauppa Oy  # our name
    # the phones
    phones:
      - "029 000 0000"  # mind the zeros
  # no second one

activities:  # the first
  - purposes:
      # monthly
      - newsletter
      - purpose: accounting
        bases:
          - contract  # the first
          - consent
      # no third
  # no second activity
# the end
"""


def test_comments_go_where_what_they_stand_at_goes() -> None:
    assert rewritten(read_source(MESSY, "yaml"), "yaml") == TIDY
    assert rewritten(read_source(TIDY.encode(), "yaml"), "yaml") == TIDY


@pytest.mark.parametrize(
    ("messy", "tidy"),
    [
        ("schema_version: '1.0'\n...  # a\n", "{}\n# a\n"),
        ("---  # a\nschema_version: '1.0'\n", "# a\n{}\n"),
        ("schema_version: '1.0'\n  # a\n", "{}\n# a\n"),
        ("schema_version: '1.0'\n...\n# a\n", "{}\n# a\n"),
        ("schema_version: '1.0' # a\n # b\nactivities: [] # c\n", "# b\n# c\n{}  # a\n"),
        ("# a\r\nschema_version: '1.0' # b\r\n", "# a\n{}  # b\n"),
        ("{schema_version: '1.0', # a\n# b\n}\n", "{}  # a\n# b\n"),
    ],
)
def test_odd_comments_are_kept_too(messy: str, tidy: str) -> None:
    begin, rest = tidy.split("{}")
    assert rewritten(read_source(messy, "yaml"), "yaml") == f'{begin}schema_version: "1.0"{rest}'


COMMENTS = ["# one", "# two: x", "#- three"]


def walked(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, value
    for step, part in parts_of(value):
        yield from walked(part, (*path, step))


def comments(text: str) -> Counter[str]:
    return Counter(re.findall("# note [0-9]+", text))


def is_yaml(text: str) -> bool:
    """Tell whether a text is YAML: a line that is indented less ends a block scalar, whose rest is none then."""
    try:
        loads(text, "yaml")
    except DocumentError:
        return False
    return True


@settings(
    deadline=None,
    max_examples=150 if IN_CI else 15,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(notices(), st.data())
def test_no_comment_is_lost_and_a_second_time_changes_nothing(notice: Notice, data: st.DataObject) -> None:
    lines = dumps(notice, "yaml").split("\n")
    for number in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(lines) - 1))
        lines.insert(at, " " * data.draw(st.integers(0, 8)) + f"# note {number}")
    text = "\n".join(lines)
    assume(is_yaml(text))
    written = rewritten(read_source(text, "yaml"), "yaml") if loads(text, "yaml") == notice else text
    assert loads(written, "yaml") == loads(text, "yaml")
    assert comments(written) == comments(text)
    if written != text:
        assert rewritten(read_source(written, "yaml"), "yaml") == written


@settings(
    deadline=None,
    max_examples=150 if IN_CI else 15,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(notices(), st.data())
def test_comments_may_stand_anywhere(notice: Notice, data: st.DataObject) -> None:
    tree = json.loads(dumps(notice))
    some = st.lists(st.sampled_from(COMMENTS), max_size=2).map(tuple)
    paths = [path for path, _ in walked(tree)]
    remarks = st.builds(Remarks, before=some, beside=some, below=some)
    text = yaml_document(tree, data.draw(st.dictionaries(st.sampled_from(paths), remarks, max_size=5)))
    written = rewritten(read_source(text, "yaml"), "yaml")
    assert loads(written, "yaml") == notice
    assert [*map(written.count, COMMENTS)] == [*map(text.count, COMMENTS)]
    assert rewritten(read_source(written, "yaml"), "yaml") == written


def test_comments_that_are_not_kept_are_counted() -> None:
    toml = '# a\nschema_version = "1.0" # b\nversion = "# c"\n'
    assert lost_comments(read_source(MESSY, "yaml"), "json") == 20
    assert lost_comments(read_source(MESSY, "yaml"), "yaml") == 0
    assert lost_comments(read_source(toml, "toml"), "yaml") == 2
    assert lost_comments(read_source('{"schema_version": "1.0"}', "json"), "yaml") == 0


def test_a_comment_behind_a_hyphen_goes_above_it() -> None:
    text = 'schema_version: "1.0"\nlanguages:\n  - fi\n  - # c\n    sv\n'
    assert rewritten(read_source(text, "yaml"), "yaml").endswith("languages:\n  - fi\n  # c\n  - sv\n")


def test_a_schema_that_the_author_names_is_kept() -> None:
    text = "$schema: ./notice.schema.json  # ours\nschema_version: '1.0'\n"
    tidy = '$schema: "./notice.schema.json"  # ours\nschema_version: "1.0"\n'
    assert rewritten(read_source(text, "yaml"), "yaml") == tidy
    assert "$schema" not in dumps(Notice(), "yaml")
