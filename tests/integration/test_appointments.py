"""Appointments on both databases: free and taken time, series, moves, notice, two desks at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AuditRow, PersonRow, VisitEventRow, VisitRow
from desk_gui.domain.appointments import (
    AppointmentInThePast,
    AppointmentKind,
    AppointmentOver,
    AppointmentState,
    EndsBeforeItBegins,
    Every,
    NoSuchTime,
    OnHoliday,
    OutsideHours,
    OverlapsAppointment,
    Repeat,
    TooManyInSeries,
)
from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Hours
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, Refusal, RefusedError
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.domain.visits import VisitDetails, VisitState
from desk_gui.services import visit_steps
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.office import OfficeService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.visit_pen import open_visit
from tests.appointments import NEXT, TODAY, asked, at, made
from tests.conftest import Clock
from tests.offices import OFFICE
from tests.visits import add_staff

BUDAPEST = ZoneInfo("Europe/Budapest")


@pytest.fixture
def service(desk: Desk) -> AppointmentService:
    OfficeService(desk).save(OFFICE)
    return AppointmentService(desk)


@pytest.fixture
def host(desk: Desk, service: AppointmentService) -> StaffId:
    return add_staff(desk, "Horváth Zoltán", room="I. em. 108")


def refused(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as error:
        action()
    return error.value.refusals


def kinds(action: Callable[[], object]) -> set[type[Refusal]]:
    return {type(each) for each in refused(action)}


def visits(desk: Desk) -> list[Any]:
    with desk.database.read() as connection:
        return list(connection.execute(select(VisitRow.__table__).order_by(VisitRow.id)))


def deeds(desk: Desk) -> list[str]:
    with desk.database.read() as connection:
        return list(connection.scalars(select(AuditRow.deed).order_by(AuditRow.id)))


def clocks(service: AppointmentService, host: StaffId, day: date) -> str:
    return " ".join(f"{slot.starts_at:%H:%M}" for slot in service.day(host, day).value.free)


def test_an_appointment_expects_its_visitor(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))
    assert (appointment.title, appointment.firm, appointment.purpose) == (
        "Kovács Péter",
        "Zöldkő Bt.",
        "audit",
    )
    assert appointment.kind is AppointmentKind.VISIT
    assert appointment.phone == ""
    [visit] = visits(desk)
    assert (visit.state, visit.day, visit.host_id) == ("expected", NEXT, host)
    assert visit.expected_at == at("09:00")
    assert visit.appointment_id == appointment.id
    assert appointment.visit == visit.id
    assert deeds(desk)[-2:] == [Deed.VISIT_EXPECTED, Deed.APPOINTMENT_MADE]


def test_the_name_of_a_visitor_stands_with_the_visit_only(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    made(service, asked(host, title="Kovács Péter"))
    with desk.database.read() as connection:
        assert connection.exec_driver_sql("SELECT title FROM appointments").scalar() == ""


def test_the_same_uid_again_makes_nothing_twice(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    uid = str(uuid4())
    details = asked(host, repeat=Repeat(every=Every.WEEK, count=3))
    first = service.make(uid, details)
    again = service.make(uid, details)
    assert again.value == first.value
    assert not again.changed
    assert len(visits(desk)) == 3


def test_a_day_shows_what_is_taken_and_what_is_free(
    service: AppointmentService, host: StaffId
) -> None:
    taken = made(service, asked(host))
    busy = made(service, asked(host, "14:00", visit=None, title="Sitzung"))
    day = service.day(host, NEXT).value
    assert day.appointments == (taken, busy)
    assert (day.opens_at, day.closes_at, day.holiday) == (at("08:00"), at("17:00"), "")
    free = clocks(service, host, NEXT)
    assert free.startswith("08:00 08:30 09:30")
    assert "14:00" not in free
    assert len(day.free) == 16


def test_of_today_only_what_is_ahead_is_free(service: AppointmentService, host: StaffId) -> None:
    assert clocks(service, host, TODAY) == (
        "12:00 12:30 13:00 13:30 14:00 14:30 15:00 15:30 16:00 16:30"
    )
    assert clocks(service, host, TODAY - timedelta(days=1)) == ""


def test_a_host_has_their_own_hours_and_length(desk: Desk, service: AppointmentService) -> None:
    rules = ReceptionRules(host_leaves_out=((12 * 60, 13 * 60),), days_off=("2026-11-20",))
    ReceptionService(desk).save(rules)
    hours = ["", "", "", "10:00–15:00", "10:00–15:00", "", ""]
    host = add_staff(desk, "Gál Örs", slot_minutes=60, hours=hours)
    assert clocks(service, host, NEXT) == "10:00 11:00 13:00 14:00"
    assert clocks(service, host, TODAY) == ""
    # Friday the house is closed.
    assert clocks(service, host, date(2026, 11, 20)) == ""
    assert kinds(lambda: made(service, asked(host, "10:00", date(2026, 11, 20)))) == {OnHoliday}


def test_a_holiday_is_named_in_the_language_asked_for(
    service: AppointmentService, host: StaffId
) -> None:
    independence = date(2026, 12, 16)
    day = service.day(host, independence, Language.KK).value
    assert (day.holiday, day.opens_at, day.free) == ("Тәуелсіздік күні", None, ())
    week = service.week(host, date(2026, 12, 14), Language.RU).value
    assert [each.holiday for each in week] == ["", "", "День независимости", "", "", "", ""]
    assert [bool(each.free) for each in week] == [True, True, False, True, True, False, False]


def test_the_next_free_slots_go_over_weekends_and_holidays(
    service: AppointmentService, host: StaffId
) -> None:
    found = service.free(host, date(2026, 12, 15), limit=19).value
    assert [f"{slot.starts_at:%d %H:%M}" for slot in found[-2:]] == ["15 16:30", "17 08:00"]
    assert service.free(host, limit=1).value[0].starts_at == at("12:00", TODAY)


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"starts_at": at("11:00", TODAY), "ends_at": at("11:30", TODAY)}, {AppointmentInThePast}),
        ({"ends_at": at("09:00")}, {EndsBeforeItBegins}),
        ({"starts_at": at("07:30"), "ends_at": at("08:30")}, {OutsideHours}),
        (
            {
                "starts_at": at("09:00", date(2026, 12, 16)),
                "ends_at": at("09:30", date(2026, 12, 16)),
            },
            {OnHoliday},
        ),
        (
            {
                "starts_at": at("09:00", date(2026, 11, 21)),
                "ends_at": at("10:00", date(2026, 11, 21)),
            },
            {OutsideHours},
        ),
        ({"host": StaffId(99)}, {UnknownStaff}),
        ({"visit": VisitDetails()}, {Missing}),
        ({"repeat": Repeat(every=Every.WEEK)}, {Missing}),
        ({"repeat": Repeat(every=Every.DAY, count=201)}, {TooManyInSeries}),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    desk: Desk,
    service: AppointmentService,
    host: StaffId,
    changes: dict[str, Any],
    reasons: set[type[Refusal]],
) -> None:
    assert kinds(lambda: made(service, asked(**{"host": host, **changes}))) == reasons
    assert visits(desk) == []
    assert service.day(host, NEXT).value.appointments == ()


def test_who_left_the_firm_has_no_time_any_more(desk: Desk, service: AppointmentService) -> None:
    gone = add_staff(desk, "Gál Örs", left_on=date(2026, 11, 1))
    assert refused(lambda: made(service, asked(gone))) == (
        StaffHasLeft(field="host", name="Gál Örs", on=date(2026, 11, 1)),
    )
    assert service.free(gone).value == []


def test_overlapping_times_are_refused_with_what_is_there(
    service: AppointmentService, host: StaffId
) -> None:
    there = made(service, asked(host))
    overlap = OverlapsAppointment(
        field="starts_at", starts_at=there.starts_at, ends_at=there.ends_at, title="Kovács Péter"
    )
    for clock in ("08:45", "09:00", "09:15"):
        assert refused(partial(made, service, asked(host, clock))) == (overlap,)
    # Busy over a visitor neither; and no confirmation helps.
    assert kinds(lambda: made(service, asked(host, visit=None), anyway=True)) == {
        OverlapsAppointment
    }
    assert made(service, asked(host, "09:30")).starts_at == at("09:30")
    assert made(service, asked(host, "08:30")).starts_at == at("08:30")


def test_somebody_busy_may_be_busy_twice(service: AppointmentService, host: StaffId) -> None:
    for title in ("meeting", "phone"):
        made(service, asked(host, visit=None, title=title))
    assert len(service.day(host, NEXT).value.appointments) == 2


def test_outside_hours_and_on_holidays_the_desk_may_confirm(
    service: AppointmentService, host: StaffId
) -> None:
    for clock, day in (
        ("18:00", NEXT),
        ("09:00", date(2026, 12, 16)),
        ("09:00", date(2026, 11, 21)),
    ):
        assert made(service, asked(host, clock, day), anyway=True).is_planned


def test_a_series_skips_holidays_and_is_made_whole(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    wednesday = date(2026, 12, 9)
    repeat = Repeat(every=Every.WEEK, count=3)
    series = service.make(str(uuid4()), asked(host, day=wednesday, repeat=repeat)).value
    assert [each.starts_at.date() for each in series] == [
        wednesday,
        date(2026, 12, 23),
        date(2026, 12, 30),
    ]
    assert all(each.in_series for each in series)
    assert len({each.uid for each in series}) == 1
    # One visitor on record, three visits.
    assert len({visit.person_id for visit in visits(desk)}) == 1
    with desk.database.read() as connection:
        assert len(connection.execute(select(PersonRow.id)).all()) == 1


def test_a_series_that_meets_another_is_not_made_at_all(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    made(service, asked(host, day=date(2026, 12, 3)))
    repeat = Repeat(every=Every.WEEK, count=5)
    assert kinds(lambda: made(service, asked(host, repeat=repeat))) == {OverlapsAppointment}
    assert len(visits(desk)) == 1


def test_a_move_takes_the_visitor_along_who_has_to_be_told(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    first = made(service, asked(host))
    change = service.move(
        first.id,
        first.version,
        at("10:00", date(2026, 11, 20)),
        at("11:00", date(2026, 11, 20)),
        "ill",
    ).value
    [moved] = change.after
    assert change.before == (first,)
    assert (moved.moved_from, moved.told, moved.reason) == (at("09:00"), False, "ill")
    [visit] = visits(desk)
    assert (visit.day, visit.expected_at) == (date(2026, 11, 20), at("10:00", date(2026, 11, 20)))
    assert service.untold().value == [moved]
    with desk.database.read() as connection:
        event = connection.execute(
            select(VisitEventRow.__table__).order_by(VisitEventRow.id.desc())
        ).first()
    assert event is not None
    assert (event.kind, event.before, event.reason) == ("moved", "2026-11-19T09:00:00+00:00", "ill")
    [told] = service.told(moved.id).value
    assert told.told
    assert service.untold().value == []


def test_who_was_moved_twice_is_told_of_the_time_they_know(
    service: AppointmentService, host: StaffId
) -> None:
    first = made(service, asked(host))
    once = service.move(first.id, first.version, at("10:00"), at("10:30")).value.after[0]
    twice = service.move(once.id, once.version, at("11:00"), at("11:30")).value.after[0]
    assert twice.moved_from == at("09:00")
    back = service.move(twice.id, twice.version, at("09:00"), at("09:30")).value.after[0]
    assert (back.moved_from, back.told) == (None, True)


def test_a_move_may_overlap_its_own_former_time_and_no_other(
    service: AppointmentService, host: StaffId
) -> None:
    first = made(service, asked(host))
    made(service, asked(host, "10:00"))
    moved = service.move(first.id, first.version, at("09:15"), at("09:45")).value.after[0]
    assert kinds(lambda: service.move(moved.id, moved.version, at("09:45"), at("10:15"))) == {
        OverlapsAppointment
    }
    assert kinds(lambda: service.move(moved.id, first.version, at("11:00"), at("11:30"))) == {
        ChangedMeanwhile
    }
    assert kinds(lambda: service.move(moved.id, moved.version, at("18:00"), at("18:30"))) == {
        OutsideHours
    }
    late = service.move(moved.id, moved.version, at("18:00"), at("18:30"), anyway=True)
    assert late.value.after[0].starts_at == at("18:00")


def test_a_series_moves_from_one_on(desk: Desk, service: AppointmentService, host: StaffId) -> None:
    repeat = Repeat(every=Every.WEEK, count=4)
    _, second, third, last = service.make(str(uuid4()), asked(host, repeat=repeat)).value
    service.cancel(last.id, last.version, "holiday")
    friday = second.starts_at.date() + timedelta(days=1)
    change = service.move(
        second.id,
        second.version,
        at("10:00", friday),
        at("11:00", friday),
        whole_series=True,
    ).value
    assert [each.id for each in change.after] == [second.id, third.id]
    assert [f"{each.starts_at:%m-%d %H:%M}" for each in change.after] == [
        "11-27 10:00",
        "12-04 10:00",
    ]
    assert {each.ends_at - each.starts_at for each in change.after} == {timedelta(hours=1)}
    back = service.revert(change).value
    assert [each.starts_at for each in back] == [second.starts_at, third.starts_at]
    assert all(each.told for each in back)
    [untold] = service.untold().value
    assert untold.id == last.id
    assert [visit.state for visit in visits(desk)] == ["expected"] * 3 + ["cancelled"]


def test_a_cancelled_visitor_is_expected_no_more_and_it_is_undone(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))
    assert kinds(lambda: service.cancel(appointment.id, appointment.version, " ")) == {Missing}
    change = service.cancel(appointment.id, appointment.version, "no time").value
    [gone] = change.after
    assert (gone.state, gone.told, gone.reason) == (AppointmentState.CANCELLED, False, "no time")
    assert visits(desk)[0].state == "cancelled"
    assert "09:00" in clocks(service, host, NEXT)
    assert kinds(lambda: service.move(gone.id, gone.version, at("10:00"), at("11:00"))) == {
        AppointmentOver
    }
    [back] = service.revert(change).value
    assert back.is_planned
    assert back.told
    [visit] = visits(desk)
    assert (visit.state, visit.reason, visit.expected_at) == ("expected", "", at("09:00"))


def test_it_is_not_undone_over_somebody_who_has_the_time_now(
    service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))
    change = service.cancel(appointment.id, appointment.version, "no time").value
    made(service, asked(host))
    assert kinds(lambda: service.revert(change)) == {OverlapsAppointment}


def test_what_was_made_by_mistake_is_taken_back_without_notice(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    repeat = Repeat(every=Every.WEEK, count=2)
    series = service.make(str(uuid4()), asked(host, repeat=repeat)).value
    service.revert_make(series)
    assert service.untold().value == []
    assert service.day(host, NEXT).value.appointments == ()
    assert {visit.state for visit in visits(desk)} == {"cancelled"}


def test_who_has_come_is_not_moved_any_more(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host, "12:30", TODAY))
    assert appointment.visit is not None
    with desk.change() as (session, journal):
        visit_steps.arrive(open_visit(session, journal, appointment.visit))
    [shown] = service.day(host, TODAY).value.appointments
    assert shown.visit_state is VisitState.WAITING
    assert not shown.can_move
    for action in (
        lambda: service.move(shown.id, shown.version, at("13:00", TODAY), at("13:30", TODAY)),
        lambda: service.cancel(shown.id, shown.version, "why"),
    ):
        assert kinds(action) == {AppointmentOver}
    assert kinds(lambda: service.revert_make([shown])) == {ChangedMeanwhile}


def test_a_visit_cancelled_at_the_desk_frees_the_time(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))
    assert appointment.visit is not None
    with desk.change() as (session, journal):
        visit_steps.cancel(open_visit(session, journal, appointment.visit), "rang")
    assert "09:00" in clocks(service, host, NEXT)
    assert service.untold().value == []


def test_opening_an_appointment_tells_the_number_and_is_noted(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))
    opened = service.appointment(appointment.id).value
    assert opened is not None
    assert opened.phone == "+36 30 555 0147"
    assert opened.host_room == "I. em. 108"
    service.appointment(appointment.id, Purpose.PRINT)
    assert deeds(desk)[-2:] == [Deed.VISIT_OPENED, Deed.VISIT_PRINTED]
    assert service.appointment(type(appointment.id)(999)).value is None


def test_the_paper_of_an_appointment_has_the_visit_and_its_host(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    found = service.paper(made(service, asked(host)).id).value
    assert found is not None
    appointment, paper = found
    assert (appointment.title, paper.visit.details.phone) == ("Kovács Péter", "+36 30 555 0147")
    assert [each.room for each in paper.hosts if each] == ["I. em. 108"]
    assert deeds(desk)[-1] == Deed.VISIT_PRINTED
    busy = made(service, asked(host, "10:00", visit=None, title="meeting"))
    assert service.paper(busy.id).value is None


def test_two_desks_that_want_one_time_get_it_one_after_the_other(
    desk: Desk, service: AppointmentService, host: StaffId
) -> None:
    def take(_desk: int) -> str:
        try:
            made(service, asked(host))
        except RefusedError as error:
            return type(error.refusals[0]).__name__
        return "made"

    with ThreadPoolExecutor(8) as desks:
        answers = sorted(desks.map(take, range(8)))
    assert answers == ["OverlapsAppointment"] * 7 + ["made"]
    assert len(visits(desk)) == 1


def test_two_desks_that_move_one_appointment_do_it_once(
    service: AppointmentService, host: StaffId
) -> None:
    appointment = made(service, asked(host))

    def move(hour: int) -> bool:
        try:
            service.move(appointment.id, appointment.version, at(f"{hour}:00"), at(f"{hour}:30"))
        except RefusedError:
            return False
        return True

    with ThreadPoolExecutor(4) as desks:
        assert sorted(desks.map(move, range(10, 14))) == [False, False, False, True]


@pytest.fixture
def budapest(desk: Desk, clock: Clock) -> tuple[AppointmentService, StaffId]:
    """An office that never closes, in the winter before the clocks go forward."""
    clock.at = datetime(2026, 3, 2, 9, 0, tzinfo=BUDAPEST)
    always = (Hours(0, 24 * 60),) * 7
    OfficeService(desk).save(replace(OFFICE, country=Country.HU, index="1051", hours=always))
    return AppointmentService(desk), add_staff(desk, "Horváth Zoltán")


def test_times_are_those_of_the_clock_in_the_office(
    desk: Desk, budapest: tuple[AppointmentService, StaffId]
) -> None:
    service, host = budapest
    monday = date(2026, 3, 23)
    details = asked(
        host,
        starts_at=at("00:30", monday, BUDAPEST),
        ends_at=at("01:00", monday, BUDAPEST),
        repeat=Repeat(every=Every.WEEK, count=2),
    )
    before, after = service.make(str(uuid4()), details).value
    assert [visit.day for visit in visits(desk)] == [monday, date(2026, 3, 30)]
    assert before.starts_at.astimezone(UTC).hour == 23
    assert after.starts_at.astimezone(UTC).hour == 22
    [day] = [service.day(host, date(2026, 3, 30)).value]
    assert [each.starts_at for each in day.appointments] == [at("00:30", day.day, BUDAPEST)]


def test_in_the_night_of_the_change_a_time_may_not_be(
    budapest: tuple[AppointmentService, StaffId],
) -> None:
    service, host = budapest
    night = date(2026, 3, 29)
    details = asked(
        host, starts_at=at("02:30", night, BUDAPEST), ends_at=at("03:30", night, BUDAPEST)
    )
    assert NoSuchTime in kinds(lambda: made(service, details))
    repeat = Repeat(every=Every.WEEK, count=2)
    sunday = date(2026, 3, 22)
    series = replace(
        details,
        starts_at=at("02:30", sunday, BUDAPEST),
        ends_at=at("02:45", sunday, BUDAPEST),
        repeat=repeat,
    )
    assert kinds(lambda: made(service, series)) == {NoSuchTime}


def test_a_meeting_over_midnight_is_shown_on_both_days(
    budapest: tuple[AppointmentService, StaffId],
) -> None:
    service, host = budapest
    day = date(2026, 3, 10)
    details = asked(
        host,
        visit=None,
        title="night",
        starts_at=at("23:00", day, BUDAPEST),
        ends_at=at("01:00", day + timedelta(days=1), BUDAPEST),
    )
    night = made(service, details)
    for each in (day, day + timedelta(days=1)):
        assert service.day(host, each).value.appointments == (night,)
