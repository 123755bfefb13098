"""How much the tests generate, and what they tell at the end."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

from tests.conformance import CASES, MUTATIONS
from tests.places import IN_CI

settings.register_profile("local", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("ci" if IN_CI else "local")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how many changes of the complete specimen reach each rule, and the tables of tests that have one."""
    reached = Counter(name for mutation in MUTATIONS for name in mutation.expected)
    terminalreporter.section("changes of the complete specimen that reach a rule")
    for name in sorted({case.rule for case in CASES}):
        terminalreporter.write_line(f"{reached[name]:4}  {name}")
    for report in terminalreporter.getreports("passed"):
        for name, table in report.user_properties:
            if name == "table":
                terminalreporter.section(report.nodeid)
                terminalreporter.write_line(str(table))
