"""The purge, an erasure and the desk at the same records of a server: nobody is refused as busy.

Each of these pairs took the same rows in another order once, and the server ended one of them.
"""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, update

from desk_gui.db.tables import (
    AppointmentRow,
    CallRow,
    PersonRow,
    PromiseRow,
    StaffRow,
    VisitRow,
    VisitStopRow,
    table,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import ChangedMeanwhile, Missing
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Member, Stop, VisitDetails, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.services.promises import PromiseService
from desk_gui.services.retention import RetentionService
from desk_gui.services.staff import StaffService
from desk_gui.services.visits import VisitService
from tests.accounts import Entrance
from tests.appointments import asked, made
from tests.calls import Telephone, telephone
from tests.conftest import Clock
from tests.offices import add_person
from tests.two_desks import both, holding_the_turn, in_line
from tests.visits import add_staff, add_visit

__all__ = ["telephone"]

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
OLD = date(2026, 6, 1)
NAME = {"family_name": "Kovács", "given_name": "Péter", "folded_name": "kovacs peter"}


@pytest.fixture
def visits(desk: Desk) -> VisitService:
    return VisitService(desk, lambda: Country.KZ)


@pytest.fixture
def keeper(desk: Desk, tmp_path: Path) -> RetentionService:
    return RetentionService(desk, tmp_path, lambda: Country.KZ)


@pytest.fixture
def erasure(desk: Desk, tmp_path: Path) -> PeopleErasure:
    return PeopleErasure(desk, tmp_path)


@pytest.fixture
def person(desk: Desk) -> PersonId:
    return add_person(desk, **NAME)


def make_old(desk: Desk, kind: type[VisitRow | AppointmentRow | CallRow], key: int) -> None:
    rows = table(kind)
    with desk.database.post() as connection:
        connection.execute(update(rows).where(rows.c.id == key).values(day=OLD))


def details(
    person: PersonId | None = None, name: str = "Kovács Péter", **known: object
) -> VisitDetails:
    usual: dict[str, object] = {"stops": (Stop(purpose="audit"),)}
    return VisitDetails(name=name, person=person, **(usual | known))  # type: ignore[arg-type]


def test_an_appointment_is_cancelled_that_the_purge_takes_out(
    desk: Desk, keeper: RetentionService
) -> None:
    appointments = AppointmentService(desk)
    appointment = made(appointments, asked(add_staff(desk, "Horváth Zoltán")))
    assert appointment.visit is not None
    make_old(desk, VisitRow, appointment.visit)
    cancel = partial(appointments.cancel, appointment.id, appointment.version, "is ill")
    found = both(desk, VisitRow, appointment.visit, keeper.purge, cancel)
    assert found == [None, ChangedMeanwhile()]
    assert appointments.appointment(appointment.id).value is None


def test_a_visit_is_put_right_while_its_visitor_is_erased(
    desk: Desk, visits: VisitService, erasure: PeopleErasure, person: PersonId
) -> None:
    visit = add_visit(desk, person=person, state=VisitState.LEFT)
    change = partial(visits.change, visit, 1, details(person, firm="Zöldkő Bt."))
    found = both(desk, PersonRow, person, partial(erasure.erase, person, 1), change)
    assert found == [None, ChangedMeanwhile()]
    with desk.database.read() as connection:
        row = connection.execute(select(VisitRow.name, VisitRow.firm)).one()
    assert tuple(row) == ("", "")


def test_a_call_is_put_right_while_its_caller_is_erased(
    telephone: Telephone, erasure: PeopleErasure
) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    call = telephone.take(telephone.details(person=known.id))
    change = partial(telephone.calls.change, call.id, call.version, call.details)
    erase = partial(erasure.erase, known.id, known.version)
    found = both(telephone.desk, PersonRow, known.id, erase, change)
    assert found == [None, Missing(field="person")]
    assert telephone.call(call).details.caller.name == ""


def test_a_visit_is_put_right_while_the_purge_takes_a_name_out_of_its_purpose(
    desk: Desk, visits: VisitService, keeper: RetentionService, person: PersonId
) -> None:
    """Who is erased by night is named by somebody else's purpose."""
    long_ago = desk.now() - timedelta(days=4000)
    with desk.database.post() as connection:
        connection.execute(update(PersonRow).values(created_at=long_ago))
    stops = (Stop(purpose="audit"), Stop(purpose="asks for Kovács Péter"))
    visit = add_visit(desk, "Tóth Gergely", state=VisitState.LEFT, stops=stops)
    right = details(name="Tóth Gergely", stops=(stops[0], Stop(purpose="looks for Kovács Péter")))
    change = partial(visits.change, visit, 1, right)
    assert both(desk, VisitRow, visit, change, keeper.purge) == [None, None]
    with desk.database.read() as connection:
        purposes = connection.scalars(select(VisitStopRow.purpose).order_by(VisitStopRow.id)).all()
        assert purposes == ["audit", "looks for …"]
        assert connection.scalar(select(PersonRow.family_name).where(PersonRow.id == person)) == ""


def test_the_same_two_come_in_at_two_desks(
    desk: Desk, visits: VisitService, person: PersonId
) -> None:
    """Each desk has written down another of them first."""
    other = add_person(desk, family_name="Kiss", given_name="Márta", folded_name="kiss marta")
    host = add_staff(desk, "Horváth Zoltán")
    stops = (Stop(host=host, purpose="audit"),)

    def come(lead: PersonId, along: PersonId) -> object:
        members = (Member(name="Along", person=along),)
        known = details(lead, "Lead", stops=stops, members=members, people=2)
        return visits.receive(str(uuid4()), known)

    found = both(desk, PersonRow, other, partial(come, other, person), partial(come, person, other))
    assert [type(each).__name__ for each in found] == ["NoneType", "AlreadyInHouse"]


def test_somebody_rings_who_has_a_missed_call_that_is_put_right(telephone: Telephone) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    missed = telephone.missed()
    telephone.later()
    right = telephone.details(person=known.id, reason="számla")
    change = partial(telephone.calls.change, missed.id, missed.version, right)
    take = partial(telephone.take, telephone.details(person=known.id))
    assert both(telephone.desk, CallRow, missed.id, change, take) == [None, None]


def test_a_promise_is_renewed_while_its_call_is_put_right(telephone: Telephone) -> None:
    call = telephone.leave()
    promise = telephone.promise(call)
    later = telephone.clock.at + timedelta(hours=4)
    renew = partial(telephone.promises.renew, promise.id, promise.version, later, "is away")
    change = partial(telephone.calls.change, call.id, call.version, call.details)
    assert both(telephone.desk, PromiseRow, promise.id, renew, change) == [None, None]


def test_a_promise_is_taken_back_while_its_message_is_put_right(telephone: Telephone) -> None:
    call = telephone.leave()
    promise = telephone.promise(call)
    revert = partial(telephone.promises.revert_make, promise.id, promise.version)
    change = partial(telephone.calls.change, call.id, call.version, call.details)
    assert both(telephone.desk, PromiseRow, promise.id, revert, change) == [None, None]


def test_a_number_is_joined_to_who_is_erased(telephone: Telephone, erasure: PeopleErasure) -> None:
    known = telephone.known("Kovács Péter", "06 1 234 5678")
    call = telephone.take(telephone.details(name="Kovács Péter"))
    join = partial(telephone.calls.join, call.id, known.id)
    erase = partial(erasure.erase, known.id, known.version)
    found = both(telephone.desk, PersonRow, known.id, erase, join)
    assert found == [None, Missing(field="person")]


def test_an_account_is_changed_while_its_holder_works_at_another_desk(desk: Desk) -> None:
    house = Entrance(desk)
    account, _ = house.set_up()
    visits = VisitService(house.desk, lambda: Country.KZ)
    expect = partial(visits.expect, str(uuid4()), details(), desk.now() + timedelta(hours=1))
    other = replace(account.details, post="Директор")
    change = partial(house.accounts.change, account.id, account.version, other)
    assert in_line(desk, holding_the_turn(desk), expect, change) == [None, None]


def test_two_get_a_stand_in_at_one_moment(desk: Desk) -> None:
    """Who stands in for whom is looked at among all: each held the one it changes before."""
    staff = StaffService(desk)
    first, *others = [add_staff(desk, name) for name in ("Gál Örs", "Kis Réka", "Nagy Éva")]

    def stand_in(member: StaffId) -> object:
        found = staff.member(member).value
        assert found is not None
        return staff.change(member, found.version, replace(found.details, stand_in=first))

    second, third = (partial(stand_in, each) for each in others)
    assert both(desk, StaffRow, first, third, second) == [None, None]


def test_reminders_ring_while_the_visits_they_are_of_are_closed(
    desk: Desk, visits: VisitService, clock: Clock
) -> None:
    later, earlier = add_visit(desk), add_visit(desk, "Tóth Gergely")
    visits.tell(earlier, 20)
    visits.tell(later, 20)
    clock.at += timedelta(days=1)
    promises = PromiseService(desk)
    first = min(each.id for each in promises.open().value)
    found = both(desk, PromiseRow, first, promises.due_reminders, visits.close_forgotten)
    assert found == [None, None]
    assert promises.open().value == []
