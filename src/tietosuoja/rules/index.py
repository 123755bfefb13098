"""Every rule, in alphabetical order."""

from typing import Final

from tietosuoja.findings.rule import Rule
from tietosuoja.rules.catalogue import (
    doubled_word,
    doubtful_business_id,
    doubtful_phone_number,
    impossible_date,
    leaking_markup,
    leftover_placeholder,
    malformed_citation,
    missing_controller,
    missing_date,
    missing_legal_basis,
    missing_translation,
    obfuscated_email,
    odd_white_space,
    outdated_term,
    pre_gdpr_date,
    silent_changes,
    stale_notice,
)

RULES: Final[tuple[Rule, ...]] = (
    doubled_word.RULE,
    doubtful_business_id.RULE,
    doubtful_phone_number.RULE,
    impossible_date.RULE,
    leaking_markup.RULE,
    leftover_placeholder.RULE,
    malformed_citation.RULE,
    missing_controller.RULE,
    missing_date.RULE,
    missing_legal_basis.RULE,
    missing_translation.RULE,
    obfuscated_email.RULE,
    odd_white_space.RULE,
    outdated_term.RULE,
    pre_gdpr_date.RULE,
    silent_changes.RULE,
    stale_notice.RULE,
)
