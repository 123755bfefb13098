"""What the public functions have in common: arguments of their types, and packages loaded when they are needed."""

from importlib import import_module
from typing import Any

from tietosuoja.errors import ArgumentError
from tietosuoja.model.notice import Notice
from tietosuoja.vocabulary.codes import LANGUAGES


def check_notice(notice: object) -> None:
    """Refuse what is no notice."""
    if not isinstance(notice, Notice):
        raise ArgumentError("notice", f"{type(notice).__name__} stands where a Notice is due")


def check_language(language: object) -> None:
    """Refuse what is no language of notices."""
    if not isinstance(language, str) or language not in LANGUAGES:
        raise ArgumentError("language", f"{language!r} is no language of notices: write 'fi', 'sv' or 'en'")


def function_of(module: str, name: str) -> Any:  # noqa: ANN401  # what the module has
    """Return what a module of another package has; it is loaded when it is first needed."""
    return getattr(import_module(f"tietosuoja.{module}"), name)
