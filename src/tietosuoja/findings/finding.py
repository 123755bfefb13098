"""One thing that a check found."""

from datetime import date
from typing import Final, Literal, TypeAlias, final, get_args

import attrs

from tietosuoja.findings.citations import Citation
from tietosuoja.model.words import OwnWords
from tietosuoja.pointers import Path, pointer
from tietosuoja.vocabulary.codes import TableName

Severity: TypeAlias = Literal["error", "warning", "info"]
"""How grave a finding is: the law asks for it, guidance or risk, good practice."""

SEVERITIES: Final[tuple[Severity, ...]] = get_args(Severity)
"""The severities, the gravest first."""


@final
@attrs.frozen(weakref_slot=False)
class Term:
    """A code or own words in a finding, to be worded in the reader's language.

    Attributes:
        table: The table of the code.
        term: The code, or the author's words.
    """

    table: TableName
    term: str | OwnWords


@final
@attrs.frozen(weakref_slot=False)
class Country:
    """A country or area in a finding.

    Attributes:
        code: Its code: ISO 3166-1 alpha-2, `EU` or `EEA`.
    """

    code: str


Value: TypeAlias = str | int | date | Term | Country
"""What a message tells beside its fixed words."""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Finding:
    """One thing that a check found. It holds no words; `report` makes them.

    Attributes:
        rule: The name of the rule.
        severity: How grave it is.
        path: Where in the notice: the steps from its root; to a field that may be missing.
        citation: The place in the law that it rests on.
        variant: Which of the rule's messages fits, where it has several.
        values: What the message tells, by name.
        related: Other places that it is about: the other side of a contradiction.
        heuristic: Whether it rests on guesswork about wording.
    """

    rule: str
    severity: Severity
    path: Path
    citation: Citation
    variant: str | None = None
    values: tuple[tuple[str, Value], ...] = ()
    related: tuple[Path, ...] = ()
    heuristic: bool = False

    @property
    def pointer(self) -> str:
        """Where, as a JSON Pointer; empty for the whole notice."""
        return pointer(self.path)
