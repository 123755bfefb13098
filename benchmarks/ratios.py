"""What the main jobs cost, as ratios to parsing the same document with the standard library.

Base and candidate alternate within one process and CPU time is counted, so that a busy machine
does not matter much; still, differences of a few percent are noise.

    python benchmarks/ratios.py [--pairs 25]
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator

from tietosuoja import dumps, json_schema, loads, render

DOCUMENT = Path(__file__).parent.parent / "tests" / "data" / "notices" / "complete.json"
SLICE = 0.02
"""Seconds of CPU time for one measurement."""


def cost(job: Callable[[], object]) -> float:
    """Return the CPU seconds that one run of a job takes."""
    runs, start = 0, time.thread_time()
    while (spent := time.thread_time() - start) < SLICE:
        job()
        runs += 1
    return spent / runs


def ratio(candidate: Callable[[], object], base: Callable[[], object], pairs: int) -> tuple[float, float, float]:
    """Return the lower quartile, median and upper quartile of paired ratios."""
    found = [cost(candidate) / cost(base) for _ in range(pairs)]
    low, middle, high = statistics.quantiles(found, n=4, method="inclusive")
    return low, middle, high


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the main jobs against json.loads.")
    parser.add_argument("--pairs", type=int, default=25, help="how often to measure (default: 25)")
    options = parser.parse_args()
    data = DOCUMENT.read_bytes()
    notice, tree, validator = loads(data), json.loads(data), cast("Any", Draft202012Validator(json_schema()))
    jobs: dict[str, Callable[[], object]] = {
        "loads": lambda: loads(data),
        "dumps": lambda: dumps(notice),
        "render, text": lambda: render(notice, "fi", "text"),
        "render, html": lambda: render(notice, "fi", "html"),
        "jsonschema, for comparison": lambda: validator.is_valid(tree),
    }
    print(f"{len(data)} bytes; json.loads = 1")
    for name, job in jobs.items():
        low, middle, high = ratio(job, lambda: json.loads(data), options.pairs)
        print(f"{name:28}{middle:8.1f}  [{low:.1f} to {high:.1f}]")


if __name__ == "__main__":
    main()
