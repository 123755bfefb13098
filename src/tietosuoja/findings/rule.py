"""The record of a rule."""

from collections.abc import Callable, Iterator
from typing import TypeAlias, final

import attrs

from tietosuoja.findings.case import Case
from tietosuoja.findings.citations import Citation
from tietosuoja.findings.finding import Finding, Severity, Value
from tietosuoja.pointers import Path

Find: TypeAlias = Callable[[Case], Iterator[Finding]]
"""The generator of a rule's findings."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Rule:
    """One rule: what it is called, how grave it is, what it rests on, and how it finds.

    Attributes:
        name: Its name: the defect, in words with hyphens.
        severity: How grave its findings are, if they do not say otherwise.
        citations: What it rests on; findings cite the first one if they do not say otherwise.
        find: The generator of its findings.
        heuristic: Whether its findings rest on guesswork about wording.
        before_gdpr: Whether it judges days before the GDPR applied, too: only transfer tools do.
    """

    name: str
    severity: Severity
    citations: tuple[Citation, ...]
    find: Find
    heuristic: bool = False
    before_gdpr: bool = False

    def at(
        self,
        *path: str | int,
        severity: Severity | None = None,
        citation: Citation | None = None,
        variant: str | None = None,
        related: tuple[Path, ...] = (),
        **values: Value,
    ) -> Finding:
        """Return a finding of this rule at a place of the notice.

        Args:
            *path: The steps to the place.
            severity: How grave it is, if not as the rule says.
            citation: What it rests on, if not the rule's first citation.
            variant: Which of the rule's messages fits, where it has several.
            related: Other places that it is about.
            **values: What the message tells, by name.
        """
        return Finding(
            rule=self.name,
            severity=severity or self.severity,
            path=path,
            citation=citation or self.citations[0],
            variant=variant,
            values=tuple(sorted(values.items())),
            related=related,
            heuristic=self.heuristic,
        )
