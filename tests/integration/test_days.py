"""The business day over the services, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.days import DayClosed, DayLeftOpen, DayNotOpen
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.days import DayService
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import NOON, Clock
from tests.offices import open_counter, sale

MORNING = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)


@pytest.fixture
def days(desk: Desk) -> DayService:
    return DayService(desk)


def test_a_day_is_opened_once_and_closed_by_name(desk: Desk, days: DayService) -> None:
    opened = days.open().value
    assert days.open().value == opened
    other = replace(desk, actor=lambda: Actor(name="B", counter="1", permissions=EVERYTHING))
    closed = DayService(other).close().value
    assert (closed.opened_by, closed.closed_by, closed.is_open) == ("Асқарова Ә. М.", "B", False)
    assert days.last().value == closed


def test_a_closed_day_takes_no_sale_until_it_is_opened_again(desk: Desk, days: DayService) -> None:
    counter = open_counter(desk)
    subscriptions = SubscriptionService(desk, lambda _form: None)
    days.close()
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter))
    assert refused.value.refusals == (DayNotOpen(),)
    with pytest.raises(RefusedError) as refused:
        days.open()
    assert refused.value.refusals == (DayClosed(day=NOON.date()),)
    with pytest.raises(RefusedError) as refused:
        days.reopen("  ")
    assert refused.value.refusals == (Missing(field="note"),)
    days.reopen("a customer came back")
    (form,) = subscriptions.sell(sale(counter)).value
    assert form.number.startswith("020103-26-000001-")


def test_after_midnight_a_sale_belongs_to_the_day_that_is_open(
    desk: Desk, days: DayService, clock: Clock
) -> None:
    counter = open_counter(desk)
    subscriptions = SubscriptionService(desk, lambda _form: None)
    clock.at = datetime(2026, 11, 19, 0, 30, tzinfo=UTC)
    subscriptions.sell(sale(counter))
    clock.at = MORNING
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter))
    assert refused.value.refusals == (DayLeftOpen(day=NOON.date()),)
    days.close()
    assert days.open().value.day == date(2026, 11, 19)


def test_every_closed_day_has_its_code(days: DayService, clock: Clock) -> None:
    days.open()
    days.close()
    clock.at = MORNING
    days.open()
    latest = days.latest().value
    assert [day.day for day in latest] == [MORNING.date(), NOON.date()]
    assert latest[0].code == ""
    entries, _, letters = latest[1].code.partition("-")
    assert (entries, len(letters)) == ("2", 8)
