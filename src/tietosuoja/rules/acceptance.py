"""Sets aside what a project accepts."""

from collections.abc import Iterable, Iterator

import attrs

from tietosuoja.findings.acceptance import Acceptance, AcceptanceRemark
from tietosuoja.findings.finding import Finding
from tietosuoja.findings.result import CheckResult


def with_acceptances(result: CheckResult, acceptances: Iterable[Acceptance]) -> CheckResult:
    """Return a result without the findings that are accepted on its day.

    An acceptance that has expired sets nothing aside.
    """
    standing = tuple(acceptance for acceptance in acceptances if acceptance.until >= result.today)
    accepted = tuple(
        (finding, acceptance)
        for finding in result.findings
        if (acceptance := next((each for each in standing if each.covers(finding, result.file)), None))
    )
    gone = {finding for finding, _ in accepted}
    return attrs.evolve(
        result, findings=tuple(finding for finding in result.findings if finding not in gone), accepted=accepted
    )


def remarks_on(acceptances: Iterable[Acceptance], results: Iterable[CheckResult]) -> Iterator[AcceptanceRemark]:
    """Tell which acceptances have expired, and which nothing needed.

    Args:
        acceptances: The acceptances.
        results: The results of all notices, after the acceptances were applied.
    """
    told = tuple(results)
    for acceptance in acceptances:
        covered = [result for result in told if any(acceptance.covers(found, result.file) for found in _all(result))]
        if not covered:
            yield AcceptanceRemark(acceptance=acceptance, trouble="unused")
        elif any(acceptance.until < result.today for result in covered):
            yield AcceptanceRemark(acceptance=acceptance, trouble="expired")


def _all(result: CheckResult) -> Iterator[Finding]:
    yield from result.findings
    yield from (finding for finding, _ in result.accepted)
