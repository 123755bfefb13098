"""Activities with what is shared added to each."""

from tests.notices import notice_of
from tietosuoja import Recipient, Retention
from tietosuoja.derivation.activities import effective_activities

SHARED = {
    "recipients": [{"category": "banks", "purposes": ["payroll", "recruitment"]}, {"category": "police"}],
    "retention": [{"data": ["logs"], "duration": "P1Y"}, {"data": ["email-address"], "duration": "P2Y"}],
    "denials": ["transfers"],
    "security": ["backups"],
}
ACTIVITIES = [
    {"purposes": ["payroll"], "data": [{"id": "logs", "items": ["log-data"]}], "denials": ["profiling"]},
    {"purposes": ["recruitment"]},
    {"purposes": ["sales"]},
]


def test_without_anything_shared_the_activities_stay_as_they_are() -> None:
    notice = notice_of(activities=ACTIVITIES)
    assert effective_activities(notice) == notice.activities


def test_what_is_shared_is_added_to_each() -> None:
    first, second, third = effective_activities(notice_of(activities=ACTIVITIES, shared=SHARED))
    assert [denial.of for denial in first.denials] == ["profiling", "transfers"]
    assert all(activity.security[0].measure == "backups" for activity in (first, second, third))


def test_references_are_kept_where_they_resolve() -> None:
    first, second, _ = effective_activities(notice_of(activities=ACTIVITIES, shared=SHARED))
    assert first.recipients[0] == Recipient(category="banks", purposes=("payroll",))
    assert second.recipients[0] == Recipient(category="banks", purposes=("recruitment",))


def test_what_refers_only_to_other_activities_does_not_apply() -> None:
    _, second, third = effective_activities(notice_of(activities=ACTIVITIES, shared=SHARED))
    assert [recipient.category for recipient in third.recipients] == ["police"]
    assert second.retention == (Retention(data=("email-address",), duration="P2Y"),)


def test_a_notice_that_only_shares_has_one_activity() -> None:
    [activity] = effective_activities(notice_of(shared={"security": ["backups"]}))
    assert activity.security[0].measure == "backups"
