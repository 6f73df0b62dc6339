"""Which day takes what is posted, by table."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.days import (
    BusinessDay,
    ClockBehind,
    DayClosed,
    DayLeftOpen,
    DayNotOpen,
    check_opening,
    check_posting,
)
from desk_gui.domain.refusals import Refusal, RefusedError

ZONE = ZoneInfo("Europe/Budapest")
DAY = date(2026, 11, 18)


def business_day(*, is_open: bool, day: date = DAY) -> BusinessDay:
    at = datetime(2026, 11, 18, 8, 2, tzinfo=ZONE)
    return BusinessDay(day=day, is_open=is_open, opened_at=at, opened_by="A")


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-11-18 09:00", DAY),
        ("2026-11-19 00:30", DAY),
        ("2026-11-19 03:59", DAY),
        ("2026-11-17 23:00", DAY),
        ("2026-11-18 02:30", DAY),
    ],
)
def test_what_is_posted_belongs_to_the_open_day_whatever_the_clock_says(at: str, day: date) -> None:
    now = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    assert check_posting(business_day(is_open=True), now) == day


@pytest.mark.parametrize("at", ["2026-11-19 04:00", "2026-11-19 08:00", "2026-11-20 01:00"])
def test_a_day_left_open_takes_nothing_more(at: str) -> None:
    now = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    with pytest.raises(RefusedError) as refused:
        check_posting(business_day(is_open=True), now)
    assert refused.value.refusals == (DayLeftOpen(day=DAY),)


@pytest.mark.parametrize("last", [None, business_day(is_open=False)])
def test_nothing_is_posted_while_no_day_is_open(last: BusinessDay | None) -> None:
    with pytest.raises(RefusedError) as refused:
        check_posting(last, datetime(2026, 11, 18, 9, 0, tzinfo=ZONE))
    assert refused.value.refusals == (DayNotOpen(),)


@pytest.mark.parametrize(
    ("last", "today", "refusal"),
    [
        (business_day(is_open=True), date(2026, 11, 19), DayLeftOpen(day=DAY)),
        (business_day(is_open=False), DAY, DayClosed(day=DAY)),
        (business_day(is_open=False), date(2026, 11, 17), ClockBehind(day=DAY)),
    ],
)
def test_why_a_day_is_not_opened(last: BusinessDay, today: date, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        check_opening(last, today)
    assert refused.value.refusals == (refusal,)


@pytest.mark.parametrize("last", [None, business_day(is_open=False)])
def test_the_next_day_is_opened(last: BusinessDay | None) -> None:
    check_opening(last, date(2026, 11, 19))
