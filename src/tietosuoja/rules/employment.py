"""What of a notice falls under the Act on the Protection of Privacy in Working Life (759/2004)."""

from typing import Final

from tietosuoja.model.activities import Activity
from tietosuoja.model.purposes import PersonGroup, Purpose
from tietosuoja.vocabulary.lookup import entry

STAFF: Final = frozenset({"employees", "former-employees", "trainees", "agency-workers", "job-applicants"})
"""The groups of people whom the act protects."""


def is_staff(group: PersonGroup) -> bool:
    """Whether people are employees or job applicants."""
    return group.group in STAFF


def is_about_staff_only(activity: Activity) -> bool:
    """Whether an activity names employees or job applicants and nobody else."""
    return bool(activity.people) and all(map(is_staff, activity.people))


def is_employment(purpose: Purpose) -> bool:
    """Whether a purpose belongs to the employment relationship or to recruitment."""
    return isinstance(purpose.purpose, str) and entry("purposes", purpose.purpose).group == "employment"
