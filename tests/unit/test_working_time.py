"""The working calendar by tables: weekends, holidays, days moved, clocks moved."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Hours
from desk_gui.domain.working_time import NeverOpenError, WorkingCalendar, days_of

BUDAPEST, ALMATY = ZoneInfo("Europe/Budapest"), ZoneInfo("Asia/Almaty")
LONG, SHORT = Hours(7 * 60 + 30, 16 * 60 + 30), Hours(8 * 60, 14 * 60)
HU = WorkingCalendar(
    country=Country.HU,
    zone=BUDAPEST,
    hours=(LONG, LONG, LONG, LONG, SHORT, None, None),
    language=Language.HU,
)
KZ = WorkingCalendar(country=Country.KZ, zone=ALMATY, language=Language.KK)
EE = WorkingCalendar(country=Country.EE, zone=ZoneInfo("Europe/Tallinn"), language=Language.ET)
ALWAYS = replace(HU, hours=(Hours(0, 24 * 60),) * 7, working_days=frozenset())


def hu(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUDAPEST)


@pytest.mark.parametrize(
    ("calendar", "day", "worked", "named"),
    [
        (HU, "2026-10-22", True, ""),
        (HU, "2026-10-23", False, "Nemzeti ünnep"),
        (HU, "2026-10-24", False, ""),
        (HU, "2026-10-25", False, ""),
        (HU, "2026-10-26", True, ""),
        (HU, "2026-08-08", True, ""),  # a Saturday, worked for the Friday after a holiday
        (HU, "2026-08-21", False, "Pihenőnap"),
        (KZ, "2026-03-20", True, ""),
        (KZ, "2026-03-23", False, "Наурыз мейрамы"),
        (KZ, "2026-03-24", False, "Наурыз мейрамы (қайта белгіленген демалыс)"),
        (KZ, "2026-03-26", True, ""),
        (KZ, "2026-12-16", False, "Тәуелсіздік күні"),
        (EE, "2026-02-24", False, "iseseisvuspäev"),
        (EE, "2026-06-24", False, "jaanipäev"),
        (EE, "2026-06-25", True, ""),
    ],
)
def test_a_day_is_worked_or_named(
    calendar: WorkingCalendar, day: str, worked: bool, named: str
) -> None:
    on = date.fromisoformat(day)
    assert calendar.is_working_day(on) is worked
    said = calendar.holiday_name(on)
    assert (bool(said), said.startswith(named)) == (bool(named), True)


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.KK, "Наурыз мейрамы"),
        (Language.RU, "Наурыз мейрамы (перенос)"),
        (Language.HU, "Nowruz Holiday (observed)"),
        (Language.EN, "Nowruz Holiday (observed)"),
    ],
)
def test_a_holiday_is_named_in_the_language_or_in_english(language: Language, named: str) -> None:
    assert replace(KZ, language=language).holiday_name(date(2026, 3, 24)).startswith(named)


def test_the_house_closes_and_works_as_it_likes() -> None:
    own = replace(
        HU,
        days_off=days_of(["2026-10-22", "no day"]),
        working_days=days_of(["2026-10-23", "2026-10-24"]),
    )
    assert not own.is_working_day(date(2026, 10, 22))
    assert own.holiday_name(date(2026, 10, 22)) == ""
    assert own.is_day_off(date(2026, 10, 22))
    assert own.hours_of(date(2026, 10, 23)) == SHORT
    # Saturdays have no hours here: those of Friday hold.
    assert own.hours_of(date(2026, 10, 24)) == SHORT


def test_a_day_begins_and_ends_by_the_clock_on_the_wall() -> None:
    opens, closes = HU.opens(date(2026, 3, 30)), HU.closes(date(2026, 3, 30))
    assert opens == hu("2026-03-30T07:30")
    assert closes == hu("2026-03-30T16:30")
    assert opens is not None
    assert opens.utcoffset() == timedelta(hours=2)
    assert HU.opens(date(2026, 3, 29)) is None


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-10-20T09:00", 120, "2026-10-20T11:00"),
        ("2026-10-20T06:00", 120, "2026-10-20T09:30"),
        ("2026-10-20T15:30", 60, "2026-10-20T16:30"),
        ("2026-10-20T15:30", 120, "2026-10-21T08:30"),
        ("2026-10-20T16:30", 30, "2026-10-21T08:00"),
        ("2026-10-20T16:30", 0, "2026-10-21T07:30"),
        # Thursday evening; Friday is the holiday of 1956, then a weekend with the change of clocks.
        ("2026-10-22T16:00", 120, "2026-10-26T09:00"),
        ("2026-10-24T12:00", 120, "2026-10-26T09:30"),
        # Friday before the clocks go forward.
        ("2026-03-27T13:00", 120, "2026-03-30T08:30"),
        ("2026-10-20T09:00", 9 * 60 * 3, "2026-10-26T09:00"),
    ],
)
def test_minutes_of_work_are_counted(start: str, minutes: int, due: str) -> None:
    assert HU.add_working_minutes(hu(start), minutes) == hu(due)
    if HU.is_open(hu(start)):
        assert HU.working_minutes(hu(start), hu(due)) == minutes


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        # At two it is three; and at three in autumn it is two once more.
        ("2026-03-29T01:30", 60, "2026-03-29T03:30"),
        ("2026-10-25T01:30", 180, "2026-10-25T03:30"),
    ],
)
def test_where_it_is_always_open_the_moved_hour_counts(start: str, minutes: int, due: str) -> None:
    due_at = ALWAYS.add_working_minutes(hu(start), minutes)
    assert due_at == hu(due)
    passed = due_at.astimezone(UTC) - hu(start).astimezone(UTC)
    assert passed == timedelta(minutes=minutes)


def test_the_day_of_the_change_has_one_hour_less_or_more() -> None:
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 10, 26), 24)):
        begins = ALWAYS.at(day, 0)
        assert ALWAYS.working_minutes(begins, ALWAYS.at(day, 24 * 60)) == hours * 60


def test_a_time_the_clock_leaps_over_is_the_one_it_leaps_to() -> None:
    assert HU.at(date(2026, 3, 29), 2 * 60 + 30) == hu("2026-03-29T03:30")


@pytest.mark.parametrize(
    ("calendar", "day", "after"),
    [
        (HU, "2026-10-23", "2026-10-26"),
        (HU, "2026-10-22", "2026-10-26"),
        (KZ, "2026-03-20", "2026-03-26"),
        (EE, "2026-12-23", "2026-12-28"),
    ],
)
def test_the_next_working_day(calendar: WorkingCalendar, day: str, after: str) -> None:
    assert calendar.next_working_day(date.fromisoformat(day)) == date.fromisoformat(after)


def test_the_first_and_the_last_minutes_of_the_day() -> None:
    times = ("07:29", "07:30", "07:44", "07:45", "16:14", "16:15", "16:29", "16:30")
    at = [hu(f"2026-10-20T{clock}") for clock in times]
    assert [HU.is_at_start(each, 15) for each in at] == [False, True, True] + [False] * 5
    assert [HU.is_at_end(each, 15) for each in at] == [False] * 5 + [True, True, False]
    assert not HU.is_at_start(hu("2026-10-23T08:00"), 15)


def test_who_asks_from_another_zone_gets_the_same_moment() -> None:
    start = hu("2026-10-20T15:30")
    there = HU.add_working_minutes(start.astimezone(UTC), 120)
    assert there == HU.add_working_minutes(start, 120)
    assert there.tzinfo is BUDAPEST
    assert HU.is_open(start.astimezone(UTC))


def test_a_calendar_without_a_working_day_says_so() -> None:
    closed = replace(HU, hours=(None,) * 7)
    with pytest.raises(NeverOpenError):
        closed.next_working_day(date(2026, 1, 1))
    with pytest.raises(NeverOpenError):
        closed.add_working_minutes(hu("2026-01-01T08:00"), 1)
