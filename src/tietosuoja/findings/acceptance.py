"""Findings that are accepted in the open: with a reason, and for a time."""

from datetime import date
from typing import Literal, TypeAlias, final

import attrs

from tietosuoja.findings.finding import Finding

Trouble: TypeAlias = Literal["expired", "unused"]
"""What may be the matter with an acceptance."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Acceptance:
    """What a project accepts of what a check finds.

    Attributes:
        rule: The name of the rule.
        reason: Why it is accepted.
        until: The last day on which it is.
        path: The JSON Pointer at or below which it is; empty for the whole notice.
        file: The name of the file for which it is; None for all.
    """

    rule: str
    reason: str
    until: date
    path: str = ""
    file: str | None = None

    def covers(self, finding: Finding, file: str | None) -> bool:
        """Whether a finding is of its rule, at its place."""
        below = finding.pointer == self.path or finding.pointer.startswith(f"{self.path}/")
        return finding.rule == self.rule and below and self.file in {None, file}


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class AcceptanceRemark:
    """What is to be told of an acceptance: that it has expired, or that nothing needs it.

    Attributes:
        acceptance: The acceptance.
        trouble: What is the matter.
    """

    acceptance: Acceptance
    trouble: Trouble
