"""Runs the tests. With CI_FULL=1 nothing may be skipped and every branch must be covered."""

import os
import subprocess
import sys

# A worker for each processor; tests of one group share a worker, and what it set up for them.
ARGUMENTS = ["--numprocesses=auto", "--dist=loadgroup"]
PYTEST = [sys.executable, "-m", "pytest", *ARGUMENTS]
COVERAGE = [sys.executable, "-m", "coverage"]


def main(arguments: list[str]) -> int:
    """Run pytest, in CI under coverage.

    What runs in bulk repeats what other tests have covered; coverage would only make it slow.
    """
    if not os.environ.get("CI_FULL"):
        return subprocess.call([*PYTEST, *arguments])
    subprocess.call([*COVERAGE, "erase"])
    code = subprocess.call([*COVERAGE, "run", "-m", "pytest", *ARGUMENTS, "-m", "not bulk", *arguments])
    subprocess.call([*COVERAGE, "combine", "--quiet"])
    code = code or subprocess.call([*COVERAGE, "report", "--fail-under=100"])
    return subprocess.call([*PYTEST, "-m", "bulk", *arguments]) or code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
