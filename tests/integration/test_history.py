from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from desk_gui.domain.actors import Actor
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.history import CHANGES, HistoryFilter
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails
from desk_gui.domain.refusals import ChangedMeanwhile, NotAllowed, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.history import HistoryService
from desk_gui.services.people import PeopleService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.offices import Counter, open_counter, sale

ALL = HistoryFilter()


@pytest.fixture
def history(desk: Desk) -> HistoryService:
    return HistoryService(desk, lambda: Country.KZ)


@pytest.fixture
def people(desk: Desk) -> PeopleService:
    return PeopleService(desk, lambda: Country.KZ)


@pytest.fixture
def asel(people: PeopleService) -> Person:
    return people.add("asel", PersonDetails(family_name="Нұрланова", given_name="Әсел")).value


@pytest.fixture
def counter(desk: Desk) -> Counter:
    return open_counter(desk)


def test_entries_say_which_record_they_are_about(
    desk: Desk, history: HistoryService, counter: Counter
) -> None:
    (form,) = SubscriptionService(desk, print).sell(sale(counter)).value
    SubscriptionBook(desk).record_print([form.id])
    printed, sold = history.entries(ALL).value[:2]
    assert (printed.deed, printed.subject, printed.record) == (
        Deed.FORM_PRINTED,
        Subject.FORM,
        form.number,
    )
    assert (sold.subject, sold.record) == (Subject.PAYMENT, form.number)
    assert sold.person.endswith("Нұрланова Әсел")


@pytest.mark.parametrize(
    ("text", "found"),
    [("нурланова", True), ("000001", True), ("020103-26-000001-3", True), ("000002", False)],
)
def test_a_name_or_a_number_finds_entries(
    desk: Desk, history: HistoryService, people: PeopleService, text: str, found: bool
) -> None:
    counter = open_counter(desk)
    asel = people.add("asel", PersonDetails(family_name="Нұрланова")).value
    SubscriptionService(desk, print).sell(sale(counter, subscriber_id=asel.id))
    lines = history.entries(HistoryFilter(text=text, deeds=CHANGES)).value
    assert (Deed.SALE_POSTED in {line.deed for line in lines}) is found


def test_days_are_those_of_the_office(
    history: HistoryService, people: PeopleService, clock: Clock
) -> None:
    first = clock.at.date()
    people.add(str(uuid4()), PersonDetails(family_name="Ким"))
    clock.at += timedelta(days=1)
    people.add(str(uuid4()), PersonDetails(family_name="Цой"))
    only = HistoryFilter(since=first, until=first)
    assert [line.at.date() for line in history.entries(only).value] == [first]


def test_pages_follow_one_another_without_a_gap(
    history: HistoryService, people: PeopleService
) -> None:
    for _ in range(5):
        people.add(str(uuid4()), PersonDetails(family_name="Ким"))
    first = history.entries(ALL, limit=2).value
    second = history.entries(ALL, before=first[-1].id, limit=2).value
    assert [line.id for line in (*first, *second)] == [5, 4, 3, 2]


def test_reading_the_history_is_noted_once_a_filter(history: HistoryService) -> None:
    about = HistoryFilter(deeds=frozenset({Deed.HISTORY_READ}))
    for wanted in (ALL, ALL, HistoryFilter(text="ким"), ALL):
        history.entries(wanted)
    lines = history.entries(about).value
    assert [line.fields for line in lines] == [(), ("text",), ()]


def test_who_looked_at_a_record_and_why(
    history: HistoryService, people: PeopleService, asel: Person
) -> None:
    people.person(asel.id, Purpose.CALL)
    people.change(asel.id, asel.version, replace(asel.details, note="1"))
    looks = history.looks_at(asel.id).value
    assert [(line.deed, line.purpose) for line in looks] == [(Deed.PERSON_OPENED, Purpose.CALL)]
    again = history.looks_at(asel.id).value
    assert (again[0].deed, again[0].purpose) == (Deed.HISTORY_READ, Purpose.SUBJECT_REQUEST)


def test_another_change_says_whose_and_when(
    desk: Desk, history: HistoryService, people: PeopleService, asel: Person, clock: Clock
) -> None:
    clock.at += timedelta(minutes=5)
    other = PeopleService(replace(desk, workstation="counter-5"), lambda: Country.KZ)
    other.change(asel.id, asel.version, replace(asel.details, note="1"))
    other.person(asel.id, Purpose.ENQUIRY)
    with pytest.raises(RefusedError) as refused:
        people.change(asel.id, asel.version, replace(asel.details, note="2"))
    (changed,) = refused.value.refusals
    assert isinstance(changed, ChangedMeanwhile)
    assert (changed.by, changed.at) == ("counter-5", clock.at)
    last = history.last_change(Subject.PERSON, asel.id).value
    assert last is not None
    assert last.by == "counter-5"


def test_a_clerk_reads_no_history(desk: Desk) -> None:
    clerk = Actor(name="", counter="", permissions=frozenset())
    history = HistoryService(replace(desk, actor=lambda: clerk), lambda: Country.KZ)
    with pytest.raises(RefusedError) as refused:
        history.entries(ALL)
    assert isinstance(refused.value.refusals[0], NotAllowed)
