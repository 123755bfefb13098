"""Which transfers a notice tells of."""

from tests.notices import activity_of, notice_of
from tietosuoja.derivation.transfers import derived_transfers, every_transfer

RECIPIENTS = [
    {"name": "A", "countries": ["FI", "EEA"]},
    {"name": "B", "countries": ["SE", "US", "CA"], "safeguards": ["scc"]},
    {"name": "C", "safeguards": ["bcr"]},
]


def test_a_recipient_outside_the_eea_is_a_transfer() -> None:
    [first, second] = derived_transfers(activity_of(recipients=RECIPIENTS), 0)
    assert (first.follows_from, first.countries) == (("activities", 0, "recipients", 1), ("US", "CA"))
    assert first.safeguards[0].safeguard == "scc"
    assert (second.follows_from, second.countries) == (("activities", 0, "recipients", 2), ())


def test_stated_transfers_come_after_those_to_recipients() -> None:
    notice = activity_of(recipients=RECIPIENTS, transfers=[{"countries": ["CH"]}])
    *_, last = derived_transfers(notice, 0)
    assert last.follows_from == ("activities", 0, "transfers", 0)
    assert last.countries == ("CH",)


def test_a_shared_transfer_is_told_once() -> None:
    shared = {"transfers": [{"countries": ["US"]}], "recipients": [{"name": "D", "countries": ["JP"]}]}
    notice = notice_of(activities=[{"purposes": ["sales"]}, {"purposes": ["payroll"]}], shared=shared)
    assert [transfer.follows_from for transfer in every_transfer(notice)] == [
        ("shared", "recipients", 0),
        ("shared", "transfers", 0),
    ]
