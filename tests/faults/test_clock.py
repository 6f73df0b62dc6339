"""The computer's clock is wrong, or the country's clocks are moved: order and sums stay right."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.days import ClockBehind, DayLeftOpen
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.services.access import Desk
from desk_gui.services.days import DayService
from desk_gui.services.inspection import look_through
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import NOON, Clock
from tests.offices import Counter, open_counter, sale

HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
DAYLIGHT = [Country.HU, Country.EE]


@dataclass
class Office:
    """A counter that sells, and its clock."""

    desk: Desk
    clock: Clock
    counter: Counter

    def sell(self) -> SubscriptionForm:
        service = SubscriptionService(self.desk, lambda _form: None)
        return service.sell(sale(self.counter)).value[0]

    def listed(self, day: date) -> list[str]:
        """Return the numbers of a day in the order they were posted."""
        found = SubscriptionBook(self.desk).forms_on(day).value
        return [form.number for form in reversed(found)]

    def is_whole(self) -> bool:
        with self.desk.database.read() as connection:
            return look_through(connection).whole


@pytest.fixture
def office(desk: Desk, clock: Clock) -> Office:
    return Office(desk, clock, open_counter(desk))


@pytest.mark.parametrize("back", [HOUR, DAY])
def test_a_clock_that_goes_back_changes_neither_day_nor_order(
    office: Office, back: timedelta
) -> None:
    sold = [office.sell()]
    office.clock.at -= back
    sold.append(office.sell())
    office.clock.at += back
    sold.append(office.sell())
    numbers = [form.number for form in sold]
    assert office.listed(NOON.date()) == sorted(numbers) == numbers
    assert SubscriptionBook(office.desk).sums_on(NOON.date()).value.forms == 3
    assert office.is_whole()


def test_a_clock_a_day_back_opens_no_day_before_the_last(office: Office) -> None:
    days = DayService(office.desk)
    days.close()
    office.clock.at -= DAY
    with pytest.raises(RefusedError) as refused:
        days.open()
    assert refused.value.refusals == (ClockBehind(day=NOON.date()),)
    office.clock.at += 2 * DAY
    assert days.open().value.is_open


def test_a_clock_a_year_ahead_posts_nothing_and_costs_nothing(office: Office) -> None:
    first = office.sell()
    office.clock.at += YEAR
    with pytest.raises(RefusedError) as refused:
        office.sell()
    assert refused.value.refusals == (DayLeftOpen(day=NOON.date()),)
    office.clock.at -= YEAR
    second = office.sell()
    assert office.listed(NOON.date()) == [first.number, second.number]
    assert office.is_whole()


def turn(country: Country, month: int) -> datetime:
    """Return the moment in which the summer time of 2026 begins or ends."""
    return datetime(2026, month, {3: 29, 10: 25}[month], 1, tzinfo=UTC).astimezone(
        ZoneInfo(country.timezone)
    )


@pytest.mark.parametrize("month", [3, 10])
@pytest.mark.parametrize("country", DAYLIGHT)
def test_a_sale_on_each_side_of_a_change_of_summer_time(
    desk: Desk, clock: Clock, country: Country, month: int
) -> None:
    moved = turn(country, month)
    clock.at = moved.astimezone(UTC) - HOUR
    office = Office(desk, clock, open_counter(desk))
    for minutes in (-30, 30):
        at = moved.astimezone(UTC) + timedelta(minutes=minutes)
        clock.at = at.astimezone(ZoneInfo(country.timezone))
        office.sell()
    after, before = SubscriptionBook(desk).forms_on(moved.date()).value
    assert before.number.startswith("020103-26-000001-")
    assert after.number.startswith("020103-26-000002-")
    assert after.posted_at - before.posted_at == HOUR
    # In autumn the clock shows the same time twice; its offset tells them apart.
    shown = [form.posted_at.replace(tzinfo=None) for form in (before, after)]
    assert (shown[0] == shown[1]) == (month == 10)
    assert before.posted_at.utcoffset() != after.posted_at.utcoffset()
    assert office.is_whole()


@pytest.mark.parametrize("country", DAYLIGHT)
def test_a_day_of_23_and_one_of_25_hours_are_opened_and_closed(
    desk: Desk, clock: Clock, country: Country
) -> None:
    days, zone = DayService(desk), ZoneInfo(country.timezone)
    for month in (3, 10):
        for day in (turn(country, month).date() + step * DAY for step in (-1, 0, 1)):
            clock.at = datetime(day.year, day.month, day.day, 8, tzinfo=zone)
            assert days.open().value.day == day
            clock.at = datetime(day.year, day.month, day.day, 20, tzinfo=zone)
            assert days.close().value.day == day
