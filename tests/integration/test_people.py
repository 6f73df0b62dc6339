from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import uuid4

import pytest

from desk_gui.domain.actors import Actor
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import Address, Person, PersonDetails, PersonHit, PersonKind, Phone
from desk_gui.domain.refusals import (
    ChangedMeanwhile,
    Missing,
    NotAllowed,
    Refusal,
    RefusedError,
    TooLong,
)
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.people import PeopleService

ASEL = PersonDetails(
    family_name="Нұрланова",
    given_name="Әсел",
    patronymic="Бақытқызы",
    firm="«Мерзімді» баспасы",
    iin="850101300124",
    phones=(Phone(typed="8 701 555 01 47"),),
    addresses=(Address(postal_index="020103", text="Талапты ауылы, Абай көшесі, 14"),),
    email="asel@example.kz",
    language=Language.KK,
    note="кешке\nқоңырау",
)
SCHOOL = PersonDetails(kind=PersonKind.ORGANISATION, firm="«Үміт» мектебі", bin="000140001853")
KOVACS = PersonDetails(family_name="Kovács", given_name="Péter")
HOSTILE = [
    "<img src=x onerror=alert(1)>",
    '=HYPERLINK("http://x")',
    "'; DROP TABLE people; --",
    "%(low)s %s {0} \\ :low ?",
    "\u202eabc\u202c кешке",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍🚀",
    "щ" * 100,
]


@pytest.fixture
def people(desk: Desk) -> PeopleService:
    return PeopleService(desk, lambda: Country.KZ)


def added(people: PeopleService, details: PersonDetails) -> Person:
    return people.add(str(uuid4()), details).value


def names(hits: list[PersonHit]) -> list[str]:
    return [hit.name for hit in hits]


def refusals(action: Callable[[], object]) -> set[Refusal]:
    with pytest.raises(RefusedError) as refused:
        action()
    return set(refused.value.refusals)


def test_an_added_person_reads_back(people: PeopleService) -> None:
    outcome = people.add("uid-1", ASEL)
    assert outcome.changed == {Topic.PEOPLE}
    person = outcome.value
    assert (person.code, person.uid) == ("K-000001", "uid-1")
    assert person.details == replace(
        ASEL, phones=(Phone(typed="8 701 555 01 47", e164="+77015550147"),)
    )
    assert people.person(person.id, Purpose.ENQUIRY).value == person


def test_the_same_addition_twice_adds_once(people: PeopleService) -> None:
    first = people.add("uid-1", ASEL).value
    again = people.add("uid-1", replace(ASEL, given_name="Айгүл"))
    assert (again.value, again.changed) == (first, frozenset())
    assert len(people.search("нұрланова").value) == 1


def test_the_same_addition_at_one_moment_adds_once(people: PeopleService) -> None:
    with ThreadPoolExecutor(4) as threads:
        persons = list(threads.map(lambda _: people.add("uid-1", ASEL).value, range(8)))
    assert len({person.id for person in persons}) == 1
    assert added(people, KOVACS).code == "K-000002"


def test_codes_have_no_gaps_whatever_is_refused(people: PeopleService) -> None:
    codes = [added(people, ASEL).code]
    assert refusals(lambda: added(people, PersonDetails())) == {Missing(field="family_name")}
    codes.append(added(people, KOVACS).code)
    assert codes == ["K-000001", "K-000002"]


def test_a_change_is_found_by_the_new_and_not_by_the_old(people: PeopleService) -> None:
    person = added(people, ASEL)
    details = replace(person.details, family_name="Серікова", phones=())
    changed = people.change(person.id, person.version, details)
    assert changed.changed == {Topic.PEOPLE}
    assert people.person(person.id, Purpose.ENQUIRY).value == changed.value
    assert changed.value.code == person.code
    assert names(people.search("серікова").value) == ["Серікова Әсел Бақытқызы"]
    assert people.search("нұрланова").value == people.search("701555").value == []


@pytest.mark.parametrize(
    "details", [replace(ASEL, given_name="Айгүл"), replace(ASEL, phones=()), ASEL]
)
def test_a_change_over_another_one_is_refused(
    people: PeopleService, details: PersonDetails
) -> None:
    person = added(people, ASEL)
    people.change(person.id, person.version, details)
    late = replace(person.details, note="кеш")
    assert refusals(lambda: people.change(person.id, person.version, late)) == {ChangedMeanwhile()}
    stored = people.person(person.id, Purpose.ENQUIRY).value
    assert stored is not None
    assert stored.details.note == ASEL.note


def test_two_changes_at_one_moment_keep_one_and_refuse_the_other(people: PeopleService) -> None:
    person = added(people, ASEL)

    def change(note: str) -> tuple[Refusal, ...]:
        try:
            people.change(person.id, person.version, replace(person.details, note=note))
        except RefusedError as error:
            return error.refusals
        return ()

    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(change, "abcdefgh"))
    assert sorted(map(len, answers)) == [0] + [1] * 7
    assert set(sum(answers, ())) == {ChangedMeanwhile()}


def test_the_former_details_undo_a_change(people: PeopleService) -> None:
    person = added(people, ASEL)
    changed = people.change(person.id, person.version, KOVACS).value
    undone = people.change(person.id, changed.version, person.details).value
    assert undone.details == person.details


def test_an_addition_can_be_taken_back(people: PeopleService) -> None:
    person = added(people, ASEL)
    assert people.revert_add(person.id, person.version).changed == {Topic.PEOPLE}
    assert people.person(person.id, Purpose.ENQUIRY).value is None
    assert people.search("нұрланова").value == []
    assert people.possible_duplicates(ASEL).value == []
    assert added(people, KOVACS).code == "K-000002"


def test_an_addition_that_was_changed_since_stays(people: PeopleService) -> None:
    person = added(people, ASEL)
    people.change(person.id, person.version, KOVACS)
    assert refusals(lambda: people.revert_add(person.id, person.version)) == {ChangedMeanwhile()}
    assert names(people.search("kovacs").value) == ["Kovács Péter"]


TYPED = (
    *("асел", "Әсел", "Asel", "ӘСЕЛ", "Әс", "а", "нұр ас", "asel nurlanova", "мерзiмдi"),
    *("K-000001", "к-0001", "1", "8701", "+7 701 555", "701555", "77015550147", "850101300124"),
    *("0201", "асел 020103", "бакыткызы"),
)


def test_search_finds_whatever_way_it_is_typed(people: PeopleService) -> None:
    added(people, ASEL)
    added(people, SCHOOL)
    added(people, KOVACS)
    found = {text: names(people.search(text).value) for text in TYPED}
    assert [text for text, hits in found.items() if "Нұрланова Әсел Бақытқызы" not in hits] == []


def test_search_finds_no_one_else(people: PeopleService) -> None:
    added(people, ASEL)
    added(people, KOVACS)
    typed = ("", " ", "—", "асел kovacs", "85010130012", "зzz", "9", "\x00")
    assert [text for text in typed if people.search(text).value] == []


def test_a_hit_shows_a_line_and_no_iin(people: PeopleService) -> None:
    person = added(people, ASEL)
    (hit,) = people.search("асел").value
    assert hit == PersonHit(
        id=person.id,
        kind_value="person",
        name="Нұрланова Әсел Бақытқызы",
        firm="«Мерзімді» баспасы",
        code="K-000001",
        phone="+7 701 555 0147",
        place="020103, Талапты ауылы, Абай көшесі, 14",
    )
    assert "850101" not in repr(hit)


def test_the_exact_word_comes_first(people: PeopleService) -> None:
    for family in ("Асельдерова", "Асел", "Аселов"):
        added(people, PersonDetails(family_name=family))
    assert names(people.search("асел").value) == ["Асел", "Асельдерова", "Аселов"]


def test_a_person_is_listed_once_and_the_list_is_full(people: PeopleService) -> None:
    for number in range(12):
        added(people, PersonDetails(family_name="Асқар", given_name="Асел", firm=f"Ас {number}"))
    hits = people.search("ас", limit=10).value
    assert len({hit.id for hit in hits}) == len(hits) == 10
    assert len(people.search("ас ас", limit=50).value) == 12


def test_the_latest_come_first_without_those_taken_back(people: PeopleService) -> None:
    added(people, ASEL)
    mistake = added(people, SCHOOL)
    added(people, KOVACS)
    people.revert_add(mistake.id, mistake.version)
    assert names(people.latest().value) == ["Kovács Péter", "Нұрланова Әсел Бақытқызы"]
    assert names(people.latest(1).value) == ["Kovács Péter"]


def test_an_organisation_is_listed_by_its_name(people: PeopleService) -> None:
    added(people, SCHOOL)
    (hit,) = people.search("умит").value
    assert (hit.name, hit.firm, hit.kind) == ("«Үміт» мектебі", "", PersonKind.ORGANISATION)
    assert people.search("000140001853").value == [hit]


@pytest.mark.parametrize(
    "typed",
    [
        PersonDetails(phones=(Phone(typed="+7 (701) 555-0147 Әсел"),)),
        PersonDetails(iin="850101 300124"),
        PersonDetails(family_name="NURLANOVA", given_name="Asel", patronymic="Bakytkyzy"),
        PersonDetails(
            family_name="Нурланова",
            given_name="А.",
            addresses=(Address(postal_index="", text="Абай көшесі, 14"),),
        ),
    ],
)
def test_a_double_is_noticed_while_typing(people: PeopleService, typed: PersonDetails) -> None:
    person = added(people, ASEL)
    added(people, KOVACS)
    assert [hit.id for hit in people.possible_duplicates(typed).value] == [person.id]
    assert people.possible_duplicates(typed, besides=person.id).value == []


@pytest.mark.parametrize(
    "typed",
    [
        PersonDetails(),
        PersonDetails(family_name="Нұрланова"),
        PersonDetails(phones=(Phone(typed="701"),), iin="85010", family_name="x" * 1_000_000),
        PersonDetails(
            family_name="Серікова",
            addresses=(Address(postal_index="020103", text="Абай көшесі, 14"),),
        ),
    ],
)
def test_a_stranger_is_no_double(people: PeopleService, typed: PersonDetails) -> None:
    added(people, ASEL)
    assert people.possible_duplicates(typed).value == []


def test_an_organisation_is_a_double_by_bin_or_name(people: PeopleService) -> None:
    school = added(people, SCHOOL)
    for typed in (
        PersonDetails(bin="000140001853"),
        PersonDetails(kind=PersonKind.ORGANISATION, firm="УМИТ МЕКТЕБI"),
    ):
        assert [hit.id for hit in people.possible_duplicates(typed).value] == [school.id]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_and_found_as_text(people: PeopleService, text: str) -> None:
    person = added(
        people,
        PersonDetails(
            family_name=text,
            given_name=text,
            patronymic=text,
            firm=text,
            note=text,
            phones=(Phone(typed=text),),
            addresses=(Address(postal_index="", text=text),),
        ),
    )
    assert people.person(person.id, Purpose.ENQUIRY).value == person
    assert [hit.id for hit in people.search(text).value] == [person.id]
    assert people.possible_duplicates(person.details).value != []


@pytest.mark.parametrize("text", ["x" * 1_000_000, "щ" * 1_000_000, "1" * 1_000_000])
def test_a_megabyte_is_refused_and_a_search_for_it_is_harmless(
    people: PeopleService, text: str
) -> None:
    wrong = PersonDetails(family_name=text, firm=text, note=text)
    assert all(isinstance(r, TooLong) for r in refusals(lambda: added(people, wrong)))
    assert people.search(text).value == []


def test_nothing_is_read_or_written_without_the_right(desk: Desk) -> None:
    nobody = Desk(
        desk.database, lambda: Actor(name="", counter="", permissions=frozenset()), desk.now
    )
    people = PeopleService(nobody, lambda: Country.KZ)
    for action in (
        lambda: people.add("uid", ASEL),
        lambda: people.search("асел"),
        lambda: people.possible_duplicates(ASEL),
    ):
        assert {type(refusal) for refusal in refusals(action)} == {NotAllowed}
