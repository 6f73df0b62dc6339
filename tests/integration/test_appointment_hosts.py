"""Appointments that go to another host, on both databases: time, notice, undo, both calendars."""

from datetime import date
from uuid import uuid4

import pytest
from icalendar import Calendar

from desk_gui.domain.appointments import (
    Appointment,
    Every,
    OfOwnCalendar,
    OutsideHours,
    OverlapsAppointment,
    Repeat,
)
from desk_gui.domain.calendar_files import BusyTime, CalendarContent, CalendarPreview
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import ChangedMeanwhile
from desk_gui.domain.staff import StaffHasLeft, StaffId
from desk_gui.domain.visits import HOST, VisitEventKind
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.calendar_files import CalendarFiles
from desk_gui.services.office import OfficeService
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visit_rows import read_events, read_visit
from tests.appointments import NEXT, TODAY, asked, at, made
from tests.offices import OFFICE
from tests.receptions import refused_as
from tests.visits import add_staff


@pytest.fixture
def service(desk: Desk) -> AppointmentService:
    OfficeService(desk).save(OFFICE)
    return AppointmentService(desk)


@pytest.fixture
def horvath(desk: Desk, service: AppointmentService) -> StaffId:
    return add_staff(desk, "Horváth Zoltán", room="I. em. 108")


@pytest.fixture
def gal(desk: Desk) -> StaffId:
    return add_staff(desk, "Gál Örs", room="214")


def hand_on(
    service: AppointmentService, appointment: Appointment, host: StaffId, clock: str = "09:00"
) -> Appointment:
    begins = at(clock)
    ends = begins + (appointment.ends_at - appointment.starts_at)
    moved = service.move(appointment.id, appointment.version, begins, ends, "ill", host=host)
    return moved.value.after[0]


def titles(service: AppointmentService, host: StaffId) -> list[str]:
    return [
        f"{each.starts_at:%H:%M} {each.title}"
        for each in service.day(host, NEXT).value.appointments
    ]


def events(desk: Desk, host: StaffId) -> list[str]:
    content = CalendarFiles(desk).export(host, NEXT, NEXT, names=True).value
    return [
        f"{each.decoded('DTSTART'):%H:%M} {each['STATUS']}"
        for each in Calendar.from_ical(content).walk("VEVENT")
    ]


def test_another_host_gets_the_time_and_the_visitor(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    first = made(service, asked(horvath))
    moved = hand_on(service, first, gal, "10:00")
    assert (titles(service, horvath), titles(service, gal)) == ([], ["10:00 Kovács Péter"])
    assert (moved.host_name, moved.from_host_name) == ("Gál Örs", "Horváth Zoltán")
    assert (moved.moved_from, moved.told, moved.reason) == (at("09:00"), False, "ill")
    assert moved.visit is not None
    with desk.database.read() as connection:
        visit = read_visit(connection, moved.visit, None)
        told = [each for each in read_events(connection, moved.visit, None) if each.field == HOST]
    assert visit is not None
    assert (visit.details.stops[0].host, visit.expected_at) == (gal, at("10:00"))
    assert [(each.kind, each.before, each.after, each.reason) for each in told] == [
        (VisitEventKind.MOVED, "Horváth Zoltán", "Gál Örs", "ill")
    ]
    book = VisitBook(desk, lambda: Country.KZ)
    assert [line.host_name for line in book.find("gál").value] == ["Gál Örs"]


def test_the_calendars_of_both_hosts_say_so_at_once(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    appointment = hand_on(service, made(service, asked(horvath)), gal, "10:00")
    assert events(desk, horvath) == ["09:00 CANCELLED"]
    assert events(desk, gal) == ["10:00 CONFIRMED"]
    back = hand_on(service, appointment, horvath, "11:00")
    assert events(desk, horvath) == ["11:00 CONFIRMED"]
    assert events(desk, gal) == ["10:00 CANCELLED"]
    service.cancel(back.id, back.version, "why")
    assert events(desk, horvath) == ["11:00 CANCELLED"]


def test_in_one_calendar_of_both_neither_takes_out_the_others(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    hand_on(service, made(service, asked(horvath)), gal)
    uids = {
        str(event["UID"])
        for host in (horvath, gal)
        for event in Calendar.from_ical(
            CalendarFiles(desk).export(host, NEXT, NEXT, names=True).value
        ).walk("VEVENT")
    }
    assert len(uids) == 2


def test_who_was_told_nothing_yet_knows_the_first_host_and_the_first_time(
    service: AppointmentService, horvath: StaffId, gal: StaffId, desk: Desk
) -> None:
    third = add_staff(desk, "Molnár Judit")
    moved = hand_on(service, hand_on(service, made(service, asked(horvath)), gal, "10:00"), third)
    assert (moved.moved_from, moved.from_host, moved.told) == (at("09:00"), horvath, False)
    back = hand_on(service, moved, horvath)
    # All is as the visitor knows it: there is nothing to be told.
    assert (back.moved_from, back.from_host, back.told) == (None, None, True)
    moved = hand_on(service, back, gal)
    [told] = service.told(moved.id).value
    assert (told.told, told.from_host, told.moved_from) == (True, None, None)


def test_it_is_undone_whole(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    first = made(service, asked(horvath))
    change = service.move(first.id, first.version, at("10:00"), at("10:30"), host=gal).value
    [back] = service.revert(change).value
    assert (back.host, back.starts_at, back.told, back.from_host) == (
        horvath,
        at("09:00"),
        True,
        None,
    )
    assert back.visit is not None
    with desk.database.read() as connection:
        visit = read_visit(connection, back.visit, None)
    assert visit is not None
    assert visit.details.stops[0].host == horvath
    assert titles(service, gal) == []
    assert events(desk, horvath) == ["09:00 CONFIRMED"]


def test_it_is_not_undone_into_a_time_that_was_given_away(
    service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    first = made(service, asked(horvath))
    change = service.move(first.id, first.version, at("10:00"), at("10:30"), host=gal).value
    made(service, asked(horvath))
    assert refused_as(lambda: service.revert(change)) == [OverlapsAppointment]
    assert titles(service, gal) == ["10:00 Kovács Péter"]


def test_where_the_other_host_has_no_time_nothing_is_moved(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    first = made(service, asked(horvath))
    made(service, asked(gal, visit=None, title="meeting"))
    hours = ["", "", "", "10:00–15:00", "", "", ""]
    short, gone = (
        add_staff(desk, "Kis Réka", hours=hours),
        add_staff(desk, "Nagy Béla", left_on=TODAY),
    )
    for host, reason in (
        (gal, OverlapsAppointment),
        (short, OutsideHours),
        (gone, StaffHasLeft),
    ):
        assert refused_as(lambda host=host: hand_on(service, first, host)) == [reason]  # type: ignore[misc]
    assert titles(service, horvath) == ["09:00 Kovács Péter"]
    hand_on(service, first, gal, "09:30")
    assert refused_as(lambda: hand_on(service, first, short, "10:00")) == [ChangedMeanwhile]


def test_a_series_goes_to_the_other_host_from_here_on(
    service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    repeat = Repeat(every=Every.DAY, count=3)
    first, second, _ = service.make(str(uuid4()), asked(horvath, repeat=repeat)).value
    times = second.starts_at, second.ends_at
    service.move(second.id, second.version, *times, host=gal, whole_series=True)
    assert titles(service, horvath) == ["09:00 Kovács Péter"]
    days = [date(2026, 11, 20), date(2026, 11, 23)]
    assert [len(service.day(gal, day).value.appointments) for day in days] == [1, 1]
    assert first.is_planned


def test_what_comes_from_a_hosts_own_calendar_stays_theirs(
    desk: Desk, service: AppointmentService, horvath: StaffId, gal: StaffId
) -> None:
    busy = BusyTime(uid="1", recurrence="", starts_at=at("09:00"), ends_at=at("10:00"), title="x")
    content = CalendarContent(times=(busy,))
    preview = CalendarPreview(host=horvath, host_name="", content=content)
    CalendarFiles(desk).import_(preview)
    [meeting] = service.day(horvath, NEXT).value.appointments
    assert not meeting.can_change_host
    assert refused_as(lambda: hand_on(service, meeting, gal)) == [OfOwnCalendar]
