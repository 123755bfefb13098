"""The privacy notice as data: one typed notice, correct text in three languages.

Everything public is here. It is loaded when it is first used, so that importing the package
costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from tietosuoja._api.checks import check, explain, report, rule_names
    from tietosuoja._api.pages import build, compose, render
    from tietosuoja.errors import (
        ArgumentError,
        DocumentError,
        Fault,
        FileError,
        MessagesError,
        ModelError,
        TietosuojaError,
    )
    from tietosuoja.findings.acceptance import Acceptance
    from tietosuoja.findings.citations import Citation
    from tietosuoja.findings.finding import Finding
    from tietosuoja.findings.result import CheckResult, CoverageItem
    from tietosuoja.l10n.message_files import load_messages
    from tietosuoja.l10n.own_messages import Messages
    from tietosuoja.model.activities import Activity, Shared
    from tietosuoja.model.bases import (
        Consent,
        Contract,
        LegalBasis,
        LegalObligation,
        LegitimateInterests,
        PublicTask,
        VitalInterests,
    )
    from tietosuoja.model.cookies import Cookie, Cookies, Service
    from tietosuoja.model.data import (
        DataCategory,
        DataItem,
        Provision,
        Source,
    )
    from tietosuoja.model.matter import (
        Definition,
        Exemption,
        HistoryEntry,
        Reference,
        Section,
    )
    from tietosuoja.model.notice import Notice
    from tietosuoja.model.parties import (
        Address,
        Arrangement,
        Authority,
        Contact,
        Controller,
    )
    from tietosuoja.model.processing import (
        AutomatedDecision,
        Confidentiality,
        Denial,
        SecurityMeasure,
    )
    from tietosuoja.model.purposes import PersonGroup, Purpose
    from tietosuoja.model.recipients import (
        Recipient,
        Safeguard,
        Transfer,
    )
    from tietosuoja.model.retention import Retention
    from tietosuoja.model.rights import (
        Exclusion,
        Rights,
        RightStatement,
    )
    from tietosuoja.model.statutes import Statute
    from tietosuoja.model.validation import normalised
    from tietosuoja.model.words import OwnWords
    from tietosuoja.rendering.allowed import PORTABLE_ATTRIBUTES, PORTABLE_SCHEMES, PORTABLE_TAGS
    from tietosuoja.serialisation.documents import dumps, from_form, loads
    from tietosuoja.serialisation.paths import dump, load
    from tietosuoja.serialisation.schemas import json_schema, ui_schema
    from tietosuoja.serialisation.validation import validate

__all__ = [
    "PORTABLE_ATTRIBUTES",
    "PORTABLE_SCHEMES",
    "PORTABLE_TAGS",
    "Acceptance",
    "Activity",
    "Address",
    "ArgumentError",
    "Arrangement",
    "Authority",
    "AutomatedDecision",
    "CheckResult",
    "Citation",
    "Confidentiality",
    "Consent",
    "Contact",
    "Contract",
    "Controller",
    "Cookie",
    "Cookies",
    "CoverageItem",
    "DataCategory",
    "DataItem",
    "Definition",
    "Denial",
    "DocumentError",
    "Exclusion",
    "Exemption",
    "Fault",
    "FileError",
    "Finding",
    "HistoryEntry",
    "LegalBasis",
    "LegalObligation",
    "LegitimateInterests",
    "Messages",
    "MessagesError",
    "ModelError",
    "Notice",
    "OwnWords",
    "PersonGroup",
    "Provision",
    "PublicTask",
    "Purpose",
    "Recipient",
    "Reference",
    "Retention",
    "RightStatement",
    "Rights",
    "Safeguard",
    "Section",
    "SecurityMeasure",
    "Service",
    "Shared",
    "Source",
    "Statute",
    "TietosuojaError",
    "Transfer",
    "VitalInterests",
    "__version__",
    "build",
    "check",
    "compose",
    "dump",
    "dumps",
    "explain",
    "from_form",
    "json_schema",
    "load",
    "load_messages",
    "loads",
    "normalised",
    "render",
    "report",
    "rule_names",
    "ui_schema",
    "validate",
]

_HOMES = {
    "tietosuoja._api.checks": ("check", "explain", "report", "rule_names"),
    "tietosuoja._api.pages": ("build", "compose", "render"),
    "tietosuoja.errors": (
        "ArgumentError",
        "DocumentError",
        "Fault",
        "FileError",
        "MessagesError",
        "ModelError",
        "TietosuojaError",
    ),
    "tietosuoja.findings.acceptance": ("Acceptance",),
    "tietosuoja.findings.citations": ("Citation",),
    "tietosuoja.findings.finding": ("Finding",),
    "tietosuoja.findings.result": ("CheckResult", "CoverageItem"),
    "tietosuoja.l10n.message_files": ("load_messages",),
    "tietosuoja.l10n.own_messages": ("Messages",),
    "tietosuoja.model.activities": ("Activity", "Shared"),
    "tietosuoja.model.bases": (
        "Consent",
        "Contract",
        "LegalBasis",
        "LegalObligation",
        "LegitimateInterests",
        "PublicTask",
        "VitalInterests",
    ),
    "tietosuoja.model.cookies": ("Cookie", "Cookies", "Service"),
    "tietosuoja.model.data": ("DataCategory", "DataItem", "Provision", "Source"),
    "tietosuoja.model.matter": ("Definition", "Exemption", "HistoryEntry", "Reference", "Section"),
    "tietosuoja.model.notice": ("Notice",),
    "tietosuoja.model.parties": ("Address", "Arrangement", "Authority", "Contact", "Controller"),
    "tietosuoja.model.processing": ("AutomatedDecision", "Confidentiality", "Denial", "SecurityMeasure"),
    "tietosuoja.model.purposes": ("PersonGroup", "Purpose"),
    "tietosuoja.model.recipients": ("Recipient", "Safeguard", "Transfer"),
    "tietosuoja.model.retention": ("Retention",),
    "tietosuoja.model.rights": ("Exclusion", "RightStatement", "Rights"),
    "tietosuoja.model.statutes": ("Statute",),
    "tietosuoja.model.validation": ("normalised",),
    "tietosuoja.model.words": ("OwnWords",),
    "tietosuoja.rendering.allowed": ("PORTABLE_ATTRIBUTES", "PORTABLE_SCHEMES", "PORTABLE_TAGS"),
    "tietosuoja.serialisation.documents": ("dumps", "from_form", "loads"),
    "tietosuoja.serialisation.paths": ("dump", "load"),
    "tietosuoja.serialisation.schemas": ("json_schema", "ui_schema"),
    "tietosuoja.serialisation.validation": ("validate",),
}
"""The modules in which the public names live."""

_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOME_OF:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return [*__all__]
