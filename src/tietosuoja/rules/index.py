"""Every rule, in alphabetical order."""

from typing import Final

from tietosuoja.findings.rule import Rule
from tietosuoja.rules.catalogue import missing_controller, missing_legal_basis

RULES: Final[tuple[Rule, ...]] = (
    missing_controller.RULE,
    missing_legal_basis.RULE,
)
