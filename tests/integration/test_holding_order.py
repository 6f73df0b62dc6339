"""Two desks at one appointment on PostgreSQL: one waits for the other, neither is refused as busy.

A third connection holds the visit until both stand in line.
"""

from functools import partial

import pytest

from desk_gui.db.tables import VisitRow
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentState,
    OverlapsAppointment,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitState
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.office import OfficeService
from desk_gui.services.visit_rows import read_visit
from desk_gui.services.visits import VisitService
from tests.appointments import asked, at, made
from tests.conftest import NOON
from tests.offices import OFFICE
from tests.two_desks import both
from tests.visits import add_staff

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def desk(desk: Desk) -> Desk:
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


def test_a_visit_is_cancelled_while_another_desk_moves_its_appointment(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    assert appointment.visit is not None
    cancel = partial(visits.cancel, appointment.visit, "rang")
    move = partial(appointments.move, appointment.id, appointment.version, at("10:00"), at("10:30"))
    assert both(desk, VisitRow, appointment.visit, cancel, move) == [None, ChangedMeanwhile()]
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
    assert both(desk, VisitRow, appointment.visit, move, cancel) == [None, None]
    moved = appointments.appointment(appointment.id).value
    assert moved is not None
    assert (moved.state, moved.starts_at) == (AppointmentState.CANCELLED, at("10:00"))


def test_both_desks_cancel_it_each_in_its_place(
    desk: Desk, appointments: AppointmentService, visits: VisitService, appointment: Appointment
) -> None:
    assert appointment.visit is not None
    at_the_door = partial(visits.cancel, appointment.visit, "rang")
    in_the_calendar = partial(appointments.cancel, appointment.id, appointment.version, "is ill")
    found = both(desk, VisitRow, appointment.visit, at_the_door, in_the_calendar)
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
    found = both(desk, VisitRow, cancelled.id, revert, partial(made, appointments, asked(host)))
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
    assert both(desk, VisitRow, visit.id, back, cancel) == [None, None]


def replace_host(visit: Visit, host: StaffId) -> VisitDetails:
    return VisitDetails(
        name=visit.details.name,
        person=visit.details.person,
        stops=(Stop(host=host, purpose="audit"),),
    )
