"""References lead somewhere, and an id names one thing."""

import pytest

from tietosuoja import (
    Activity,
    Arrangement,
    Contact,
    Controller,
    DataCategory,
    DataItem,
    Exclusion,
    ModelError,
    Notice,
    OwnWords,
    PersonGroup,
    Purpose,
    Recipient,
    Retention,
    Rights,
    RightStatement,
    Safeguard,
    Shared,
    Source,
)
from tietosuoja.model.references import code_of, name_of

WORDS = OwnWords(fi="omin sanoin")


def lost(notice: dict[str, object]) -> list[str]:
    with pytest.raises(ModelError) as caught:
        Notice(**notice)  # type: ignore[arg-type]
    return [str(fault) for fault in caught.value.faults]


def test_a_thing_is_named_by_its_code() -> None:
    assert name_of(Purpose("newsletter")) == "newsletter"
    assert name_of(PersonGroup("customers")) == "customers"
    assert name_of(DataCategory(name="contact")) == "contact"


def test_an_id_takes_the_place_of_the_code() -> None:
    purpose = Purpose("newsletter", id="monthly")
    assert (name_of(purpose), code_of(purpose)) == ("monthly", "newsletter")


def test_own_words_without_an_id_name_nothing() -> None:
    assert name_of(Purpose(WORDS)) is None


def test_references_resolve_by_id_and_by_code() -> None:
    activity = Activity(
        people=(PersonGroup("customers"), PersonGroup(WORDS, id="others")),
        purposes=(Purpose("newsletter", people=("others",)),),
        data=(DataCategory(id="logs", items=(DataItem("log-data"),), people=("customers",), purposes=("newsletter",)),),
        retention=(Retention(data=("logs", "email-address"), people=("others",), duration="P1Y"),),
    )
    assert Notice(activities=(activity,)).activities == (activity,)


@pytest.mark.parametrize(
    ("activity", "fault"),
    [
        (
            Activity(purposes=(Purpose("newsletter"),), retention=(Retention(purposes=("newsleter",), duration="P1Y"),)),
            '/activities/0/retention/0/purposes/0: "newsleter" names no purpose of this notice that can be meant here; known here: "newsletter"',
        ),
        (
            Activity(sources=(Source("data-subject", people=("customers",)),)),
            '/activities/0/sources/0/people/0: "customers" names no group of people of this notice that can be meant here; none has an id',
        ),
        (
            Activity(recipients=(Recipient(category="banks", data=("nonsense",)),)),
            '/activities/0/recipients/0/data/0: "nonsense" names no category of data of this notice that can be meant here; nearest: "consents", "donations"',
        ),
        (
            Activity(controllers=("us",)),
            '/activities/0/controllers/0: "us" names no controller of this notice that can be meant here; none has an id',
        ),
    ],
)  # fmt: skip
def test_a_reference_to_nothing_is_told(activity: Activity, fault: str) -> None:
    [message] = lost({"activities": (activity,)})
    assert message.startswith(fault[:60])
    assert message.split(";")[0] == fault.split(";", maxsplit=1)[0]


def test_what_could_be_meant_is_told() -> None:
    activity = Activity(people=(PersonGroup("customers"),), sources=(Source("data-subject", people=("employees",)),))
    assert lost({"activities": (activity,)}) == [
        '/activities/0/sources/0/people/0: "employees" names no group of people of this notice that can be meant here;'
        ' known here: "customers"'
    ]


def test_a_reference_of_one_activity_does_not_resolve_in_another() -> None:
    there = Activity(purposes=(Purpose("newsletter"),))
    here = Activity(retention=(Retention(purposes=("newsletter",), duration="P1Y"),))
    assert len(lost({"activities": (there, here)})) == 1


def test_a_shared_reference_must_resolve_in_one_activity() -> None:
    activity = Activity(purposes=(Purpose("newsletter"),))
    shared = Shared(retention=(Retention(purposes=("newsletter",), duration="P1Y"),))
    assert Notice(activities=(Activity(name=WORDS), activity), shared=shared).shared == shared
    assert lost({"activities": (Activity(name=WORDS),), "shared": shared})[0].startswith(
        "/shared/retention/0/purposes/0"
    )


def test_contacts_controllers_and_activities_are_referred_to_across_the_notice() -> None:
    notice = Notice(
        controllers=(Controller(id="we", name="A Oy"),),
        data_protection_officer=Contact(id="officer", name="B"),
        contacts=(Contact(id="mailbox", emails=("a@example.fi",)),),
        arrangement=Arrangement(contact="mailbox", activities=("shop",)),
        activities=(
            Activity(
                id="shop",
                controllers=("we",),
                people=(PersonGroup("customers"),),
                recipients=(Recipient(name="C Inc.", safeguards=(Safeguard("scc", copy_at="officer"),)),),
            ),
        ),
        rights=Rights(
            contact="officer",
            statements=(
                RightStatement("erasure", exclusions=(Exclusion(people=("customers",), activities=("shop",)),)),
            ),
        ),
    )
    assert notice.rights is not None


def test_a_contact_that_is_not_there_is_told_wherever_it_is_meant() -> None:
    safeguards = (Safeguard("scc", copy_at="nobody"), Safeguard("bcr", copy_at="https://example.fi/"))
    faults = lost(
        {
            "rights": Rights(contact="nobody", statements=(RightStatement("access", activities=("none",)),)),
            "arrangement": Arrangement(contact="nobody"),
            "activities": (Activity(recipients=(Recipient(name="C", safeguards=safeguards),)),),
        }
    )
    assert [fault.partition(":")[0] for fault in faults] == [
        "/activities/0/recipients/0/safeguards/0/copy_at",
        "/arrangement/contact",
        "/rights/statements/0/activities/0",
        "/rights/contact",
    ]


@pytest.mark.parametrize(
    "activity",
    [
        Activity(purposes=(Purpose("newsletter"), Purpose("newsletter"))),
        Activity(people=(PersonGroup("customers"), PersonGroup(WORDS, id="customers"))),
        Activity(data=(DataCategory(id="a", name=WORDS), DataCategory(id="a", name=WORDS))),
        Activity(recipients=(Recipient(id="a", name="A"), Recipient(id="a", name="B"))),
    ],
)
def test_an_id_that_stands_twice_is_told(activity: Activity) -> None:
    assert "already names another" in lost({"activities": (activity,)})[0]


def test_the_same_category_of_recipients_may_stand_twice() -> None:
    twice = (Recipient(role="processor", category="banks"), Recipient(role="controller", category="banks"))
    assert Notice(activities=(Activity(recipients=twice),)).activities[0].recipients == twice


@pytest.mark.parametrize(
    "activity",
    [
        Activity(purposes=(Purpose(WORDS, id="newsletter"),)),
        Activity(purposes=(Purpose("accounting", id="newsletter"),)),
        Activity(data=(DataCategory(id="email-address", items=(DataItem("name"),)),)),
    ],
)
def test_an_id_that_is_the_code_of_something_else_is_told(activity: Activity) -> None:
    [fault] = lost({"activities": (activity,)})
    assert fault.endswith("is a code, which means something else: choose another id")
    assert "/id: " in fault
