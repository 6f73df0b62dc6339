"""An alarm over the services, on both databases, with several desks ticking one list."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import func, select, update

from desk_gui.db.tables import AuditRow, EvacuationRow, VisitRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.audit import Deed
from desk_gui.domain.evacuations import (
    Evacuation,
    EvacuationKind,
    EvacuationOver,
    EvacuationRuns,
    Evacuee,
    EvacueeId,
    PeopleMissing,
)
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.staff import Presence
from desk_gui.domain.visits import Member, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.evacuations import EvacuationService
from desk_gui.services.reception import ReceptionService
from tests.conftest import NOON, Clock
from tests.visits import add_staff, add_visit

DRILL, REAL = EvacuationKind.DRILL, EvacuationKind.REAL


@pytest.fixture
def evacuations(desk: Desk) -> EvacuationService:
    return EvacuationService(desk)


@pytest.fixture
def full(desk: Desk) -> None:
    """A house with two visitors, one of them with company, and one of its people in."""
    host = add_staff(desk, "Horváth Zoltán", room="108", post="ügyvezető")
    add_staff(desk, "Gál Örs", state=Presence.OUT)
    add_visit(desk, "Tóth Gergely", host=host)
    add_visit(
        desk, "Szűcs Ágnes", state=VisitState.WITH_HOST, host=host, members=[Member(name="Bíró")]
    )
    add_visit(desk, "Pásztor Íris", state=VisitState.EXPECTED)
    add_visit(desk, "Kiss Márta", state=VisitState.LEFT)


def refused(deed: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as error:
        deed()
    return error.value.refusals


def names(evacuation: Evacuation) -> set[str]:
    return {each.person.name for each in evacuation.people}


def called(evacuation: Evacuation, name: str) -> Evacuee:
    (found,) = [each for each in evacuation.people if each.person.name == name]
    return found


def start(service: EvacuationService, kind: EvacuationKind = DRILL) -> Evacuation:
    return service.start(str(uuid4()), kind).value


@pytest.mark.usefixtures("full")
def test_it_begins_with_everybody_who_is_in_the_house(evacuations: EvacuationService) -> None:
    started = evacuations.start("u", REAL)
    assert names(started.value) == {"Horváth Zoltán", "Tóth Gergely", "Szűcs Ágnes", "Bíró"}
    assert started.changed == {Topic.EVACUATIONS}
    person = called(started.value, "Bíró").person
    assert person.place == "Horváth Zoltán, 108"
    assert person.arrived_at == NOON - timedelta(minutes=30)
    assert evacuations.start("u", REAL).value == started.value
    assert evacuations.running().value == started.value


@pytest.mark.usefixtures("full")
def test_the_list_stands_though_people_go(desk: Desk, evacuations: EvacuationService) -> None:
    start(evacuations)
    with desk.database.post() as connection:
        connection.execute(update(VisitRow).values(state=VisitState.LEFT.value))
    running = evacuations.running().value
    assert running is not None
    assert len(running.people) == 4
    assert {each.name for each in evacuations.paper().value} == {"Horváth Zoltán"}


@pytest.mark.usefixtures("full")
def test_an_office_may_leave_its_people_out(desk: Desk, evacuations: EvacuationService) -> None:
    ReceptionService(desk).save(ReceptionRules(staff_on_evacuation_list=False))
    assert "Horváth Zoltán" not in names(start(evacuations))


def test_an_empty_house_has_an_empty_list(evacuations: EvacuationService) -> None:
    assert start(evacuations).people == ()
    assert evacuations.end().value.ended_at == NOON


def test_only_one_runs_at_a_time(desk: Desk, evacuations: EvacuationService, clock: Clock) -> None:
    start(evacuations)
    clock.at += timedelta(minutes=3)
    other = EvacuationService(replace(desk, workstation="other"))
    assert refused(lambda: start(other, REAL)) == (EvacuationRuns(since=NOON),)
    other.end()
    assert start(evacuations, REAL).kind is REAL


def test_two_desks_begin_at_once_and_one_of_them_is_told(desk: Desk) -> None:
    def begin(uid: str) -> str:
        try:
            return EvacuationService(desk).start(uid, REAL).value.uid
        except RefusedError as error:
            return type(error.refusals[0]).__name__

    with ThreadPoolExecutor(4) as desks:
        began = list(desks.map(begin, ["a", "b", "a", "b"]))
    assert set(began) in ({"a", "EvacuationRuns"}, {"b", "EvacuationRuns"})
    with desk.database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(EvacuationRow)) == 1


@pytest.mark.usefixtures("full")
def test_the_first_tick_stands_and_a_mistake_is_taken_back(
    desk: Desk, evacuations: EvacuationService, clock: Clock
) -> None:
    visitor = called(start(evacuations), "Tóth Gergely")
    other = EvacuationService(
        replace(
            desk, actor=lambda: Actor(name="B", counter="1", permissions=PERMISSIONS[Role.CLERK])
        )
    )
    clock.at += timedelta(minutes=4)
    other.find_person(visitor.id, found=True)
    clock.at += timedelta(minutes=4)
    ticked = called(evacuations.find_person(visitor.id, found=True).value, "Tóth Gergely")
    assert (ticked.found_by, ticked.found_at) == ("B", NOON + timedelta(minutes=4))
    back = evacuations.find_person(visitor.id, found=False).value
    assert (called(back, "Tóth Gergely").found_at, back.missing) == (None, 4)


def test_two_desks_tick_at_once(desk: Desk) -> None:
    for number in range(20):
        add_visit(desk, f"Visitor {number:02}")
    started = start(EvacuationService(desk))
    people = [each.id for each in started.people]

    def tick(evacuees: list[EvacueeId]) -> None:
        for evacuee in evacuees:
            EvacuationService(desk).find_person(evacuee, found=True)

    with ThreadPoolExecutor(2) as desks:
        list(desks.map(tick, [people, people[::-1]]))
    running = EvacuationService(desk).running().value
    assert running is not None
    assert running.missing == 0
    with desk.database.read() as connection:
        marked = select(func.count()).where(AuditRow.deed == Deed.EVACUATION_MARKED.value)
        assert connection.scalar(marked) == 20


@pytest.mark.usefixtures("full")
def test_somebody_nobody_entered_is_looked_for_too(evacuations: EvacuationService) -> None:
    start(evacuations)
    uid = str(uuid4())
    added = evacuations.add_person(uid, " the courier ", "yard").value
    assert evacuations.add_person(uid, "again", "").value == added
    courier = added.people[-1]
    assert (courier.person.name, courier.person.place, courier.added) == (
        "the courier",
        "yard",
        True,
    )
    assert courier.found_at is None


@pytest.mark.usefixtures("full")
def test_with_people_missing_it_ends_only_with_a_word(
    evacuations: EvacuationService, clock: Clock
) -> None:
    started = start(evacuations)
    for each in started.people:
        if each.person.name != "Tóth Gergely":
            evacuations.find_person(each.id, found=True)
    clock.at += timedelta(minutes=11)
    handed = evacuations.hand_over().value
    clock.at += timedelta(minutes=1)
    assert evacuations.hand_over().value.handed_over_at == handed.handed_over_at
    missing = PeopleMissing(field="note", names=("Tóth Gergely",))
    assert refused(lambda: evacuations.end(" ")) == (missing,)
    ended = evacuations.end("went home at ten").value
    assert (ended.note, ended.missing, ended.ended_at) == ("went home at ten", 1, clock.at)
    assert ended.is_red(called(ended, "Tóth Gergely"), clock.at)
    assert evacuations.running().value is None
    assert evacuations.past().value == [ended]
    assert evacuations.evacuation(ended.id).value == ended


@pytest.mark.usefixtures("full")
def test_what_is_over_changes_no_more(evacuations: EvacuationService) -> None:
    evacuee = start(evacuations).people[0]
    evacuations.end("a false alarm")
    for deed in (
        partial(evacuations.find_person, evacuee.id, found=True),
        partial(evacuations.add_person, "u", "B"),
        evacuations.hand_over,
        evacuations.end,
    ):
        assert refused(deed) == (EvacuationOver(),)


@pytest.mark.usefixtures("full")
def test_in_an_alarm_nobody_asks_for_roles(desk: Desk) -> None:
    anybody = Actor(name="B", counter="1", permissions=PERMISSIONS[Role.EXECUTOR])
    evacuations = EvacuationService(replace(desk, actor=lambda: anybody))
    started = start(evacuations, REAL)
    evacuations.find_person(started.people[0].id, found=True)
    evacuations.add_person("u", "the courier")
    evacuations.hand_over()
    assert evacuations.end("all known").value.ended_by == "B"


@pytest.mark.usefixtures("full")
def test_the_history_tells_who_did_what(desk: Desk, evacuations: EvacuationService) -> None:
    started = start(evacuations)
    evacuations.find_person(started.people[0].id, found=True)
    evacuations.find_person(started.people[0].id, found=True)
    evacuations.end("known")
    evacuations.paper()
    evacuations.evacuation(started.id)
    with desk.database.read() as connection:
        deeds = list(connection.scalars(select(AuditRow.deed).order_by(AuditRow.id)))
    assert deeds == [
        Deed.EVACUATION_STARTED,
        Deed.EVACUATION_MARKED,
        Deed.EVACUATION_ENDED,
        Deed.PRESENT_PRINTED,
        Deed.PRESENT_PRINTED,
    ]
