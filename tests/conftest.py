"""What all tests share: how much to generate, and data that is not part of the project."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.places import SUITES

settings.register_profile("local", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("ci" if os.environ.get("CI_FULL") else "local")


@pytest.fixture(scope="session")
def json_suite() -> Path:
    """Return the folder of JSONTestSuite, which is no part of the project, or skip."""
    folder = SUITES / "JSONTestSuite" / "test_parsing"
    if not folder.is_dir():
        pytest.skip("the suite JSONTestSuite is not beside the project")
    return folder


def missing(reason: str) -> None:
    """Skip a test for want of something, or fail where everything is required."""
    if os.environ.get("CI_FULL"):
        pytest.fail(f"required in CI: {reason}")
    pytest.skip(reason)
