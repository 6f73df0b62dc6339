"""Days of somebody of the house as they are read: what is taken, what is free."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from desk_gui.domain.appointments import Appointment, HostDay, Slot
from desk_gui.domain.languages import Language
from desk_gui.domain.slots import SlotRules, free_slots, overlaps
from desk_gui.domain.staff import StaffId
from desk_gui.domain.working_time import WorkingCalendar
from desk_gui.services.appointment_rows import (
    Host,
    between,
    read_appointments,
    read_host,
    slot_of,
    slot_rules,
    whole_day,
)
from desk_gui.services.working_calendar import working_calendar


def read_days(
    connection: Connection,
    host: StaffId,
    first: date,
    days: int,
    now: datetime,
    language: Language | None = None,
) -> list[HostDay]:
    """Return days of somebody's, one after another, their times in the zone of ``now``.

    Raises:
        RefusedError: ``UnknownStaff``.
    """
    known = read_host(connection, host)
    last = first + timedelta(days=days - 1)
    begins, ends = whole_day(first, now.tzinfo)[0], whole_day(last, now.tzinfo)[1]
    there = read_appointments(connection, now.tzinfo, between(host, begins, ends))
    calendar = working_calendar(connection, now.tzinfo, language, known.hours)
    rules = slot_rules(connection, known)
    return [
        _host_day(known, first + timedelta(days=at), there, calendar, rules, now)
        for at in range(days)
    ]


def _host_day(
    host: Host,
    day: date,
    there: Sequence[Appointment],
    calendar: WorkingCalendar,
    rules: SlotRules,
    now: datetime,
) -> HostDay:
    begins, ends = whole_day(day, calendar.zone)
    whole = Slot(starts_at=begins, ends_at=ends)
    own = [each for each in there if overlaps(slot_of(each), whole)]
    busy = [slot_of(each) for each in own if each.is_planned]
    here = host.left_on is None or day < host.left_on
    return HostDay(
        day=day,
        host=host.id,
        opens_at=calendar.opens(day),
        closes_at=calendar.closes(day),
        appointments=tuple(each for each in own if not each.was_undone),
        free=tuple(free_slots(calendar, day, busy, rules, now)) if here else (),
        holiday=calendar.holiday_name(day),
    )
