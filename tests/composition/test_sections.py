"""What the sections say that the specimens do not, and what they leave unsaid."""

from typing import Any

import pytest

from tests.notices import activity_of, notice_of
from tietosuoja import Notice, render
from tietosuoja.vocabulary.codes import LanguageCode

WORDS = {"fi": "omin sanoin"}


def text(notice: Notice, language: LanguageCode = "fi") -> str:
    """Return the plain text of a notice with each paragraph on one line."""
    blocks = render(notice, language, "text").split("\n\n")
    return "\n".join(" ".join(block.split()) for block in blocks)


def said(*, origin: str = "imported", **activity: Any) -> list[str]:
    """Return the lines of a notice with one activity, without its title."""
    return text(notice_of(origin=origin, languages=["fi"], activities=[activity])).split("\n")[1:]


@pytest.mark.parametrize(
    ("activity", "line"),
    [
        ({"retention": [{"event": WORDS}]}, "Säilytysaika päättyy, kun tämä on tapahtunut: omin sanoin."),
        ({"retention": [{"event": "last-visit"}]}, "Säilytysaika päättyy, kun tämä on tapahtunut: viimeisin käynti."),
        ({"retention": [{"event": "end-of-contract"}]}, "Säilytämme tietoja, kunnes sopimus päättyy."),
        ({"retention": [{"duration": "P1Y", "event": "last-visit"}]}, "Säilytysaika: 1 vuosi viimeisimmästä käynnistä."),
        ({"retention": [{"until": "2026-11"}]}, "Säilytysajan loppu: marraskuu 2026."),
        ({"people": [{"group": "customers"}], "audience": WORDS}, "omin sanoin"),
        ({"profiling": [{"logic": WORDS}]}, "Näin päätös tai profiili syntyy: omin sanoin."),
        ({"profiling": ["interest-profile"]}, "Kiinnostusprofiili"),
        ({"security": [{"measure": WORDS}]}, "omin sanoin"),
        ({"recipients": [{"service": "email"}]}, "Vastaanottaja Palvelu: sähköposti."),
        ({"data": [{"name": "contact"}]}, "Henkilötiedot Yhteystiedot"),
        ({"data": [{"items": ["name"]}, {"items": ["email-address"]}]}, "Käsiteltävät tiedot: nimi ja sähköpostiosoite."),
        ({"data": [{"name": WORDS, "items": ["name"], "criminal": True}]}, "Rikostuomioita ja rikoksia koskevat tiedot, joita käsittelemme: nimi."),
        ({"data": [{"name": "health", "special": "health-data"}]}, "Erityisiin henkilötietoryhmiin kuuluvat eli arkaluonteiset tiedot, joita käsittelemme: terveyttä koskevat tiedot."),
        ({"provision": [{"requirement": "voluntary"}]}, "Tietojen antaminen on vapaaehtoista."),
        ({"denials": ["data-protection-officer"]}, None),
        ({"denials": ["recipients"]}, "Emme luovuta tietojasi muille. Emme käytä ulkopuolisia henkilötietojen käsittelijöitä."),
        ({"recipients": [{"name": "A", "safeguards": ["bcr"]}]}, "A Siirron peruste: yritystä koskevat sitovat säännöt."),
        ({"sources": ["data-subject"]}, "Saamme tiedot sinulta itseltäsi."),
        ({"sources": ["trade-register"]}, "Tietojesi lähteet: kaupparekisteri."),
        ({"bases": [{"type": "legitimate-interests", "hedge": "mainly"}]}, "Pääasiallinen oikeusperuste: oikeutettu etu."),
    ],
)  # fmt: skip
def test_a_statement_of_an_imported_notice_is_said(activity: dict[str, Any], line: str | None) -> None:
    assert said(**activity)[-1:] == ([line] if line else [])


def test_a_recipient_with_details_is_said_with_its_places() -> None:
    recipient = {"role": "processor", "category": "banks", "countries": ["SE"], "service": "payments"}
    assert said(recipients=[recipient])[-1] == (
        "Pankit Vastaanottajan rooli: henkilötietojen käsittelijä."
        " Maat, joissa vastaanottaja käsittelee tietoja: Ruotsi. Palvelu: maksunvälitys."
    )


def test_an_authored_notice_tells_which_sources_are_public() -> None:
    assert said(origin="authored", sources=["trade-register"])[1] == "Kaupparekisteri Lähde on yleisesti saatavilla."


def test_nothing_special_is_derived_into_an_imported_notice() -> None:
    assert said(data=[{"items": ["health-data", "criminal-record-check"]}])[1:] == [
        "Käsiteltävät tiedot: terveystiedot ja tieto rikosrekisteriotteen esittämisestä."
    ]


def test_a_contract_is_not_explained_to_those_who_are_no_party_to_it() -> None:
    explained = "Käsittely on tarpeen, jotta voimme täyttää kanssasi tekemämme sopimuksen."
    own = activity_of(people=["customers"], bases=["contract"])
    others = activity_of(people=["business-customer-contacts"], bases=["contract"])
    assert explained in text(own)
    assert explained not in text(others)


def test_activities_without_a_name_are_numbered() -> None:
    lines = text(notice_of(activities=[{"purposes": ["sales"]}, {"purposes": ["payroll"]}]))
    assert "Käsittelytoimi 1" in lines
    assert "Käsittelytoimi 2" in lines


def test_the_only_activity_gives_the_name_of_the_register() -> None:
    assert said(name={"fi": "Asiakasrekisteri"})[:2] == ["Rekisterin nimi ---------------", "Asiakasrekisteri"]


def test_several_rights_without_details_are_listed() -> None:
    notice = notice_of(origin="imported", rights={"statements": ["access", "erasure"]})
    assert "Sinulla on nämä oikeudet: oikeus saada pääsy tietoihin ja oikeus tietojen poistamiseen." in text(notice)


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ({"fee": "repeated-requests"}, "Voimme periä maksun toistuvista pyynnöistä."),
        ({"exclusions": [{"reason": "basis"}]}, "Oikeutta on rajoitettu. Syy: käsittelyn oikeusperuste."),
        (
            {"exclusions": [{"statutes": [{"act": "50/2023", "section": "9"}]}]},
            "Lainsäädäntö, johon rajoitus perustuu: 50/2023, 9 §.",
        ),
        ({"extras": ["forgotten"]}, "Sinulla on oikeus tulla unohdetuksi."),
    ],
)
def test_a_right_is_said_with_its_details(statement: dict[str, Any], line: str) -> None:
    notice = notice_of(origin="imported", rights={"statements": [{"right": "access", **statement}]})
    assert text(notice).endswith(f"Oikeus saada pääsy tietoihin {line}")


def test_a_right_under_another_heading_is_named_under_each() -> None:
    statements = [
        {"right": "access", "heading": {"fi": "Tarkastusoikeus"}, "extras": ["copy"]},
        {"right": "access", "heading": {"fi": "Vastustamisoikeus"}},
    ]
    assert text(notice_of(origin="imported", rights={"statements": statements})).endswith(
        "Tarkastusoikeus Sinulla on oikeus saada pääsy tietoihin. Voit pyytää tiedoista jäljennöksen."
        "\nVastustamisoikeus Sinulla on oikeus saada pääsy tietoihin."
    )


def test_a_stated_right_with_a_section_of_its_own_is_named() -> None:
    notice = notice_of(origin="imported", rights={"statements": ["objection", "withdrawal", "complaint"]})
    assert text(notice).count("Sinulla on oikeus ") == 3


def test_requests_go_to_the_contact_for_them_then_to_the_officer_then_to_the_controller() -> None:
    activities = [{"purposes": ["sales"]}]
    controller = [{"name": "A", "phones": ["029 000"], "web": "https://a.example.fi/", "postal": {"town": "Helsinki"}}]
    officer = {"name": "B", "emails": ["b@example.fi"]}
    contacts = [{"name": "C"}, {"roles": ["rights-requests"], "emails": ["c@example.fi"]}]
    fields: dict[str, Any] = {"activities": activities, "controllers": controller}
    assert "Yhteystiedot pyyntöjä varten: 029 000, https://a.example.fi/, Helsinki" in text(notice_of(**fields))
    fields["data_protection_officer"] = officer
    assert "Yhteystiedot pyyntöjä varten: B, b@example.fi" in text(notice_of(**fields))
    fields["contacts"] = contacts
    assert "Yhteystiedot pyyntöjä varten: c@example.fi" in text(notice_of(**fields))


def test_nobody_is_named_for_requests_if_nobody_can_be_reached() -> None:
    assert "Yhteystiedot pyyntöjä varten" not in text(
        notice_of(activities=[{"purposes": ["sales"]}], controllers=[{"name": "A"}])
    )


@pytest.mark.parametrize(
    ("bases", "sentence"),
    [
        (["legitimate-interests"], "Oikeus koskee käsittelyä, jonka perusteena on oikeutettu etu."),
        (
            ["public-task"],
            "Oikeus koskee käsittelyä, jonka perusteena on yleistä etua koskeva tehtävä tai julkisen vallan käyttö.",
        ),
    ],
)
def test_the_right_to_object_is_said_for_its_bases(bases: list[str], sentence: str) -> None:
    assert sentence in text(activity_of(bases=bases))


@pytest.mark.parametrize(
    ("controller", "expected"),
    [
        ({"country": "SE"}, "Tillsynsmyndighet: Data Protection Authority (IMY) Webbplats: https://www.imy.se/"),
        ({"country": "AX", "kind": "public-body"}, "Tillsynsmyndighet: Datainspektionen Webbplats: https://www.di.ax"),
    ],
)
def test_an_authority_is_shown_with_what_is_known_of_it(controller: dict[str, Any], expected: str) -> None:
    notice = notice_of(activities=[{"purposes": ["sales"]}], controllers=[{"name": "A", **controller}])
    assert text(notice, "sv").endswith(expected)


def test_a_controller_outside_the_eea_has_a_representative_and_its_authority() -> None:
    notice = notice_of(
        activities=[{"purposes": ["sales"]}],
        controllers=[{"name": "A Inc.", "country": "US"}],
        representative={
            "name": "B",
            "postal": {"country": "EE"},
            "roles": ["technical-contact"],
            "for_matters": ["marketing"],
        },
    )
    assert "Meillä ei ole toimipaikkaa missään EU- tai ETA-maassa." in text(notice)
    assert "Tehtävä: tekninen yhteyshenkilö Asiat: markkinointi" in text(notice)
    assert "Data Protection Inspectorate (AKI)" in text(notice)


def test_several_controllers_that_are_not_joint_are_controllers() -> None:
    notice = notice_of(controllers=[{"name": "A"}, {"short_name": {"fi": "me kaikki"}}, {"id": "c", "kind": "company"}])
    assert text(notice).split("\n")[1:] == [
        "Rekisterinpitäjät -----------------",
        "Rekisterinpitäjä päättää, miksi ja miten henkilötietojasi käsitellään.",
        "A ~",
        "me kaikki ~~~~~~~~~",
        "Rekisterinpitäjä 3 ~~~~~~~~~~~~~~~~~~",
        "Rekisterinpitäjän tyyppi: yritys",
    ]


def test_a_controller_of_which_only_the_kind_is_known_is_told_by_it() -> None:
    notice = notice_of(origin="imported", controllers=[{"kind": "private-person"}])
    assert text(notice).endswith("Rekisterinpitäjän tyyppi: yksityishenkilö")


def test_a_statement_says_whose_interest_it_is() -> None:
    basis = {"type": "legitimate-interests", "whose": "third-party"}
    assert said(bases=[basis])[-1].endswith("Taho, jonka oikeutetusta edusta on kyse: kolmas osapuoli.")


def test_an_arrangement_can_be_told_without_its_essence() -> None:
    notice = notice_of(origin="imported", arrangement={"url": "https://example.fi/lista"})
    assert text(notice).endswith("Lisätietoja: https://example.fi/lista")


def test_an_arrangement_can_have_duties_alone() -> None:
    notice = notice_of(origin="imported", arrangement={"duties": [{"fi": "A vastaa."}]})
    assert text(notice).endswith("Vastuut:\n- A vastaa.")


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"name": "A"}, "Yhteyshenkilö A"),
        ({"roles": ["registry-office"]}, "Yhteyshenkilö kirjaamo"),
        ({"roles": ["registry-office"], "name": "A"}, "Kirjaamo A"),
        ({"emails": ["ei osoite"], "phones": ["12"]}, "Yhteyshenkilö Puhelin: 12 Sähköposti: ei osoite"),
    ],
)
def test_a_contact_is_told_by_what_is_known_of_it(contact: dict[str, Any], expected: str) -> None:
    assert text(notice_of(origin="imported", contacts=[contact])).endswith(expected)


def test_numbers_and_addresses_are_links_only_if_they_can_be() -> None:
    contact = {
        "emails": ["a@example.fi", "a(at)example.fi"],
        "phones": ["+358 (0)29-000", "soita"],
        "web": "mailto:b@example.fi",
    }
    html = render(notice_of(contacts=[contact]), "fi")
    assert '<a href="mailto:a@example.fi">a@example.fi</a>' in html
    assert '<a href="tel:+358029000">+358 (0)29-000</a>' in html
    assert '<a href="mailto:b@example.fi">b@example.fi</a>' in html
    assert html.count("<a ") == 3


@pytest.mark.parametrize(
    ("statute", "expected"),
    [
        ({"act": "2016/679", "section": "6"}, "yleinen tietosuoja-asetus (EU) 2016/679, 6 §"),
        ({"act": "2022/2065"}, "(EU) 2022/2065"),
        ({"act": "1999/2009"}, "1999/2009"),
        ({"act": "95/46/EY", "name": {"fi": "henkilötietodirektiivi"}}, "henkilötietodirektiivi (95/46/EY)"),
        ({"name": {"fi": "hallintolaki"}, "chapter": "2"}, "hallintolaki, 2 luku"),
        ({"section": "4", "subsection": "1", "point": "2"}, "4 §:n 1 momentin 2 kohta"),
    ],
)
def test_acts_are_cited(statute: dict[str, Any], expected: str) -> None:
    assert text(notice_of(laws=[statute])).endswith(f"koskeva lainsäädäntö: {expected}.")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"definitions": [{"term": {"fi": "jäsen"}}]}, "Käsite jäsen"),
        ({"definitions": [{"meaning": {"fi": "se, joka kuuluu"}}]}, "Käsite se, joka kuuluu"),
        ({"history": [{"change": {"fi": "uusi"}}]}, "Muutos: uusi"),
        ({"history": [{"version": "2", "date": "2026"}]}, "Muutos: Versio 2, 2026"),
        ({"history": [{"date": "2026", "change": {"fi": "uusi"}}]}, "2026: uusi"),
        ({"exemptions": [{"words": {"fi": "Ei kerrota."}}]}, "Ei kerrota."),
        ({"cookies": {"cookies": [{"party": "first"}]}}, "Eväste Evästeen tyyppi: oma eväste."),
        ({"cookies": {"services": [{"collects": ["name"]}]}}, "Palvelu Kerättävät tiedot: nimi."),
        ({"denials": ["cookies"]}, "Emme käytä evästeitä."),
        ({"denials": ["data-protection-officer"]}, "Emme ole nimittäneet tietosuojavastaavaa."),
        ({"sections": [{"heading": {"fi": "Oma"}}]}, "Oma ---"),
        ({"sections": [{"text": {"fi": "Teksti."}, "place": "beginning"}]}, "Teksti."),
    ],
)
def test_other_matter_is_said(fields: dict[str, Any], expected: str) -> None:
    assert text(notice_of(origin="imported", **fields)).endswith(expected)


def test_a_translation_names_the_binding_language_and_what_it_lacks() -> None:
    notice = notice_of(languages=["sv", "fi"], partial_translations={"fi": "Kohta 2 puuttuu."})
    assert text(notice).split("\n")[1:] == [
        "Tämä on käännös. Jos kieliversiot poikkeavat toisistaan, ratkaiseva on seuraava kieliversio: ruotsi.",
        "Kohta 2 puuttuu.",
    ]
    assert text(notice, "sv") == "Dataskyddsbeskrivning ====================="


def test_own_sections_stand_in_their_places_among_several_activities() -> None:
    notice = notice_of(
        origin="imported",
        activities=[{"purposes": ["sales"]}, {"purposes": ["payroll"]}],
        sections=[{"heading": {"fi": "Oma"}, "place": "purposes"}],
        changes="as-needed",
    )
    headings = [line.partition(" -")[0] for line in text(notice).split("\n") if " ---" in line]
    assert headings == ["Käsittelytoimi 1", "Käsittelytoimi 2", "Oma", "Selosteen muutokset"]


def test_only_a_contract_is_prepared_before_it_is_made() -> None:
    line = said(origin="authored", bases=[{"type": "consent", "condition": "before-contract"}])[1]
    assert line.endswith("Oikeusperusteen ehto: pyytämäsi toimet ennen sopimuksen tekemistä.")
    assert "Käsittely on tarpeen, jotta voimme toteuttaa" not in line


def test_a_representative_of_nobody_is_not_explained() -> None:
    assert "Meillä ei ole toimipaikkaa" not in text(notice_of(representative={"name": "A"}))


def test_joint_controllers_of_one_activity_do_not_decide_everything_together() -> None:
    controllers = [{"name": "A"}, {"name": "B"}]
    joint, own = {"purposes": ["sales"], "role": "joint-controller"}, {"purposes": ["payroll"]}
    assert "Päätämme yhdessä" in text(notice_of(controllers=controllers, activities=[joint]))
    assert "Päätämme yhdessä" not in text(notice_of(controllers=controllers, activities=[joint, own]))


def test_a_possible_recipient_abroad_is_a_possible_transfer() -> None:
    lines = said(recipients=[{"name": "A", "countries": ["US"], "hedge": "possible"}])
    assert lines[-2:] == ["Saatamme siirtää tietojasi EU:n ja ETA:n ulkopuolelle.", "A Kohdemaat: Yhdysvallat."]


def test_a_bound_without_a_length_is_said() -> None:
    assert said(retention=[{"bound": "at-least", "event": "end-of-contract"}])[-1] == (
        "Säilytämme tietoja, kunnes sopimus päättyy. Tämä on vähimmäisaika."
    )


def test_several_ends_are_one_of_them() -> None:
    assert said(retention=[{"duration": "P1Y", "then": ["archive", "erase"]}])[-1].endswith(
        "Säilytysajan jälkeen tapahtuu jokin näistä: tietojen arkistointi tai tietojen poistaminen."
    )


@pytest.mark.parametrize(("bases", "can"), [(["contract"], True), ([], False)])
def test_a_decision_can_be_contested_where_the_law_says_so(bases: list[str], can: bool) -> None:  # noqa: FBT001
    decision = {"decision": "credit-decision", "bases": bases}
    assert ("riitauttaa päätöksen" in text(activity_of(decisions=[decision]))) == can


def test_denials_that_hold_as_a_rule_are_said_so() -> None:
    denials = [{"of": topic, "extent": "as-a-rule"} for topic in ("data-protection-officer", "representative")]
    lines = text(notice_of(denials=denials)).split("\n")
    assert "Meillä ei yleensä ole edustajaa EU:ssa." in lines
    assert "Meillä ei yleensä ole tietosuojavastaavaa." in lines


def test_a_representative_of_whom_nothing_is_known_has_no_section() -> None:
    assert text(notice_of(representative={"id": "a"})) == "Tietosuojaseloste ================="
