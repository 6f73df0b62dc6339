"""Free and taken time, and the times of a series, by tables."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.appointments import (
    AppointmentInThePast,
    EndsBeforeItBegins,
    Every,
    NoSuchTime,
    OnHoliday,
    OutsideHours,
    Repeat,
    Slot,
    TooManyInSeries,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.office import Hours
from desk_gui.domain.refusals import Missing, Refusal, RefusedError
from desk_gui.domain.slots import (
    MOST_IN_SERIES,
    SlotRules,
    check_hours,
    check_time,
    free_slots,
    occurrences,
    overlaps,
)
from desk_gui.domain.working_time import WorkingCalendar

BUDAPEST = ZoneInfo("Europe/Budapest")
USUAL, SHORT = Hours(8 * 60, 12 * 60), Hours(8 * 60, 10 * 60)
CALENDAR = WorkingCalendar(
    country=Country.HU, zone=BUDAPEST, hours=(USUAL, USUAL, USUAL, USUAL, SHORT, None, None)
)
TUESDAY = date(2026, 10, 20)
HALF_HOURS = SlotRules(minutes=30)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUDAPEST)


def slot(begins: str, ends: str, day: date = TUESDAY) -> Slot:
    return Slot(starts_at=at(f"{day}T{begins}"), ends_at=at(f"{day}T{ends}"))


def clocks(slots: list[Slot]) -> str:
    return " ".join(f"{each.starts_at:%H:%M}" for each in slots)


def days(slots: list[Slot]) -> str:
    return " ".join(f"{each.starts_at:%m-%d}" for each in slots)


def refused(error: RefusedError) -> set[type[Refusal]]:
    return {type(each) for each in error.refusals}


@pytest.mark.parametrize(
    ("first", "second", "meet"),
    [
        (("08:00", "09:00"), ("08:30", "09:30"), True),
        (("08:00", "09:00"), ("08:15", "08:30"), True),
        (("08:00", "09:00"), ("08:00", "09:00"), True),
        (("08:00", "09:00"), ("09:00", "10:00"), False),
        (("09:00", "10:00"), ("08:00", "09:00"), False),
    ],
)
def test_two_times_overlap(first: tuple[str, str], second: tuple[str, str], meet: bool) -> None:
    assert overlaps(slot(*first), slot(*second)) is meet
    assert overlaps(slot(*second), slot(*first)) is meet


@pytest.mark.parametrize(
    ("taken", "rules", "after", "free"),
    [
        ([], HALF_HOURS, "07:00", "08:00 08:30 09:00 09:30 10:00 10:30 11:00 11:30"),
        ([], SlotRules(minutes=60), "07:00", "08:00 09:00 10:00 11:00"),
        ([], SlotRules(minutes=50), "07:00", "08:00 08:50 09:40 10:30"),
        ([], HALF_HOURS, "10:40", "11:00 11:30"),
        ([], HALF_HOURS, "12:00", ""),
        ([("08:00", "10:00")], HALF_HOURS, "07:00", "10:00 10:30 11:00 11:30"),
        ([("08:20", "08:40")], HALF_HOURS, "07:00", "09:00 09:30 10:00 10:30 11:00 11:30"),
        ([("00:00", "23:59")], HALF_HOURS, "07:00", ""),
        (
            [],
            SlotRules(minutes=30, leaves_out=((9 * 60, 10 * 60), (11 * 60 + 30, 720))),
            "07:00",
            "08:00 08:30 10:00 10:30 11:00",
        ),
        ([], SlotRules(minutes=300), "07:00", ""),
    ],
)
def test_what_is_free_of_a_day(
    taken: list[tuple[str, str]], rules: SlotRules, after: str, free: str
) -> None:
    found = free_slots(
        CALENDAR, TUESDAY, [slot(*each) for each in taken], rules, at(f"{TUESDAY}T{after}")
    )
    assert clocks(found) == free


@pytest.mark.parametrize("day", ["2026-10-23", "2026-10-24", "2026-10-25"])
def test_nothing_is_free_on_a_day_off(day: str) -> None:
    on = date.fromisoformat(day)
    assert free_slots(CALENDAR, on, [], HALF_HOURS, at("2026-10-01T00:00")) == []


def test_in_the_night_of_the_change_slots_last_as_long_as_ever() -> None:
    night = replace(CALENDAR, hours=(Hours(0, 6 * 60),) * 7)
    spring = free_slots(night, date(2026, 3, 29), [], SlotRules(minutes=60), at("2026-03-01T00:00"))
    autumn = free_slots(
        night, date(2026, 10, 25), [], SlotRules(minutes=60), at("2026-10-01T00:00")
    )
    assert clocks(spring) == "00:00 01:00 03:00 04:00 05:00"
    assert clocks(autumn) == "00:00 01:00 02:00 02:00 03:00 04:00 05:00"


@pytest.mark.parametrize(
    ("begins", "ends", "reasons"),
    [
        ("2026-10-20T10:00", "2026-10-20T10:30", set()),
        ("2026-10-20T09:10", "2026-10-20T09:30", set()),
        ("2026-10-20T09:09", "2026-10-20T09:30", {AppointmentInThePast}),
        ("2026-10-20T10:00", "2026-10-20T10:00", {EndsBeforeItBegins}),
        ("2026-10-20T10:00", "2026-10-20T09:00", {EndsBeforeItBegins}),
        ("2027-03-28T02:30", "2027-03-28T03:30", {NoSuchTime, EndsBeforeItBegins}),
        ("2027-03-28T01:30", "2027-03-28T02:30", {NoSuchTime}),
        ("2026-10-25T02:30", "2026-10-25T03:30", set()),
        ("2026-10-19T10:00", "2026-10-19T09:00", {AppointmentInThePast, EndsBeforeItBegins}),
    ],
)
def test_a_time_is_one_or_is_refused(begins: str, ends: str, reasons: set[type[Refusal]]) -> None:
    asked = Slot(starts_at=at(begins), ends_at=at(ends))
    now = at("2026-10-20T09:10:40")
    if not reasons:
        check_time(asked, now)
        return
    with pytest.raises(RefusedError) as error:
        check_time(asked, now)
    assert refused(error.value) == reasons


@pytest.mark.parametrize(
    ("day", "begins", "ends", "reason"),
    [
        ("2026-10-20", "08:00", "12:00", None),
        ("2026-10-20", "07:59", "09:00", OutsideHours(field="starts_at", hours="8:00–12:00")),
        ("2026-10-20", "11:30", "12:01", OutsideHours(field="starts_at", hours="8:00–12:00")),
        ("2026-10-24", "09:00", "10:00", OutsideHours(field="starts_at", hours="")),
        (
            "2026-10-23",
            "09:00",
            "10:00",
            OnHoliday(field="starts_at", day=date(2026, 10, 23), holiday="National Day"),
        ),
    ],
)
def test_the_host_is_there_or_it_is_said(
    day: str, begins: str, ends: str, reason: Refusal | None
) -> None:
    asked = slot(begins, ends, date.fromisoformat(day))
    if reason is None:
        check_hours(asked, CALENDAR)
        return
    with pytest.raises(RefusedError) as error:
        check_hours(asked, CALENDAR)
    assert error.value.refusals == (reason,)


@pytest.mark.parametrize(
    ("repeat", "found"),
    [
        # Friday the 23rd is a holiday, then a weekend.
        (Repeat(every=Every.DAY, count=6), "10-20 10-21 10-22 10-26 10-27 10-28"),
        (Repeat(every=Every.DAY, until=date(2026, 10, 26)), "10-20 10-21 10-22 10-26"),
        (Repeat(every=Every.WEEK, count=4), "10-20 10-27 11-03 11-10"),
        (Repeat(every=Every.TWO_WEEKS, until=date(2026, 11, 30)), "10-20 11-03 11-17"),
        # The third Tuesday of each month.
        (Repeat(every=Every.MONTH, count=4), "10-20 11-17 12-15 01-19"),
        (Repeat(every=Every.WEEK, count=10, until=date(2026, 10, 27)), "10-20 10-27"),
        (Repeat(every=Every.WEEK, until=TUESDAY), "10-20"),
        (None, "10-20"),
    ],
)
def test_the_days_of_a_series(repeat: Repeat | None, found: str) -> None:
    assert days(occurrences(slot("09:00", "09:30"), repeat, CALENDAR)) == found


def test_a_holiday_in_a_series_is_skipped_and_does_not_count() -> None:
    friday = slot("09:00", "09:30", date(2026, 10, 16))
    repeat = Repeat(every=Every.WEEK, count=3)
    assert days(occurrences(friday, repeat, CALENDAR)) == "10-16 10-30 11-06"


def test_a_fifth_weekday_is_the_last_of_its_month() -> None:
    friday = slot("09:00", "09:30", date(2026, 7, 31))
    repeat = Repeat(every=Every.MONTH, count=5)
    assert days(occurrences(friday, repeat, CALENDAR)) == "07-31 08-28 09-25 10-30 11-27"


def test_who_is_seen_on_a_day_off_all_the_same_is_seen_again() -> None:
    saturday = slot("09:00", "09:30", date(2026, 10, 17))
    repeat = Repeat(every=Every.WEEK, count=3)
    assert days(occurrences(saturday, repeat, CALENDAR, anyway=True)) == "10-17 10-24 10-31"


def test_a_series_keeps_to_the_clock_on_the_wall() -> None:
    repeat = Repeat(every=Every.WEEK, count=2)
    before, after = occurrences(slot("09:00", "09:30"), repeat, CALENDAR)
    assert (before.starts_at.hour, after.starts_at.hour) == (9, 9)
    assert before.starts_at.utcoffset() != after.starts_at.utcoffset()


@pytest.mark.parametrize(
    ("begins", "repeat", "reason"),
    [
        ("2026-10-20", Repeat(every=Every.WEEK), Missing),
        ("2026-10-20", Repeat(every=Every.WEEK, count=0), Missing),
        ("2026-10-20", Repeat(every=Every.WEEK, until=date(2026, 10, 19)), EndsBeforeItBegins),
        ("2026-10-20", Repeat(every=Every.DAY, until=date(2030, 1, 1)), TooManyInSeries),
        ("2026-10-20", Repeat(every=Every.DAY, count=10**9), TooManyInSeries),
    ],
)
def test_a_series_without_an_end_or_too_long_is_refused(
    begins: str, repeat: Repeat, reason: type[Refusal]
) -> None:
    with pytest.raises(RefusedError) as error:
        occurrences(slot("09:00", "09:30", date.fromisoformat(begins)), repeat, CALENDAR)
    assert refused(error.value) == {reason}


def test_as_many_as_are_kept_are_made() -> None:
    repeat = Repeat(every=Every.DAY, count=MOST_IN_SERIES)
    assert len(occurrences(slot("09:00", "09:30"), repeat, CALENDAR)) == MOST_IN_SERIES


def test_a_series_that_comes_to_a_night_without_its_hour_is_refused() -> None:
    night = replace(CALENDAR, hours=(Hours(0, 24 * 60),) * 7)
    sunday = slot("02:30", "02:45", date(2026, 3, 22))
    with pytest.raises(RefusedError) as error:
        occurrences(sunday, Repeat(every=Every.WEEK, count=2), night)
    assert refused(error.value) == {NoSuchTime}


def test_a_calendar_without_a_working_day_makes_no_endless_series() -> None:
    closed = replace(CALENDAR, hours=(None,) * 7)
    with pytest.raises(RefusedError) as error:
        occurrences(slot("09:00", "09:30"), Repeat(every=Every.DAY, count=2), closed)
    assert refused(error.value) == {TooManyInSeries}
