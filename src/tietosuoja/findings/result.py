"""All that a check found."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.findings.acceptance import Acceptance
from tietosuoja.findings.citations import Citation
from tietosuoja.findings.finding import Finding, Severity
from tietosuoja.pointers import Path

Position: TypeAlias = tuple[int, int]
"""Line and column, in characters from 1."""

Status: TypeAlias = Literal["stated", "denied", "weak", "missing", "not-required"]
"""How a notice stands to an item that the law asks for."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class CoverageItem:
    """One item of Arts. 13 and 14, and how the notice stands to it.

    Attributes:
        item: The name of the item: `purposes`, `recipients`.
        citation: Where the law asks for it.
        status: Whether it is stated, denied, stated but weak, missing, or not required.
    """

    item: str
    citation: Citation
    status: Status


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class CheckResult:
    """What a check of a notice found; iterating gives the findings.

    Attributes:
        findings: The findings, in the order of the notice; at one place the gravest first.
        coverage: How the notice stands to each item of Arts. 13 and 14; empty before the GDPR.
        today: The day on which the notice was judged.
        as_of: The day on which the facts of law were last checked.
        before_gdpr: Whether the GDPR did not apply on that day, so that only transfer tools
            were judged.
        accepted: The findings that were accepted in the open, with the reasons.
        file: The name of the file of the notice, if there is one.
        positions: Line and column of places in the file, from 1.
    """

    findings: tuple[Finding, ...]
    coverage: tuple[CoverageItem, ...]
    today: date
    as_of: date
    before_gdpr: bool = False
    accepted: tuple[tuple[Finding, Acceptance], ...] = ()
    file: str | None = None
    positions: tuple[tuple[Path, Position], ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        """Return the findings."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Return the number of findings."""
        return len(self.findings)

    def count(self, severity: Severity) -> int:
        """Return the number of findings of a severity."""
        return sum(finding.severity == severity for finding in self.findings)
