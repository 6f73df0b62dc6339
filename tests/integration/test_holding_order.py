"""Two desks at one appointment on PostgreSQL: one waits for the other, neither is refused as busy.

Another connection holds the visit until both desks stand in line, the first of
them before the second comes: what happens then is the same each time.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

import pytest
from sqlalchemy import text

from desk_gui.db.engine import Database, open_database
from desk_gui.db.tables import VisitRow
from desk_gui.domain.actors import Actor
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentState,
    OverlapsAppointment,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import ChangedMeanwhile, Refusal, RefusedError
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitId, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.office import OfficeService
from desk_gui.services.visit_rows import read_visit
from desk_gui.services.visits import VisitService
from tests.appointments import asked, at, made
from tests.conftest import NOON, Clock
from tests.databases import PostgresServer
from tests.offices import OFFICE
from tests.visits import add_staff

WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)
Deed = Callable[[], object]


@pytest.fixture
def database(postgres_server: PostgresServer) -> Iterator[Database]:
    with postgres_server.fresh_database() as url:
        opened = open_database(url)
        yield opened
        opened.close()


@pytest.fixture
def desk(database: Database, actor: Actor, clock: Clock) -> Desk:
    desk = Desk(database, lambda: actor, clock)
    OfficeService(desk).save(OFFICE)
    return desk


@pytest.fixture
def appointments(desk: Desk) -> AppointmentService:
    return AppointmentService(desk)


@pytest.fixture
def visits(desk: Desk) -> VisitService:
    return VisitService(desk, lambda: Country.KZ)


@pytest.fixture
def host(desk: Desk) -> StaffId:
    return add_staff(desk, "Horváth Zoltán")


@pytest.fixture
def appointment(appointments: AppointmentService, host: StaffId) -> Appointment:
    return made(appointments, asked(host))


def visit_of(desk: Desk, appointment: Appointment) -> Visit:
    assert appointment.visit is not None
    with desk.database.read() as connection:
        found = read_visit(connection, appointment.visit, NOON.tzinfo)
    assert found is not None
    return found


def both(desk: Desk, visit: VisitId, first: Deed, second: Deed) -> list[Refusal | None]:
    """Let two desks stand in line, then go on; return why each was refused, if it was."""
    with ThreadPoolExecutor(2) as desks, holding(desk, visit):
        asked = []
        for number, deed in enumerate((first, second), start=1):
            asked.append(desks.submit(partial(refused, deed)))
            stand_in_line(desk, number, asked[-1])
    return [each.result() for each in asked]


@contextmanager
def holding(desk: Desk, visit: VisitId) -> Iterator[None]:
    """Hold a visit, as a desk does that changes it."""
    with desk.database.write() as session:
        session.get(VisitRow, visit, with_for_update=True)
        yield


def stand_in_line(desk: Desk, desks: int, last: Future[Refusal | None]) -> None:
    """Come back when so many desks wait for a lock: the last one asks for its own by itself."""
    waiting = 0
    while waiting < desks:
        assert not last.done(), "did not have to wait"
        with desk.database.read() as connection:
            waiting = connection.scalar(WAITING) or 0


def refused(deed: Deed) -> Refusal | None:
    try:
        deed()
    except RefusedError as error:
        return error.refusals[0]
    return None


def test_a_visit_is_cancelled_while_another_desk_moves_its_appointment(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    assert appointment.visit is not None
    cancel = partial(visits.cancel, appointment.visit, "rang")
    move = partial(appointments.move, appointment.id, appointment.version, at("10:00"), at("10:30"))
    assert both(desk, appointment.visit, cancel, move) == [None, ChangedMeanwhile()]
    cancelled = appointments.appointment(appointment.id).value
    assert cancelled is not None
    assert cancelled.state is AppointmentState.CANCELLED
    assert cancelled.starts_at == at("09:00")
    assert visit_of(desk, appointment).state is VisitState.CANCELLED


def test_an_appointment_is_moved_while_another_desk_cancels_its_visit(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    assert appointment.visit is not None
    cancel = partial(visits.cancel, appointment.visit, "rang")
    move = partial(appointments.move, appointment.id, appointment.version, at("10:00"), at("10:30"))
    assert both(desk, appointment.visit, move, cancel) == [None, None]
    moved = appointments.appointment(appointment.id).value
    assert moved is not None
    assert (moved.state, moved.starts_at) == (AppointmentState.CANCELLED, at("10:00"))


def test_both_desks_cancel_it_each_in_its_place(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    assert appointment.visit is not None
    at_the_door = partial(visits.cancel, appointment.visit, "rang")
    in_the_calendar = partial(appointments.cancel, appointment.id, appointment.version, "is ill")
    found = both(desk, appointment.visit, at_the_door, in_the_calendar)
    assert found == [None, ChangedMeanwhile()]
    assert visit_of(desk, appointment).reason == "rang"


def test_a_time_that_is_taken_again_is_not_given_to_another_meanwhile(
    desk: Desk,
    appointments: AppointmentService,
    visits: VisitService,
    appointment: Appointment,
    host: StaffId,
) -> None:
    assert appointment.visit is not None
    cancelled = visits.cancel(appointment.visit, "rang").value
    revert = partial(visits.revert, cancelled.id, cancelled.version)
    found = both(desk, cancelled.id, revert, partial(made, appointments, asked(host)))
    assert found[0] is None
    assert isinstance(found[1], OverlapsAppointment)


def test_a_visit_gets_another_host_while_that_ones_time_is_changed(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    visit = visit_of(desk, appointment)
    elsewhere = replace_host(visit, add_staff(desk, "Gál Örs"))
    visit = visits.change(visit.id, visit.version, elsewhere).value
    back = partial(visits.change, visit.id, visit.version, replace_host(visit, appointment.host))
    cancel = partial(appointments.cancel, appointment.id, appointment.version, "is ill")
    assert both(desk, visit.id, back, cancel) == [None, None]


def replace_host(visit: Visit, host: StaffId) -> VisitDetails:
    return VisitDetails(
        name=visit.details.name,
        person=visit.details.person,
        stops=(Stop(host=host, purpose="audit"),),
    )
